import { parse } from 'csv-parse/sync';
import { PoliciesModule } from '#policies';
import { type Place, somebody, somewhere, startTestContext, type TestContext } from '#testing';
import { InsightsModule } from '../insights.module';
import { openProposal, openProposals, TEXT } from '../testing/open-proposal.factory';
import { ExportOpenData, type OpenFormat } from './export-open-data';
import type { OpenTable } from './open-data.read';

const FORMULA = '=HYPERLINK("https://evil.example")';

let context: TestContext;
beforeAll(async () => {
  context = await startTestContext([PoliciesModule, InsightsModule]);
});
afterAll(() => context.close());

async function exported(table: OpenTable, place: Place, format: OpenFormat) {
  const pieces: string[] = [];
  for await (const piece of context.get(ExportOpenData).pieces(table, place.authorityCode, format)) pieces.push(piece);
  return { pieces, text: pieces.join('') };
}

const records = (csv: string): Record<string, string>[] =>
  parse(csv, { bom: true, columns: (head: string[]) => head.map((cell) => /\((\w+)\)$/.exec(cell)?.[1] ?? cell) });
const objects = (jsonl: string): Record<string, unknown>[] =>
  jsonl.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line)]));

describe('open data of an authority', () => {
  it.each(['ledger', 'proposals'] as const)('has each of its %s once, and nobody else’s', async (table) => {
    const [place, other] = [await somewhere(context), await somewhere(context)];
    const author = await somebody(context);
    for (const title of ['一つめ', '二つめ', FORMULA]) await openProposal(context, place, author, title);
    await openProposal(context, other, author, 'ほかの自治体');
    await openProposal(context, place, author, '下書き', 'draft');
    const [asCsv, asJson] = [
      records((await exported(table, place, 'csv')).text),
      objects((await exported(table, place, 'jsonl')).text),
    ];
    expect(asJson.map((row) => row['title'])).toEqual(['一つめ', '二つめ', FORMULA]);
    expect(asCsv.map((row) => row['title'])).toEqual(['一つめ', '二つめ', `'${FORMULA}`]);
    for (const row of [...asCsv, ...asJson])
      expect(row).toMatchObject({ text: TEXT, author_name: '立山 花子', authority_code: place.authorityCode });
    expect(Object.keys(asCsv[0] ?? {})).toEqual(Object.keys(asJson[0] ?? {}));
  });

  it.each(['ledger', 'proposals'] as const)('names no account, no address and no claim: %s', async (table) => {
    const place = await somewhere(context);
    const author = await somebody(context);
    await openProposal(context, place, author, '題名');
    const { text } = await exported(table, place, 'jsonl');
    expect(text).not.toContain(author.accountId);
    expect(text).not.toMatch(/@example\.jp|account|claim|position/);
  });

  it('comes in pieces, however much there is, without leaving any out', async () => {
    const place = await somewhere(context);
    const author = await somebody(context);
    await openProposals(context, place, author, 520);
    const all = new Set(Array.from({ length: 520 }, (_, n) => `提案 ${n}`));
    for (const table of ['ledger', 'proposals'] as const) {
      const { pieces, text } = await exported(table, place, 'jsonl');
      expect(pieces).toHaveLength(2);
      expect(new Set(objects(text).map((row) => row['title']))).toEqual(all);
    }
  });
});
