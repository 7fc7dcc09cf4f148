import { PostComment, ThreadStore } from '#discussion';
import type { Person } from '#kernel';
import { EntryReads } from '#ledger';
import { Database } from '#platform';
import { somebody, somewhere, startTestContext, type TestContext } from '#testing';
import { ProposalReads } from './proposal.read';
import { ProposalsModule } from './proposals.module';
import { SaveDraft } from './save-draft';
import { SubmitProposal } from './submit-proposal';
import { SupportProposal } from './support-proposal';
import { WithdrawProposal } from './withdraw-proposal';

const TITLE = '夕方のバスを一本増やしてください';
const TEXT = '18時台の次が20時台で、高校生が部活のあとに帰れません。19時台に一本あると助かります。';

let context: TestContext;
const saveDraft = () => context.get(SaveDraft);
const submit = () => context.get(SubmitProposal);

beforeAll(async () => {
  context = await startTestContext([ProposalsModule]);
});
afterAll(() => context.close());

async function draftOf(author: Parameters<SaveDraft['execute']>[0], spaceId: string): Promise<string> {
  return (await saveDraft().execute(author, { spaceId, title: TITLE, text: TEXT }, '192.0.2.1')).id;
}

describe('submitting a proposal', () => {
  it('makes it public and registers it on the ledger in one transaction', async () => {
    const place = await somewhere(context);
    const author = await somebody(context, { familyName: '立山', givenName: '花子' });
    const id = await draftOf(author, place.spaceId);
    await submit().execute(author, id);
    const db = context.get(Database);
    const [entry] = await context.get(EntryReads).findBySubjects(db, [{ type: 'proposal', id }]);
    expect(entry).toMatchObject({
      state: 'received',
      title: TITLE,
      text: TEXT,
      authorName: '立山 花子',
      authorVerified: true,
      departmentId: place.departmentId,
    });
    expect(entry?.receipt).toMatch(new RegExp(`^${place.authorityCode}-\\d{4}-0000001-[0-9A-Z*]$`));
    expect(entry?.dueAt?.getTime()).toBeGreaterThan(Date.now());
    expect((await context.get(ProposalReads).find(db, id))?.state).toBe('submitted');
    const events = await context.asOwner<{ name: string }>(
      `select name from outbox_event where payload::text like '%' || $1 || '%' order by name`,
      [id],
    );
    expect(events.map((event) => event.name)).toEqual(['ledger.entry_registered', 'proposal.submitted']);
  });

  it.each([
    ['a visitor without an account', async () => ({ kind: 'anonymous' }) as const, 'proposal.not_found'],
    ['somebody else', () => somebody(context), 'proposal.not_found'],
  ])('refuses %s', async (_who, make, code) => {
    const place = await somewhere(context);
    const id = await draftOf(await somebody(context), place.spaceId);
    await expect(submit().execute(await make(), id)).rejects.toMatchObject({ code });
  });

  it('refuses who has no verified real name where the space demands one', async () => {
    const place = await somewhere(context);
    const author = await somebody(context, { verification: 'email' });
    const id = await draftOf(author, place.spaceId);
    await expect(submit().execute(author, id)).rejects.toMatchObject({ code: 'space.real_name_needed' });
  });

  it('lets who has confirmed an address take part where real names are not demanded', async () => {
    const place = await somewhere(context, { realNames: false });
    const author = await somebody(context, { verification: 'email' });
    const id = await draftOf(author, place.spaceId);
    await submit().execute(author, id);
    expect((await context.get(ProposalReads).find(context.get(Database), id))?.authorVerified).toBe(false);
  });

  it.each([
    ['before its phase', { startsIn: 2, endsIn: 5 }, 'space.not_yet'],
    ['after its phase', { startsIn: -5, endsIn: -2 }, 'space.closed'],
    ['in a phase that takes no proposals', { switches: ['comment'] as const }, 'space.closed'],
  ])('refuses %s', async (_when, wish, code) => {
    const place = await somewhere(context, wish);
    const author = await somebody(context);
    const id = await draftOf(author, place.spaceId);
    await expect(submit().execute(author, id)).rejects.toMatchObject({ code });
  });

  it('happens once, however many times at once it is asked for', async () => {
    const place = await somewhere(context);
    const author = await somebody(context);
    const id = await draftOf(author, place.spaceId);
    const results = await Promise.allSettled(Array.from({ length: 40 }, () => submit().execute(author, id)));
    expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1);
    const entries = await context.asOwner('select from ledger_entry where subject_id = $1', [id]);
    expect(entries).toHaveLength(1);
  });

  it('gives receipts without gaps to 40 people at once', async () => {
    const place = await somewhere(context);
    const drafts = await Promise.all(
      Array.from({ length: 40 }, async () => {
        const author = await somebody(context);
        return { author, id: await draftOf(author, place.spaceId) };
      }),
    );
    await Promise.all(drafts.map(({ author, id }) => submit().execute(author, id)));
    const rows = await context.asOwner<{ number: number }>(
      'select number::int from ledger_entry where authority_id = $1 order by number',
      [place.authorityId],
    );
    expect(rows.map((row) => row.number)).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
  });

  it('is refused by the database where the ledger entry is missing', async () => {
    const place = await somewhere(context);
    const author = await somebody(context);
    const id = await draftOf(author, place.spaceId);
    const forced = context.asOwner(
      `update proposal set state = 'submitted', author_name = 'x', submitted_at = app_now() where id = $1`,
      [id],
    );
    await expect(forced).rejects.toThrow('a submission needs its ledger entry');
  });

  it('refuses a proposal that says too little, naming the field', async () => {
    const place = await somewhere(context);
    const author = await somebody(context);
    const { id } = await saveDraft().execute(
      author,
      { spaceId: place.spaceId, title: TITLE, text: '短い' },
      '192.0.2.1',
    );
    await expect(submit().execute(author, id)).rejects.toMatchObject({
      code: 'proposal.text_too_short',
      particulars: { field: 'text' },
    });
  });
});

