import { insist, type Person } from '#kernel';
import { Clock, Database } from '#platform';
import { answerDue, dueDay } from '#spaces';
import { type Place, somebody, somewhere, startTestContext, type TestContext } from '#testing';
import { LedgerModule } from './ledger.module';
import { RebuildEntries } from './rebuild-entries';
import { ReopenEntry } from './reopen-entry';
import { mayReopen } from './step.access';
import { answeredWith, entryOf, handedIn, stepsOf } from './testing/handed-in';

let context: TestContext;
let place: Place;
let author: Person;
beforeAll(async () => {
  context = await startTestContext([LedgerModule]);
  place = await somewhere(context, { endsIn: 800, answerDays: 20 });
  author = await somebody(context);
});
afterAll(() => context.close());

const WHY = '金曜日だけでは、部活のない日の通院に間に合いません。';
const reopen = (receipt: string, reason = WHY, who = author) => context.get(ReopenEntry).execute(who, receipt, reason);

async function answered(): Promise<string> {
  const receipt = await handedIn(context, place, author);
  await answeredWith(context, place, 'declined', receipt);
  return receipt;
}

describe('asking once more', () => {
  it('puts the entry in review again, with a clock of its own, and it is answered anew', async () => {
    const receipt = await answered();
    await context.travel('5 days');
    await reopen(receipt);
    const now = await context.get(Clock).now(context.get(Database));
    const entry = await entryOf(context, receipt);
    expect(entry).toMatchObject({ state: 'in_review', answeredAt: null, outcome: null, reopened: true });
    expect(dueDay(entry.dueAt ?? now)).toBe(dueDay(answerDue(now, 20, { extraDays: new Set() })));
    await answeredWith(context, place, 'adopted', receipt);
    expect(await entryOf(context, receipt)).toMatchObject({ state: 'answered', outcome: 'adopted' });
    const current = await context.asOwner(
      `select is_current from response_entry x join response r on r.id = x.response_id where x.entry_id = $1 order by r.released_at`,
      [entry.id],
    );
    expect(current).toEqual([{ is_current: false }, { is_current: true }]);
    expect((await context.get(RebuildEntries).execute()).differing).not.toContain(receipt);
  });

  it('is possible once only, however often it is answered', async () => {
    const receipt = await answered();
    await reopen(receipt);
    await answeredWith(context, place, 'declined', receipt);
    await expect(reopen(receipt)).rejects.toMatchObject({ code: 'ledger.reopened_before' });
  });

  it('happens once, however many times it is sent at once', async () => {
    const receipt = await answered();
    const tried = await Promise.allSettled(Array.from({ length: 40 }, () => reopen(receipt)));
    expect(tried.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect((await stepsOf(context, receipt)).filter((kind) => kind === 'reopened')).toHaveLength(1);
  });

  it('is not possible twice even by the database', async () => {
    const receipt = await answered();
    await reopen(receipt);
    const { id } = await entryOf(context, receipt);
    const second = `with v as (insert into ledger_event (id, entry_id, sequence, kind, occurred_at, actor_capacity, facts)
        values (uuidv7(), $1, 99, 'reopened', app_now(), 'author', '{}') returning id, entry_id)
      insert into ledger_text (id, entry_id, event_id, field, content, salt)
        select uuidv7(), entry_id, id, 'note', 'x', decode(repeat('00', 32), 'hex') from v`;
    await expect(context.asOwner(second, [id])).rejects.toThrow('ledger_event_reopened');
  });

  it('needs a reason, and is for the author alone', async () => {
    const receipt = await answered();
    await expect(reopen(receipt, '')).rejects.toMatchObject({ code: 'ledger.reason_missing' });
    await expect(reopen(receipt, WHY, await somebody(context))).rejects.toMatchObject({ code: 'ledger.author_only' });
    await expect(context.get(ReopenEntry).execute({ kind: 'anonymous' }, receipt, WHY)).rejects.toMatchObject({
      code: 'access.sign_in_needed',
    });
  });

  it('ends thirty days after the answer', async () => {
    const [early, late] = [await answered(), await answered()];
    await context.travel('29 days');
    await reopen(early);
    await context.travel('3 days');
    await expect(reopen(late)).rejects.toMatchObject({ code: 'ledger.reopened_too_late' });
  });
});

describe('mayReopen', () => {
  const answeredAt = new Date('2026-11-24T03:00:00Z');
  const entry = () => ({ authorId: author.accountId, state: 'answered', answeredAt, reopened: false }) as const;

  it.each<readonly [string, Partial<Parameters<typeof mayReopen>[1]>, string, string | null]>([
    ['at once', {}, '2026-11-24T03:00:01Z', null],
    ['in the last second of the thirtieth day in Japan', {}, '2026-12-24T14:59:59Z', null],
    ['in the first of the thirty-first', {}, '2026-12-24T15:00:00Z', 'ledger.reopened_too_late'],
    ['a second time', { reopened: true }, '2026-11-25T00:00:00Z', 'ledger.reopened_before'],
    ['while it is being carried out', { state: 'in_progress' }, '2026-11-25T00:00:00Z', 'ledger.not_to_reopen'],
    ['before its answer', { state: 'in_review', answeredAt: null }, '2026-11-25T00:00:00Z', 'ledger.not_to_reopen'],
    ['by nobody known', { authorId: null }, '2026-11-25T00:00:00Z', 'ledger.author_only'],
  ])('%s', (_when, change, now, code) => {
    const decision = mayReopen(author, { ...entry(), ...change }, new Date(now));
    if (code) expect(() => insist(decision)).toThrow(code);
    else expect(decision.allowed).toBe(true);
  });
});
