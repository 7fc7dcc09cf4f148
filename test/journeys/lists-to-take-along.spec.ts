import { parse } from 'csv-parse/sync';
import { startWholeProduct, type WholeProduct } from '../setup/whole-product';

jest.setTimeout(300_000);

const SPACE = '/spaces/kuruma-ga-nakutemo';
const MOST_IN_A_FEED = 50;

let product: WholeProduct;
beforeAll(async () => {
  product = await startWholeProduct();
}, 180_000);
afterAll(() => product?.stop(), 60_000);

const fetched = (path: string): Promise<Response> => fetch(new URL(path.replaceAll('&amp;', '&'), product.web));
const textOf = async (path: string): Promise<string> => (await fetched(path)).text();

/** What is linked to in a text, in order and each once: entries by receipt, proposals by id. */
function linked(text: string, what: 'ledger' | 'proposals'): readonly string[] {
  const pattern = what === 'ledger' ? /\/ledger\/(\d{6}-\d{4}-\d{7}-[0-9A-Z*])/g : /\/proposals\/([0-9a-f-]{36})/g;
  return [...new Set([...text.matchAll(pattern)].map(([, key]) => key ?? ''))];
}

/** The whole list of a page, through all its pages. */
async function listed(path: string, what: 'ledger' | 'proposals'): Promise<readonly string[]> {
  const html = await textOf(path);
  const [, main = ''] = /<main[^]*?>([^]*)<\/main>/.exec(html) ?? [];
  const next = /<a [^>]*rel="next"[^>]*>/.exec(main)?.[0].match(/href="([^"]+)"/)?.[1];
  return [...linked(main, what), ...(next ? await listed(next, what) : [])];
}

/** Where a page says that its list is to be had. */
async function offered(path: string): Promise<Readonly<{ feed: string; file: string; head: readonly string[] }>> {
  const html = await textOf(path);
  const [line = ''] = /<p class="[^"]*take-along[^]*?<\/p>/.exec(html) ?? [];
  const [feed = '', file = ''] = [...line.matchAll(/href="([^"]+)"/g)].map(([, href]) => href ?? '');
  const [head = ''] = html.split('</head>');
  const links = head.match(/<link [^>]*application\/atom\+xml[^>]*>/g) ?? [];
  return { feed, file, head: links.map((link) => /href="([^"]+)"/.exec(link)?.[1] ?? '') };
}

async function rowsOf(file: string): Promise<readonly Readonly<Record<string, string>>[]> {
  return parse(await textOf(file), {
    bom: true,
    columns: (head: string[]) => head.map((cell) => /\((\w+)\)$/.exec(cell)?.[1] ?? cell),
  });
}

async function insist(path: string, what: 'ledger' | 'proposals', column: string): Promise<number> {
  const [page, { feed, file, head }] = [await listed(path, what), await offered(path)];
  expect(head).toContain(feed);
  expect(linked(await textOf(feed), what)).toEqual(page.slice(0, MOST_IN_A_FEED));
  expect((await rowsOf(file)).map((row) => row[column])).toEqual(page);
  return page.length;
}

/** The choices of a filter of the ledger, by their ids. */
async function choices(filter: string): Promise<readonly string[]> {
  const [select = ''] = new RegExp(`<select[^>]*name="${filter}"[^]*?</select>`).exec(await textOf('/ledger')) ?? [];
  return [...select.matchAll(/value="([0-9a-f-]{36})"/g)].map(([, id]) => id ?? '');
}

describe('a list of the site', () => {
  it.each(['', 'state=waiting', 'state=answered', 'state=overdue', 'kind=proposal', 'outcome=adopted', 'state=later'])(
    'is its feed and its file: /ledger?%s',
    async (query) => {
      const count = await insist(`/ledger?${query}`, 'ledger', 'receipt');
      if (query === '' || query === 'state=later') expect(count).toBeGreaterThan(20);
    },
  );

  it.each([
    ['/ledger', 'department'],
    ['/ledger', 'space'],
    ['/waiting', 'department'],
  ])('is its feed and its file, choice by choice: %s by %s', async (path, filter) => {
    const whole = await insist(path, 'ledger', 'receipt');
    let together = 0;
    for (const id of await choices(filter)) together += await insist(`${path}?${filter}=${id}`, 'ledger', 'receipt');
    // Departments of other authorities are no choice.
    expect([together > 0, together <= whole]).toEqual([true, true]);
  });

  it('is its feed and its file, by words and state', async () => {
    const query = `words=${encodeURIComponent('バス')}&state=waiting`;
    expect(await insist(`/ledger?${query}`, 'ledger', 'receipt')).toBeGreaterThan(0);
  });

  it('is its feed and its file: the proposals of a space', async () => {
    expect(await insist(SPACE, 'proposals', 'proposal_id')).toBeGreaterThan(0);
  });

  it.each(['', '/easy', '/en'])('is offered in the reader’s language: %s', async (language) => {
    for (const path of ['/ledger', '/waiting', '/policies', SPACE]) {
      const { feed, file, head } = await offered(`${language}${path}`);
      expect(head).toContain(feed);
      for (const [address, type] of [
        [feed, 'application/atom+xml; charset=utf-8'],
        [file, 'text/csv; charset=utf-8; header=present'],
      ] as const) {
        const reply = await fetched(address);
        expect([reply.status, reply.headers.get('content-type')]).toEqual([200, type]);
        await reply.text();
      }
    }
  });
});
