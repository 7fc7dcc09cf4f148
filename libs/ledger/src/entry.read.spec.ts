import { newId } from '#kernel';
import { Database, sql } from '#platform';
import { startTestContext, type TestContext } from '#testing';
import { EntryReads, type LedgerFilter } from './entry.read';
import { LedgerModule } from './ledger.module';

const EVERY_FILTER: LedgerFilter = {
  states: ['received'],
  outcome: 'adopted',
  departmentId: newId(),
  authorityId: newId(),
  spaceId: newId(),
  kind: 'proposal',
  overdue: true,
  words: '雪',
  fromDay: '2026-01-01',
  toDay: '2026-12-31',
};
const PREPARED = sql<{ count: number }>('spec.prepared', 'select count(*) as count from pg_prepared_statements');

let context: TestContext;
beforeAll(async () => {
  context = await startTestContext([LedgerModule]);
});
afterAll(() => context.close());

/** All filters that leave out the words and one or two conditions more, or one condition alone. */
function manyFilters(): readonly LedgerFilter[] {
  const conditions = Object.entries(EVERY_FILTER);
  const without = (...names: readonly string[]): LedgerFilter =>
    Object.fromEntries(conditions.filter(([name]) => !names.includes(name)));
  const names = conditions.map(([name]) => name);
  return names.flatMap((one) => [without(one), ...names.map((two) => without('words', one, two))]);
}

describe('the ledger with many filters at once', () => {
  it('is read on one connection, whatever the filters before', async () => {
    const reads = context.get(EntryReads);
    const found = await context.get(Database).write(async (tx) => {
      const pages = [];
      for (const first of [5, 10, 20, 50, 100])
        for (const filter of [EVERY_FILTER, ...manyFilters()])
          pages.push(
            await reads.list(tx, filter, { first, after: null }),
            await reads.waiting(tx, filter, { first, after: null }),
          );
      return { pages, prepared: (await tx.row(PREPARED))?.count };
    });
    expect(found.pages.flatMap((page) => page.nodes)).toEqual([]);
    // Strangers who try every filter must not fill the server's memory with plans.
    expect(found.prepared).toBeGreaterThan(300);
    expect(found.prepared).toBeLessThan(310);
  });
});
