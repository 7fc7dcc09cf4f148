import fc from 'fast-check';
import { ownTestDatabaseUrl, startTestContext, type TestContext } from '#testing';
import type { EntryEventKind, Origin } from './entry';
import { LedgerModule } from './ledger.module';
import { type KeptEvent, type Standing, standingAfter } from './standing';
import { type Life, LIFE_STEPS, Lives, type LifeStep } from './testing/lives';

let context: TestContext;
beforeAll(async () => {
  context = await startTestContext([LedgerModule], { database: await ownTestDatabaseUrl() });
});
afterAll(() => context.close());

type Kept = Readonly<{
  authorityId: string;
  registeredAt: Date;
  origin: Origin;
  events: readonly Readonly<{
    sequence: number;
    kind: EntryEventKind;
    occurredAt: string;
    facts: Readonly<Record<string, unknown>>;
  }>[];
}>;

/** One row of the tally before it is counted, in a spelling of its own. */
type Row = Readonly<Record<string, string | number | boolean | null>>;

const DAY = 86_400_000;

/** What the tally holds: every group with its number, without those that came to nought. */
async function tallied(authorityIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const rows = await context.asOwner<{ group: Row; n: number }>(
    `select jsonb_build_object('authority', authority_id, 'department', department_id, 'measure', measure,
       'month', to_char(month, 'YYYY-MM'), 'imported', imported, 'outcome', outcome, 'timing', timing,
       'due', extract(epoch from due_at)::bigint, 'extensions', extensions, 'reopened', reopened, 'waited', waited, 'verdict', verdict) as group,
       sum(n)::int as n
     from answer_tally where authority_id = any ($1) group by 1 having sum(n) <> 0`,
    [authorityIds],
  );
  return new Map(rows.map(({ group, n }) => [keyOf(group), n]));
}

/** The same, recomputed one by one from what was registered and the events of each entry, and from nothing else. */
async function recomputed(authorityIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const entries = await context.asOwner<Kept>(
    `select e.authority_id as "authorityId", e.registered_at as "registeredAt", e.origin,
       (select json_agg(json_build_object('sequence', v.sequence, 'kind', v.kind, 'occurredAt', v.occurred_at, 'facts', v.facts)
          order by v.sequence) from ledger_event v where v.entry_id = e.id) as events
     from ledger_entry e where e.authority_id = any ($1)`,
    [authorityIds],
  );
  const keys = entries.flatMap(rowsOf).map(keyOf);
  return new Map([...Map.groupBy(keys, (key) => key)].map(([key, same]) => [key, same.length]));
}

const EMPTY = {
  ...{ outcome: null, timing: null, due: null, extensions: null, reopened: null, waited: null, verdict: null },
};

function rowsOf({ authorityId, registeredAt, origin, events }: Kept): readonly Row[] {
  const kept = events.map((event) => ({ ...event, occurredAt: new Date(event.occurredAt) }));
  const now = standingAfter(authorityId, kept);
  const month = new Date(registeredAt.getTime() + 9 * 3_600_000).toISOString().slice(0, 7);
  const same = { ...EMPTY, month, imported: origin === 'import' };
  const owned = { ...same, authority: now.authorityId, department: now.departmentId };
  const timing = timingOf(now, kept);
  const due = timing === 'open' ? (now.dueAt?.getTime() ?? 0) / 1_000 : null;
  const { outcome, extensions, reopened, answeredAt } = now;
  const waited = answeredAt ? Math.floor((answeredAt.getTime() - registeredAt.getTime()) / DAY) : 0;
  return [
    { ...owned, measure: 'entry', timing, due, outcome, extensions, reopened },
    ...(answeredAt ? [{ ...owned, measure: 'wait', waited }] : []),
    ...lastWord(authorityId, kept).map((said) => ({ ...same, measure: 'verdict', ...said })),
  ];
}

function timingOf(now: Standing, events: readonly KeptEvent[]): string {
  const due = now.dueAt?.getTime() ?? 0;
  if (now.answeredAt) return now.answeredAt.getTime() > due ? 'late' : 'in_time';
  const end = events.find(({ kind }) => kind === 'withdrawn' || kind === 'merged');
  if (!end) return 'open';
  return end.occurredAt.getTime() > due ? `${end.kind}_late` : end.kind;
}

/** The author's last word, with the owner who signed the response: whoever owned the entry when it was answered. */
function lastWord(authorityId: string, events: readonly KeptEvent[]): readonly Row[] {
  const at = events.findLastIndex(({ kind }) => kind === 'verdict_given');
  if (at < 0) return [];
  const signed = standingAfter(authorityId, events.slice(0, at + 1));
  const verdict = String(events[at]?.facts['verdict']);
  return [{ authority: signed.authorityId, department: signed.departmentId, verdict }];
}

function keyOf(row: Row): string {
  return JSON.stringify(Object.entries(row).sort(([one], [other]) => (one < other ? -1 : 1)));
}

const sorted = (groups: ReadonlyMap<string, number>) => Object.fromEntries([...groups].sort());

const step = fc.record({
  step: fc.constantFrom<LifeStep>(...LIFE_STEPS),
  which: fc.nat(5),
  how: fc.nat(60),
});

/** A life in which each step happens at least once: what chance leaves out is tried here. */
const one = (name: LifeStep, which = 0, how = 0): Life => ({ step: name, which, how });
const EVERYTHING: readonly Life[] = [
  ...[one('register'), one('register'), one('import'), one('register'), one('acknowledge'), one('extend'), one('fold')],
  ...[one('refer'), one('answer'), one('verdict'), one('correct'), one('verdict', 0, 1), one('reopen'), one('wait')],
  ...[one('answer'), one('verdict', 0, 2), one('start'), one('register'), one('merge', 4, 1), one('merge', 4, 3)],
  ...[one('wait', 0, 39), one('withdraw', 1), one('withdraw', 3), one('fold')],
];

describe('the tally that statistics are read from', () => {
  it('says what the entries and their events say, whatever happens to submissions', async () => {
    const done = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 40 }), async (steps) => {
        await context.asOwner(`update app_clock set shift = '0'`);
        const lives = await Lives.in(context);
        for (const life of steps) await lives.live(life);
        for (const [name, times] of lives.done) done.set(name, (done.get(name) ?? 0) + times);
        const told = await recomputed(lives.authorityIds);
        expect(sorted(await tallied(lives.authorityIds))).toEqual(sorted(told));
      }),
      { numRuns: 25, examples: [[[...EVERYTHING]]], endOnFailure: true },
    );
    expect([...done.keys()].sort()).toEqual([...LIFE_STEPS].sort());
  });

  it('can be filled anew from entries and events', async () => {
    const lives = await Lives.in(context);
    for (const life of EVERYTHING) await lives.live(life);
    await context.asOwner('select fill_answer_tally()');
    expect(sorted(await tallied(lives.authorityIds))).toEqual(sorted(await recomputed(lives.authorityIds)));
  });
});
