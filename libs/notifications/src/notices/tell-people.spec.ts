import { newId, type Person } from '#kernel';
import { AcknowledgeEntry } from '#ledger';
import { Database, HandleEvent, sql } from '#platform';
import { SupportProposal, WithdrawProposal } from '#proposals';
import { officialOf, type Place, somebody, somewhere, type TestContext } from '#testing';
import { FollowSubject } from '../follows/follow-subject';
import { SetPreference } from '../preferences/set-preference';
import { TellOfAnswer } from '../handlers/tell-of-answer';
import {
  answered,
  changed,
  commented,
  handleEvents,
  mailedTo,
  people,
  policy,
  type Proposed,
  proposed,
  startStory,
  toldTo,
  WORDS,
} from '../testing/story.factory';

let context: TestContext;
let place: Place;
let author: Person;
let proposal: Proposed;

beforeAll(async () => {
  context = await startStory();
  place = await somewhere(context);
  author = await somebody(context);
  proposal = await proposed(context, author, place);
});
afterAll(() => context.close());

const follow = (person: Person, type: string, id: string) => context.get(FollowSubject).execute(person, { type, id });
const support = (person: Person, id: string) => context.get(SupportProposal).execute(person, id);

async function freshProposal(): Promise<Proposed> {
  return proposed(context, author, place);
}

