import { Database } from '#platform';
import { ownTestDatabaseUrl, somewhere, startTestContext, type TestContext } from '#testing';
import { EntryReads } from '../entry.read';
import { LedgerModule } from '../ledger.module';
import { ISSUES } from '../../../../test/setup/many/issues';
import { manyEnquiries } from '../../../../test/setup/many/many-enquiries';
import { type Generated, nearDuplicates } from '../../../../test/setup/many/near-duplicates';
import { FindSimilarEntries } from './find-similar-entries';
import { groupSimilar } from './group-similar';
import { LikenessStore } from './likeness.store';

/** The bounds were set looking at the first one; the others tell whether they hold. */
const DESKS = [
  { seed: 3015, count: 5_000 },
  { seed: 7, count: 2_500 },
  { seed: 4242, count: 2_500 },
];

type Quality = Readonly<{ precision: number; recall: number }>;
type Known = Generated & Readonly<{ id: string }>;

const mean = (some: readonly number[]): number => some.reduce((sum, one) => sum + one, 0) / Math.max(1, some.length);
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

function quality(found: ReadonlySet<string>, meant: ReadonlySet<string>): Quality {
  const right = [...found].filter((id) => meant.has(id)).length;
  return { precision: found.size === 0 ? 1 : right / found.size, recall: right / meant.size };
}

function told(what: string, results: readonly Quality[]): Quality {
  const of = (which: keyof Quality) => results.map((one) => one[which]);
  const [precision, recall] = [mean(of('precision')), mean(of('recall'))];
  const worst = `worst ${percent(Math.min(...of('precision')))} and ${percent(Math.min(...of('recall')))}`;
  console.info(`${what}: precision ${percent(precision)}, recall ${percent(recall)}; ${worst}`);
  return { precision, recall };
}

describe.each(DESKS)(
  `suggested selections among $count entries with ${ISSUES.length} matters of known membership, seed $seed`,
  ({ seed, count }) => {
    let context: TestContext;
    let departmentId: string;
    let known: readonly Known[] = [];

    beforeAll(async () => {
      context = await startTestContext([LedgerModule], { database: await ownTestDatabaseUrl() });
      const place = await somewhere(context);
      departmentId = place.departmentId;
      known = await handIn(context, place, nearDuplicates(count, seed));
    }, 60_000);
    afterAll(() => context.close());

    const membersOf = (issue: number) => known.filter((entry) => entry.issue === issue).map(({ id }) => id);

    it('hold what says the same in other words, and little else', async () => {
      const finding = context.get(FindSimilarEntries);
      const results: Quality[] = [];
      for (const issue of ISSUES.keys()) {
        const members = membersOf(issue);
        for (const first of members.slice(0, 3)) {
          const found = await finding.execute(first, [departmentId]);
          const meant = new Set(members.filter((id) => id !== first));
          results.push(quality(new Set(found.map(({ entryId }) => entryId)), meant));
        }
      }
      const { precision, recall } = told(`similar to one of ${results.length} entries`, results);
      expect(precision).toBeGreaterThan(0.95);
      expect(recall).toBeGreaterThan(0.95);
    }, 60_000);

    it('are marked as groups when they come in, and entries of which nobody else speaks hardly ever', async () => {
      const ids = known.map(({ id }) => id);
      const marks = await context.get(LikenessStore).groupsOf(context.get(Database), ids);
      const groupOf = new Map(marks.map((one) => [one.entryId, one.groupId]));
      const results = [...ISSUES.keys()].map((issue) => {
        const members = new Set(membersOf(issue));
        const groups = Map.groupBy(
          [...members].filter((id) => groupOf.has(id)),
          (id) => groupOf.get(id) ?? '',
        );
        const [largest = ''] = [...groups].sort((one, other) => other[1].length - one[1].length)[0] ?? [];
        return quality(new Set(ids.filter((id) => groupOf.get(id) === largest)), members);
      });
      const { precision, recall } = told('groups', results);
      const singles = known.filter(({ issue }) => issue === null);
      const marked = singles.filter(({ id }) => groupOf.has(id)).length;
      console.info(`${marked} of ${singles.length} single entries are marked as one of a group`);
      expect(precision).toBeGreaterThan(0.95);
      expect(recall).toBeGreaterThan(0.85);
      expect(marked / singles.length).toBeLessThan(0.05);
    });
  },
);

/** The generated entries as they come in, compared one by one; gives them with their ids. */
async function handIn(
  context: TestContext,
  place: Awaited<ReturnType<typeof somewhere>>,
  generated: readonly Generated[],
): Promise<readonly Known[]> {
  const db = context.get(Database);
  const where = { ...place, from: new Date('2026-06-01T00:00:00Z'), days: 30 };
  const receipts = await manyEnquiries(context.asOwner, where, generated);
  const rows = await context.get(EntryReads).findByReceipts(db, receipts);
  const ids = new Map(rows.map((row) => [row.receipt, row.id]));
  for (let compared = 1; compared > 0;) compared = await db.write((tx) => groupSimilar(tx));
  return generated.map((entry, index) => ({ ...entry, id: ids.get(receipts[index] ?? '') ?? '' }));
}
