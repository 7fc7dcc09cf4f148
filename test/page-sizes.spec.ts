import { gzipSync } from 'node:zlib';
import { startWholeProduct, type WholeProduct } from './setup/whole-product';

/** On a slow network a page is read within three seconds when it weighs no more than this, compressed. */
const MOST_HTML = 30 * 1024;
const MOST_SCRIPT = 100 * 1024;

const PAGES = ['/', '/easy/', '/en/', '/spaces', '/ledger', '/waiting', '/policies', '/proposals/new'];

let product: WholeProduct;

beforeAll(async () => {
  product = await startWholeProduct();
}, 120_000);

afterAll(async () => {
  await product?.stop();
}, 60_000);

describe('a page of the demo', () => {
  it.each(PAGES)('%s weighs at most 30 KB of HTML and 100 KB of script', async (path) => {
    const html = await fetchText(path);
    const scripts = await Promise.all(scriptsOf(html).map(fetchText));
    const script = scripts.reduce((sum, text) => sum + gzipSync(text).length, 0);
    expect(html).toContain('</html>');
    expect(gzipSync(html).length).toBeLessThanOrEqual(MOST_HTML);
    expect(script).toBeLessThanOrEqual(MOST_SCRIPT);
  });

  it.each(PAGES)('%s loads nothing from elsewhere', async (path) => {
    const html = await fetchText(path);
    const loaded = [...html.matchAll(/<(?:script|img|link|iframe)\b[^>]*?\s(?:src|href)="(https?:\/\/[^"]+)"/g)].map(
      ([, url]) => url ?? '',
    );
    expect(loaded.filter((url) => new URL(url).origin !== new URL(product.web).origin)).toEqual([]);
  });
});

async function fetchText(path: string): Promise<string> {
  const reply = await fetch(new URL(path, product.web));
  expect({ path, status: reply.status }).toEqual({ path, status: 200 });
  return await reply.text();
}

/** What the browser fetches as script at once: script elements and preloaded modules. */
function scriptsOf(html: string): readonly string[] {
  const sources = [/<script\b[^>]*?\ssrc="([^"]+)"/g, /<link\b[^>]*?\srel="modulepreload"[^>]*?\shref="([^"]+)"/g];
  return [...new Set(sources.flatMap((pattern) => [...html.matchAll(pattern)].map(([, url]) => url ?? '')))];
}