describe('telling people', () => {
  it('merges all reasons of a person into one notice and one mail, the strongest first', async () => {
    const fresh = await freshProposal();
    const busy = await somebody(context);
    await support(busy, fresh.id);
    await commented(context, busy, fresh.threadId);
    await commented(context, busy, fresh.threadId);
    await follow(busy, 'proposal', fresh.id);
    await follow(busy, 'ledger_entry', fresh.entryId);
    await follow(busy, 'space', place.spaceId);
    await answered(context, place, [fresh.receipt]);
    await handleEvents(context);
    const told = await toldTo(context, busy);
    expect(told).toMatchObject([
      { kind: 'answered', reasons: ['commenter', 'supporter', 'follower'], facts: { entryId: fresh.entryId } },
    ]);
    expect(await mailedTo(context, busy)).toEqual(['answered']);
  });

  it('tells one person once of a response that covers several submissions, by the entry that is nearest', async () => {
    const [own, other] = [await freshProposal(), await proposed(context, await somebody(context), place)];
    const writer = await somebody(context);
    await support(writer, own.id);
    const commentId = await commented(context, writer, other.threadId, { askAuthority: true });
    const [asked] = await context.asOwner<{ receipt: string; id: string }>(
      'select id, receipt from ledger_entry where subject_id = $1',
      [commentId],
    );
    await answered(context, place, [own.receipt, other.receipt, asked?.receipt ?? '']);
    await handleEvents(context);
    expect(await toldTo(context, writer)).toMatchObject([
      { kind: 'answered', reasons: ['asked', 'commenter', 'supporter'], facts: { entryId: asked?.id } },
    ]);
  });

  it('tells everybody who took part in what changed a policy, its followers, and nobody else', async () => {
    const fresh = await freshProposal();
    const [supporter, commenter, proposalFollower, policyFollower, stranger] = await people(context, 5);
    if (!supporter || !commenter || !proposalFollower || !policyFollower || !stranger)
      throw new Error('too few people');
    const policyId = await policy(context, place);
    await support(supporter, fresh.id);
    await commented(context, commenter, fresh.threadId);
    await handleEvents(context);
    await follow(proposalFollower, 'proposal', fresh.id);
    await follow(policyFollower, 'policy', policyId);
    const before = (await toldTo(context, author)).length;
    await changed(context, place, policyId, [{ receipt: fresh.receipt, words: WORDS }]);
    await handleEvents(context);
    const reasonsOf = async (person: Person) =>
      (await toldTo(context, person)).filter((each) => each.kind === 'policy_changed').map((each) => each.reasons);
    expect((await toldTo(context, author)).slice(before)).toMatchObject([
      { kind: 'policy_changed', reasons: ['author'] },
    ]);
    expect(await reasonsOf(supporter)).toEqual([['supporter']]);
    expect(await reasonsOf(commenter)).toEqual([['commenter']]);
    expect(await reasonsOf(proposalFollower)).toEqual([['follower']]);
    expect(await reasonsOf(policyFollower)).toEqual([['follower']]);
    expect(await toldTo(context, stranger)).toEqual([]);
  });

  it('tells the followers of a policy also of a version that nobody’s words changed', async () => {
    const policyId = await policy(context, place);
    await handleEvents(context);
    const [follower, stranger] = await people(context, 2);
    if (!follower || !stranger) throw new Error('too few people');
    await follow(follower, 'policy', policyId);
    await changed(context, place, policyId, []);
    await handleEvents(context);
    expect(await toldTo(context, follower)).toMatchObject([
      { kind: 'policy_changed', reasons: ['follower'], facts: { policyId, number: 2 } },
    ]);
    expect(await toldTo(context, stranger)).toEqual([]);
  });

  it('never tells anybody of their own act', async () => {
    const fresh = await freshProposal();
    const policyId = await policy(context, place);
    const official = await officialOf(context, place);
    await follow(official, 'ledger_entry', fresh.entryId);
    await context.get(AcknowledgeEntry).execute(official, fresh.receipt);
    await handleEvents(context);
    const writer = await somebody(context);
    await follow(writer, 'proposal', fresh.id);
    const commentId = await commented(context, writer, fresh.threadId);
    await commented(context, writer, fresh.threadId, { parentId: commentId });
    await context.get(WithdrawProposal).execute(author, fresh.id, null);
    await handleEvents(context);
    expect(await toldTo(context, official)).toMatchObject([{ kind: 'withdrawn' }]);
    expect(await toldTo(context, writer)).toMatchObject([{ kind: 'withdrawn', reasons: ['commenter', 'follower'] }]);
    expect((await toldTo(context, author)).filter((each) => each.kind === 'withdrawn')).toEqual([]);
    const publisher = await changed(context, place, policyId, [{ receipt: proposal.receipt, words: WORDS }]);
    await handleEvents(context);
    expect(await toldTo(context, publisher)).toEqual([]);
  });

  it('gives the receipt to whoever submitted, though it is their own act', async () => {
    const fresh = await freshProposal();
    await handleEvents(context);
    const rows = await context.asOwner(
      `select kind, reasons from notice where facts->>'entryId' = $1 and account_id = $2`,
      [fresh.entryId, author.accountId],
    );
    expect(rows).toEqual([{ kind: 'receipt', reasons: ['author'] }]);
  });

  it('tells of a reply rather than of a comment, with all reasons', async () => {
    const fresh = await freshProposal();
    const [first, second, third] = await people(context, 3);
    if (!first || !second || !third) throw new Error('too few people');
    await handleEvents(context);
    const before = (await toldTo(context, author)).length;
    const opening = await commented(context, author, fresh.threadId);
    await commented(context, first, fresh.threadId);
    await follow(second, 'proposal', fresh.id);
    await commented(context, third, fresh.threadId, { parentId: opening });
    await handleEvents(context);
    expect((await toldTo(context, author)).slice(before)).toMatchObject([
      { kind: 'comment', reasons: ['author'] },
      { kind: 'reply', reasons: ['author', 'commenter'] },
    ]);
    expect(await toldTo(context, first)).toEqual([]);
    expect((await toldTo(context, second)).map((each) => each.kind)).toEqual(['comment', 'comment', 'comment']);
  });

  it('is done once, however many workers handle the event at once', async () => {
    const fresh = await freshProposal();
    const supporters = await people(context, 3);
    for (const each of supporters) await support(each, fresh.id);
    const responseId = await answered(context, place, [fresh.receipt]);
    const [event] = await context.asOwner<{ id: string }>(
      `select id from outbox_event where payload->>'responseId' = $1`,
      [responseId],
    );
    const handler = context.get(TellOfAnswer);
    await Promise.all(Array.from({ length: 40 }, () => context.get(HandleEvent).execute(handler, event?.id ?? '')));
    for (const each of supporters) {
      expect(await toldTo(context, each)).toHaveLength(1);
      expect(await mailedTo(context, each)).toHaveLength(1);
    }
  });

  it('reaches everybody when they are more than one chunk', async () => {
    const elsewhere = await somewhere(context);
    const fresh = await proposed(context, author, elsewhere);
    await context.asOwner(
      `with crowd as (insert into account (id, email, email_confirmed_at, password_hash)
         select uuidv7(), 'crowd' || n || '-' || $2 || '@example.jp', app_now(), 'none' from generate_series(1, 5001) n returning id)
       insert into follow (account_id, subject_type, subject_id) select id, 'ledger_entry', $1 from crowd`,
      [fresh.entryId, newId()],
    );
    const responseId = await answered(context, elsewhere, [fresh.receipt]);
    await handleEvents(context);
    const [counted] = await context.asOwner<{ notices: number; people: number; deliveries: number }>(
      `select count(*)::int as notices, count(distinct n.account_id)::int as people,
              (select count(*)::int from delivery d where d.facts->>'responseId' = $1) as deliveries
       from notice n where n.facts->>'responseId' = $1 and n.reasons = '{follower}'`,
      [responseId],
    );
    expect(counted).toEqual({ notices: 5_001, people: 5_001, deliveries: 5_002 });
  });
});

