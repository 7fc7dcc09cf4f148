import { newId, type Person } from '#kernel';
import { Database } from '#platform';
import { officialOf, type Place, somebody, somewhere, startTestContext, type TestContext } from '#testing';
import { DraftResponse } from './draft-response';
import { EntryReads } from './entry.read';
import { Ledger } from './ledger';
import { LedgerModule } from './ledger.module';
import { PublishDueResponses } from './publish-response';
import { ReleaseResponse, SendForRelease, TakeBackResponse } from './release-response';
import { enquiries } from './testing/enquiries.factory';

let context: TestContext;
beforeAll(async () => {
  context = await startTestContext([LedgerModule]);
});
afterEach(() => context.asOwner(`update app_clock set shift = '0'`));
afterAll(() => context.close());

type Waiting = Readonly<{
  place: Place;
  receipt: string;
  draftId: string;
  responseId: string;
  drafter: Person;
  releaser: Person;
  author: Person;
}>;

/** A response that has been released and waits for five minutes. */
async function waiting(): Promise<Waiting> {
  const place = await somewhere(context, { undoMinutes: 5 });
  const author = await somebody(context);
  const [receipt = ''] = await enquiries(context, place, [{ title: '街灯', text: '街灯が消えています。' }], author);
  const [drafter, releaser] = [await officialOf(context, place), await officialOf(context, place, '交通政策課 課長')];
  const content = { receipts: [receipt], outcome: 'adopted', explanation: '今週中に直します。' } as const;
  const draftId = await context.get(DraftResponse).execute(drafter, content);
  await context.get(SendForRelease).execute(drafter, draftId);
  const responseId = await context.get(ReleaseResponse).execute(releaser, draftId);
  return { place, receipt, draftId, responseId, drafter, releaser, author };
}

const publish = () => context.get(PublishDueResponses).execute();
const takeBack = (by: Person, draftId: string) => context.get(TakeBackResponse).execute(by, draftId);

/** All that anybody outside could see of it. */
async function seen({ receipt, responseId }: Waiting) {
  const entry = await context.get(EntryReads).findByReceipt(context.get(Database), receipt);
  const responses = await context.asOwner('select from response where id = $1', [responseId]);
  const events = await context.asOwner(`select from outbox_event where payload->>'responseId' = $1`, [responseId]);
  return { state: entry?.state, responses: responses.length, events: events.length };
}

const HIDDEN = { state: 'in_review', responses: 0, events: 0 };
const PUBLIC = { state: 'answered', responses: 1, events: 1 };

describe('the undo window of a response', () => {
  it('keeps everything unpublished until it is over, and then publishes it once', async () => {
    const one = await waiting();
    await publish();
    expect(await seen(one)).toEqual(HIDDEN);
    await context.travel('4 minutes 59 seconds');
    await publish();
    expect(await seen(one)).toEqual(HIDDEN);
    await context.travel('2 seconds');
    await Promise.all([publish(), publish(), publish()]);
    expect(await seen(one)).toEqual(PUBLIC);
    const [event] = await context.asOwner<{ actor_id: string }>(
      `select v.actor_id from ledger_event v join ledger_entry e on e.id = v.entry_id where e.receipt = $1 and v.kind = 'answered'`,
      [one.receipt],
    );
    expect(event?.actor_id).toBe(one.releaser.accountId);
  });

  it('lets its drafter take it back, and be released anew', async () => {
    const one = await waiting();
    await takeBack(one.drafter, one.draftId);
    await context.travel('6 minutes');
    await publish();
    expect(await seen(one)).toEqual(HIDDEN);
    const responseId = await context.get(ReleaseResponse).execute(one.releaser, one.draftId);
    await context.travel('6 minutes');
    await publish();
    expect(await seen({ ...one, responseId })).toEqual(PUBLIC);
  });

  it('undoes nothing that is public, and nothing for strangers', async () => {
    const one = await waiting();
    await expect(takeBack(one.author, one.draftId)).rejects.toMatchObject({ code: 'ledger.not_your_department' });
    await context.travel('6 minutes');
    await publish();
    await expect(takeBack(one.drafter, one.draftId)).rejects.toMatchObject({ code: 'ledger.nothing_to_take_back' });
    const forced = context.asOwner(`update response_draft set state = 'draft' where id = $1`, [one.draftId]);
    await expect(forced).rejects.toThrow('never changed or removed');
  });

  it('is kept by the database too', async () => {
    const one = await waiting();
    const forced = context.asOwner(
      `insert into response (id, draft_id, department_id, outcome, explanation, drafted_by, released_by, signed_name, signed_post, released_at)
       select $1, id, department_id, outcome, explanation, drafted_by, released_by, signed_name, signed_post, app_now()
       from response_draft where id = $2`,
      [newId(), one.draftId],
    );
    await expect(forced).rejects.toThrow('when its undo window is over');
  });

  it('gives a draft back whose only submission was withdrawn meanwhile', async () => {
    const one = await waiting();
    const entry = await context.get(EntryReads).findByReceipt(context.get(Database), one.receipt);
    const subject = { type: entry?.subjectType ?? '', id: entry?.subjectId ?? '' };
    await context.get(Database).write((tx) => context.get(Ledger).withdraw(tx, one.author, subject, null));
    await context.travel('6 minutes');
    await publish();
    expect(await seen(one)).toEqual({ state: 'withdrawn', responses: 0, events: 0 });
    const [draft] = await context.asOwner<{ state: string }>('select state from response_draft where id = $1', [
      one.draftId,
    ]);
    expect(draft?.state).toBe('draft');
  });

  it('and taking back at the same time: one of them holds, whoever is first of 40', async () => {
    const held = { public: 0, hidden: 0 };
    for (let round = 0; round < 10; round += 1) {
      const one = await waiting();
      await context.travel('6 minutes');
      const attempts = Array.from({ length: 40 }, (_, index) =>
        (index + round) % 2 === 0 ? publish().then(() => null) : takeBack(one.drafter, one.draftId).then(() => 'back'),
      );
      const results = await Promise.allSettled(attempts);
      const backs = results.filter((result) => result.status === 'fulfilled' && result.value === 'back').length;
      expect(backs).toBeLessThanOrEqual(1);
      expect(await seen(one)).toEqual(backs === 1 ? HIDDEN : PUBLIC);
      held[backs === 1 ? 'hidden' : 'public'] += 1;
      await context.asOwner(`update app_clock set shift = '0'`);
    }
    expect(held.public + held.hidden).toBe(10);
  }, 60_000);
});
