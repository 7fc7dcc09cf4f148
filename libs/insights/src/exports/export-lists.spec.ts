import { parse } from 'csv-parse/sync';
import type { Person } from '#kernel';
import { EntryReads, type LedgerFilter } from '#ledger';
import { Database } from '#platform';
import { PoliciesModule } from '#policies';
import { WithdrawProposal } from '#proposals';
import { type Place, somebody, somewhere, startTestContext, type TestContext } from '#testing';
import { InsightsModule } from '../insights.module';
import { openProposal, openProposals, TEXT } from '../testing/open-proposal.factory';
import { ExportLists } from './export-lists';
import { OPEN_COLUMNS } from './open-columns';

const FORMULA = '=HYPERLINK("https://evil.example")';
const ALL = { first: 100, after: null };

let context: TestContext;
let lists: ExportLists;
let place: Place;
let author: Person;
beforeAll(async () => {
  context = await startTestContext([PoliciesModule, InsightsModule]);
  lists = context.get(ExportLists);
});
afterAll(() => context.close());
beforeEach(async () => {
  [place, author] = [await somewhere(context), await somebody(context)];
});

const propose = (title: string) => openProposal(context, place, author, title);

async function piecesOf(csv: AsyncIterable<string>): Promise<readonly string[]> {
  const pieces: string[] = [];
  for await (const piece of csv) pieces.push(piece);
  return pieces;
}

async function rowsOf(csv: AsyncIterable<string>): Promise<Record<string, string>[]> {
  return parse((await piecesOf(csv)).join(''), {
    bom: true,
    columns: (head: string[]) => head.map((cell) => /\((\w+)\)$/.exec(cell)?.[1] ?? cell),
  });
}

const LISTS = {
  ledger: () => lists.ledger({ spaceId: place.spaceId }),
  waiting: () => lists.waiting(place.departmentId),
  proposals: () => lists.proposalsOf(place.spaceId),
} as const;
const NAMES = ['ledger', 'waiting', 'proposals'] as const;

describe('the lists of the site as files', () => {
  it.each(NAMES)('%s: has the columns of open data, a byte order mark, and no formula', async (name) => {
    await propose(FORMULA);
    const [head = '', rows = ''] = await piecesOf(LISTS[name]());
    const table = name === 'proposals' ? 'proposals' : 'ledger';
    expect(head).toBe(`\uFEFF${OPEN_COLUMNS[table].map(({ key, label }) => `${label} (${key})`).join(',')}\r\n`);
    expect(rows).toContain(`"'=HYPERLINK(""https://evil.example"")"`);
    const [row] = await rowsOf(LISTS[name]());
    expect(row).toMatchObject({ title: `'${FORMULA}`, text: TEXT, author_name: '立山 花子' });
  });

  it.each(NAMES)('%s: names no account, no address and no claim', async (name) => {
    await propose('題名');
    const text = (await piecesOf(LISTS[name]())).join('');
    expect(text).not.toContain(author.accountId);
    expect(text).not.toMatch(/@example\.jp|account|claim|position/);
  });

  it.each([
    ['ledger', ['三', '二', '一']],
    ['waiting', ['一', '二', '三']],
    ['proposals', ['三', '二', '一']],
  ] as const)('%s: is in the order of its page', async (name, order) => {
    for (const title of ['一', '二', '三']) await propose(title);
    expect((await rowsOf(LISTS[name]())).map((row) => row['title'])).toEqual(order);
  });

  it('leaves out what was withdrawn where the page does, and says so on the ledger', async () => {
    await propose('残る');
    await context.get(WithdrawProposal).execute(author, await propose('取り下げる'), null);
    await openProposal(context, place, author, '下書き', 'draft');
    for (const name of ['waiting', 'proposals'] as const)
      expect((await rowsOf(LISTS[name]())).map((row) => row['title'])).toEqual(['残る']);
    expect((await rowsOf(LISTS.ledger())).map((row) => [row['title'], row['state']])).toEqual([
      ['取り下げる', 'withdrawn'],
      ['残る', 'received'],
    ]);
  });

  it('holds what the page holds, whatever it is narrowed to', async () => {
    for (const title of ['雪の日のバス', '雪かき', '図書館']) await propose(title);
    const filters: readonly LedgerFilter[] = [
      {},
      { words: '雪' },
      { words: '雪 バス', states: ['received'] },
      { states: ['answered'] },
      { kind: 'comment' },
      { outcome: 'adopted' },
      { overdue: true, states: ['received'] },
    ];
    for (const narrow of filters) {
      const filter = { ...narrow, departmentId: place.departmentId };
      const page = await context.get(EntryReads).list(context.get(Database), filter, ALL);
      const rows = await rowsOf(lists.ledger(filter));
      expect(rows.map((row) => row['receipt'])).toEqual(page.nodes.map(({ receipt }) => receipt));
    }
    expect(await rowsOf(lists.ledger({ words: '雪', departmentId: place.departmentId }))).toHaveLength(2);
  });

  it('comes page by page, each made when it is taken, and none is missing', async () => {
    await openProposals(context, place, author, 520);
    const all = new Set(Array.from({ length: 520 }, (_, n) => `提案 ${n}`));
    const spy = jest.spyOn(context.get(Database), 'rows');
    // Somebody wakes the outbox after the writes before.
    const rowsRead = async () => {
      const results = spy.mock.results.filter((_, call) => spy.mock.calls[call]?.[0].name !== 'outbox.wake');
      return (await Promise.all(results.map(({ value }) => value))).map((rows) => rows.length);
    };
    for (const name of NAMES) {
      spy.mockClear();
      const csv = LISTS[name]();
      await csv.next();
      expect(await rowsRead()).toEqual([]);
      await csv.next();
      expect(await rowsRead()).toEqual([501, 500]);
      await csv.return(undefined);
      spy.mockClear();
      expect(new Set((await rowsOf(LISTS[name]())).map((row) => row['title']))).toEqual(all);
      expect(await rowsRead()).toEqual([501, 500, 20, 20]);
    }
    spy.mockRestore();
  });
});
