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

/** All filters that leave out one condition, or two, and the one that has them all. */
function manyFilters(): readonly LedgerFilter[] {
  const conditions = Object.entries(EVERY_FILTER);
  return conditions.flatMap((_, one) =>
    conditions.map((_other, two) => Object.fromEntries(conditions.filter((_kept, at) => at !== one && at !== two))),
  );
}

describe('the ledger with many filters at once', () => {
  it('is read on one connection, whatever the filters before', async () => {
    const reads = context.get(EntryReads);
    const found = await context.get(Database).write(async (tx) => {
      const pages = [];
      for (const filter of [EVERY_FILTER, ...manyFilters()])
        pages.push(await reads.list(tx, filter, { first: 5, after: null }));
      return { pages, prepared: (await tx.row(PREPARED))?.count };
    });
    expect(found.pages.flatMap((page) => page.nodes)).toEqual([]);
    // Strangers who try every filter must not fill the server's memory with plans.
    expect(found.prepared).toBeLessThan(10);
  });
});
