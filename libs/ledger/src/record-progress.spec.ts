import type { Person } from '#kernel';
import { Database } from '#platform';
import { officialOf, type Place, somebody, somewhere, startTestContext, type TestContext } from '#testing';
import { type EntryState, OUTCOMES, PROGRESS_STEPS, type ProgressStep } from './entry';
import { EntryReads } from './entry.read';
import { mayRecordProgress } from './step.access';
import { LedgerModule } from './ledger.module';
import { RecordProgress } from './record-progress';
import { answeredWith, entryOf, handedIn, stepsOf } from './testing/handed-in';

let context: TestContext;
let place: Place;
let official: Person;
beforeAll(async () => {
  context = await startTestContext([LedgerModule]);
  place = await somewhere(context);
  official = await officialOf(context, place);
});
afterAll(() => context.close());

const record = (receipt: string, step: ProgressStep, note: string | null = null, who = official) =>
  context.get(RecordProgress).execute(who, receipt, step, note);

async function adopted(): Promise<string> {
  const receipt = await handedIn(context, place);
  await answeredWith(context, place, 'partly_adopted', receipt);
  return receipt;
}

describe('the carrying out of what was adopted', () => {
  it('begins and ends on the ledger, each step with who took it and what was said', async () => {
    const receipt = await adopted();
    await record(receipt, 'started', '来月の時刻表に載せます。');
    expect(await entryOf(context, receipt)).toMatchObject({ state: 'in_progress', outcome: 'partly_adopted' });
    await record(receipt.toLowerCase(), 'fulfilled');
    const { id, state } = await entryOf(context, receipt);
    expect(state).toBe('fulfilled');
    const events = await context.get(EntryReads).events(context.get(Database), [id]);
    expect(events.slice(-2)).toMatchObject([
      { kind: 'started', note: '来月の時刻表に載せます。', capacity: 'official', actorPost: '交通政策課 主事' },
      { kind: 'fulfilled', note: null },
    ]);
    const told = await context.asOwner(
      `select payload->>'step' as step from outbox_event where name = 'ledger.entry_moved' and payload->>'entryId' = $1 order by id`,
      [id],
    );
    expect(told).toEqual([{ step: 'started' }, { step: 'fulfilled' }]);
  });

  it('is given up with a reason only', async () => {
    const receipt = await adopted();
    await record(receipt, 'started');
    await expect(record(receipt, 'abandoned', ' \n ')).rejects.toMatchObject({ code: 'ledger.reason_missing' });
    const { id } = await entryOf(context, receipt);
    const bare = `insert into ledger_event (id, entry_id, sequence, kind, occurred_at, actor_capacity, facts)
      values (uuidv7(), $1, 99, 'abandoned', app_now(), 'official', '{}')`;
    await expect(context.get(Database).pool.query(bare, [id])).rejects.toThrow('needs a reason');
    await record(receipt, 'abandoned', '運転手が見つかりませんでした。');
    expect((await entryOf(context, receipt)).state).toBe('abandoned');
  });

  it('happens once, however many say so at once', async () => {
    const receipt = await adopted();
    const tried = await Promise.allSettled(Array.from({ length: 40 }, () => record(receipt, 'started')));
    expect(tried.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect((await stepsOf(context, receipt)).filter((kind) => kind === 'started')).toHaveLength(1);
  });

  it('does not begin where it was not adopted, even by the database', async () => {
    const receipt = await handedIn(context, place);
    await answeredWith(context, place, 'already_in_place', receipt);
    await expect(record(receipt, 'started')).rejects.toMatchObject({ code: 'ledger.not_adopted' });
    const forced = `update ledger_entry_current c set state = 'in_progress', last_sequence = last_sequence + 1
      from ledger_entry e where e.id = c.entry_id and e.receipt = $1`;
    await expect(context.asOwner(forced, [receipt])).rejects.toThrow('violates check constraint');
  });

  it('is told by the owning department only', async () => {
    const receipt = await adopted();
    const elsewhere = await officialOf(context, await somewhere(context));
    await expect(record(receipt, 'started', null, elsewhere)).rejects.toMatchObject({
      code: 'ledger.not_your_department',
    });
    await expect(record(receipt, 'started', null, await somebody(context))).rejects.toMatchObject({
      code: 'ledger.not_your_department',
    });
    await expect(record('160008-2026-0000001-X', 'started')).rejects.toMatchObject({ code: 'ledger.not_found' });
    expect((await entryOf(context, receipt)).state).toBe('answered');
  });
});

describe('mayRecordProgress', () => {
  const ALLOWED: Partial<Record<EntryState, readonly ProgressStep[]>> = {
    answered: ['started'],
    in_progress: ['fulfilled', 'abandoned'],
  };

  it('follows the table of states and the outcome', () => {
    for (const state of ['answered', 'in_progress', 'fulfilled', 'abandoned', 'in_review', 'withdrawn'] as const)
      for (const step of PROGRESS_STEPS)
        for (const outcome of OUTCOMES) {
          const adoptedThen = outcome === 'adopted' || outcome === 'partly_adopted';
          const expected = adoptedThen && (ALLOWED[state]?.includes(step) ?? false);
          const owned = { authorityId: place.authorityId, departmentId: place.departmentId };
          expect([
            state,
            step,
            outcome,
            mayRecordProgress(official, { ...owned, state, outcome }, step).allowed,
          ]).toEqual([state, step, outcome, expected]);
        }
  });
});
