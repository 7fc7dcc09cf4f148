import { Database } from '#platform';
import { somewhere, startTestContext, type TestContext } from '#testing';
import { EntryReads } from '../entry.read';
import { LedgerModule } from '../ledger.module';
import { enquiries } from '../testing/enquiries.factory';
import { ISSUES } from '../testing/issues';
import { nearDuplicates, type Generated } from '../testing/near-duplicates';
import { FindSimilarEntries } from './find-similar-entries';
import { groupSimilar } from './group-similar';
import { LikenessStore } from './likeness.store';

const COUNT = 5_000;
const SEED = 3015;

let context: TestContext;
let departmentId: string;
let known: readonly (Generated & Readonly<{ id: string }>)[] = [];

beforeAll(async () => {
  context = await startTestContext([LedgerModule]);
  const place = await somewhere(context);
  departmentId = place.departmentId;
  const generated = nearDuplicates(COUNT, SEED);
  const receipts = await enquiries(context, place, generated);
  const rows = await context.get(EntryReads).findByReceipts(context.get(Database), receipts);
  const ids = new Map(rows.map((row) => [row.receipt, row.id]));
  known = generated.map((entry, index) => ({ ...entry, id: ids.get(receipts[index] ?? '') ?? '' }));

  const db = context.get(Database);
  for (let compared = 1; compared > 0;) compared = await db.write((tx) => groupSimilar(tx));
}, 240_000);
afterAll(() => context.close());

type Quality = Readonly<{ precision: number; recall: number }>;

const mean = (some: readonly number[]): number => some.reduce((sum, one) => sum + one, 0) / Math.max(1, some.length);
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

function quality(found: ReadonlySet<string>, meant: ReadonlySet<string>): Quality {
  const right = [...found].filter((id) => meant.has(id)).length;
  return { precision: found.size === 0 ? 1 : right / found.size, recall: right / meant.size };
}

const membersOf = (issue: number) => known.filter((entry) => entry.issue === issue).map(({ id }) => id);

describe(`suggested selections among ${COUNT} entries with ${ISSUES.length} matters of known membership`, () => {
  it('hold what says the same in other words, and little else', async () => {
    const finding = context.get(FindSimilarEntries);
    const results: Quality[] = [];
    for (const issue of ISSUES.keys()) {
      const members = membersOf(issue);
      for (const seed of members.slice(0, 3)) {
        const found = await finding.execute(seed, [departmentId]);
        const meant = new Set(members.filter((id) => id !== seed));
        results.push(quality(new Set(found.map(({ entryId }) => entryId)), meant));
      }
    }
    const [precision, recall] = [mean(results.map((one) => one.precision)), mean(results.map((one) => one.recall))];
    console.info(
      `similar to one of ${results.length} entries: precision ${percent(precision)}, recall ${percent(recall)}; ` +
        `worst ${percent(Math.min(...results.map((one) => one.precision)))} and ${percent(Math.min(...results.map((one) => one.recall)))}`,
    );
    expect(precision).toBeGreaterThan(0.9);
    expect(recall).toBeGreaterThan(0.9);
  }, 120_000);

  it('are marked as groups when they come in', async () => {
    const groups = await context.get(LikenessStore).groupsOf(
      context.get(Database),
      known.map(({ id }) => id),
    );
    const groupOf = new Map(groups.map((one) => [one.entryId, one.groupId]));
    const results = [...ISSUES.keys()].map((issue) => {
      const members = new Set(membersOf(issue));
      const byGroup = Map.groupBy(
        [...members].filter((id) => groupOf.has(id)),
        (id) => groupOf.get(id) ?? '',
      );
      const [largest = ''] = [...byGroup].sort((one, other) => other[1].length - one[1].length)[0] ?? [];
      return quality(new Set(known.filter(({ id }) => groupOf.get(id) === largest).map(({ id }) => id)), members);
    });
    const [precision, recall] = [mean(results.map((one) => one.precision)), mean(results.map((one) => one.recall))];
    const strays = known.filter(({ id, issue }) => issue === null && groupOf.has(id)).length;
    console.info(
      `groups: precision ${percent(precision)}, recall ${percent(recall)}; ${strays} single entries in some group`,
    );
    expect(precision).toBeGreaterThan(0.9);
    expect(recall).toBeGreaterThan(0.8);
  });
});