describe('writing before signing in', () => {
  it('comes back to the draft with its claim, and takes it along into the account', async () => {
    const place = await somewhere(context);
    const saved = await saveDraft().execute(
      { kind: 'anonymous' },
      { spaceId: place.spaceId, title: TITLE, text: '' },
      '192.0.2.2',
    );
    expect(saved.claim).toMatch(/^[\w-]{43}$/);
    const stranger = saveDraft().execute(
      { kind: 'anonymous' },
      { id: saved.id, spaceId: place.spaceId, title: 'x', text: '' },
      '192.0.2.2',
    );
    await expect(stranger).rejects.toMatchObject({ code: 'proposal.not_found' });
    const author = await somebody(context);
    await saveDraft().execute(
      author,
      { id: saved.id, claim: saved.claim, spaceId: place.spaceId, title: TITLE, text: TEXT },
      '192.0.2.2',
    );
    await submit().execute(author, saved.id);
    const thief = saveDraft().execute(
      { kind: 'anonymous' },
      { id: saved.id, claim: saved.claim, spaceId: place.spaceId, title: 'x', text: '' },
      '192.0.2.2',
    );
    await expect(thief).rejects.toMatchObject({ code: 'proposal.not_draft' });
  });

  it('tells of a change in another window instead of writing over it', async () => {
    const place = await somewhere(context);
    const author = await somebody(context);
    const id = await draftOf(author, place.spaceId);
    const change = (title: string) =>
      saveDraft().execute(author, { id, spaceId: place.spaceId, title, text: TEXT, expectedVersion: 1 }, '192.0.2.1');
    await change('一つ目の窓');
    await expect(change('二つ目の窓')).rejects.toMatchObject({ code: 'proposal.draft_changed' });
  });
});

describe('support', () => {
  it('counts one person once, however many times at once', async () => {
    const place = await somewhere(context);
    const author = await somebody(context);
    const id = await draftOf(author, place.spaceId);
    await submit().execute(author, id);
    const people = await Promise.all([somebody(context), somebody(context)]);
    await Promise.all(
      Array.from({ length: 40 }, (_, n) => context.get(SupportProposal).execute(people[n % 2] ?? author, id)),
    );
    expect((await context.get(ProposalReads).find(context.get(Database), id))?.supportCount).toBe(2);
    expect(await context.asOwner('select from support where proposal_id = $1', [id])).toHaveLength(2);
  });

  it("is not for one's own proposal", async () => {
    const place = await somewhere(context);
    const author = await somebody(context);
    const id = await draftOf(author, place.spaceId);
    await submit().execute(author, id);
    await expect(context.get(SupportProposal).execute(author, id)).rejects.toMatchObject({
      code: 'proposal.own_support',
    });
  });
});

describe('withdrawing', () => {
  it('closes the entry and keeps text and receipt', async () => {
    const place = await somewhere(context);
    const author = await somebody(context);
    const id = await draftOf(author, place.spaceId);
    await submit().execute(author, id);
    await context.get(WithdrawProposal).execute(author, id, '別の窓口で解決しました。');
    const [entry] = await context.get(EntryReads).findBySubjects(context.get(Database), [{ type: 'proposal', id }]);
    expect(entry).toMatchObject({ state: 'withdrawn', text: TEXT });
    await expect(context.get(WithdrawProposal).execute(author, id, null)).rejects.toMatchObject({
      code: 'proposal.not_submitted',
    });
  });

  it('ends the discussion, with whoever is writing a comment at that moment', async () => {
    const place = await somewhere(context);
    const author = await somebody(context);
    const id = await draftOf(author, place.spaceId);
    await submit().execute(author, id);
    const [thread] = await context.get(ThreadStore).findBySubject(context.get(Database), [{ type: 'proposal', id }]);
    const people = await Promise.all(Array.from({ length: 10 }, () => somebody(context)));
    const comment = (person: Person) =>
      context.get(PostComment).execute(person, { threadId: thread?.id ?? '', text: '賛成です。' });
    const [posted] = await Promise.all([
      Promise.allSettled(people.map(comment)),
      context.get(WithdrawProposal).execute(author, id, null),
    ]);
    const said = posted.filter(({ status }) => status === 'fulfilled').length;
    const kept = await context.asOwner('select from comment where thread_id = $1', [thread?.id]);
    expect(kept).toHaveLength(said);
    await expect(comment(await somebody(context))).rejects.toMatchObject({ code: 'thread.not_found' });
  });
});