describe('what people have switched off', () => {
  it.each([
    ['email', { notices: 1, mails: 0 }],
    ['in_app', { notices: 0, mails: 1 }],
  ] as const)('%s stays off, the other channel on', async (channel, expected) => {
    const fresh = await freshProposal();
    const reader = await somebody(context);
    await support(reader, fresh.id);
    await context.get(SetPreference).execute(reader, { kind: 'answered', channel, on: false });
    await answered(context, place, [fresh.receipt]);
    await handleEvents(context);
    expect({
      notices: (await toldTo(context, reader)).length,
      mails: (await mailedTo(context, reader)).length,
    }).toEqual(expected);
  });

  it('can never be the receipt', async () => {
    const off = context.get(SetPreference).execute(author, { kind: 'receipt', channel: 'email', on: false });
    await expect(off).rejects.toMatchObject({ code: 'preference.fixed' });
  });

  it('leaves closed accounts and unconfirmed addresses alone', async () => {
    const fresh = await freshProposal();
    const [closed, unconfirmed] = await people(context, 2);
    if (!closed || !unconfirmed) throw new Error('too few people');
    for (const each of [closed, unconfirmed]) await follow(each, 'ledger_entry', fresh.entryId);
    await context.asOwner('update account set closed_at = app_now() where id = $1', [closed.accountId]);
    await context.asOwner('update account set email_confirmed_at = null where id = $1', [unconfirmed.accountId]);
    await answered(context, place, [fresh.receipt]);
    await handleEvents(context);
    expect([await toldTo(context, closed), await mailedTo(context, closed)]).toEqual([[], []]);
    expect((await toldTo(context, unconfirmed)).length).toBe(1);
    expect(await mailedTo(context, unconfirmed)).toEqual([]);
  });
});

describe('the database', () => {
  it('refuses a second notice and a second delivery of one event to one person', async () => {
    await handleEvents(context);
    const again = (table: string, columns: string) =>
      context
        .get(Database)
        .write((tx) =>
          tx.run(
            sql(
              `spec.again_${table}`,
              `insert into ${table} (id, ${columns}) select uuidv7(), ${columns} from ${table} limit 1`,
            ),
          ),
        );
    await expect(again('notice', 'event_id, account_id, kind, reasons, facts, created_at')).rejects.toThrow(
      'notice_event_id_account_id_key',
    );
    await expect(
      again('delivery', 'event_id, account_id, channel, kind, facts, due_at, message_id, created_at'),
    ).rejects.toThrow(/duplicate key/);
  });
});
