import type { Browser, Page } from 'playwright-core';
import { describeInBrowser, phone, visitor } from '../setup/browser';
import { withProductAndBrowser } from '../setup/product-in-browser';
import type { WholeProduct } from '../setup/whole-product';

jest.setTimeout(300_000);

describeInBrowser('the pages', () => {
  let product: WholeProduct;
  let browser: Browser;

  withProductAndBrowser((...both) => ([product, browser] = both));

  const textOf = async (path: string): Promise<string> => (await fetch(new URL(path, product.web))).text();

  /** How many sheets of paper a page takes, by the pages of its PDF. */
  const sheetsOf = async (page: Page): Promise<number> =>
    (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

  it('keep everything that was typed when something is wrong, and put the focus on what', async () => {
    const writer = await visitor(browser, product.web, { script: false, viewport: phone });
    await writer.open('/proposals/new?space=kuruma-ga-nakutemo');
    await writer.fill('題名', '<b>題名</b>だけ "書いた"');
    await writer.press(/^次へ/);
    await writer.see('もう一度確かめてください');
    await expect(writer.page.evaluate('document.activeElement.className')).resolves.toBe('summary');
    await expect(writer.page.getByLabel('題名').inputValue()).resolves.toBe('<b>題名</b>だけ "書いた"');
    await writer.fill('本文', '短い。');
    await writer.press(/^次へ/);
    await writer.see('もう一度確かめてください');
    await expect(writer.page.getByLabel('本文').inputValue()).resolves.toBe('短い。');
    await writer.open('/sign-up');
    await writer.fill('メールアドレス', 'なまえ');
    await writer.fill('パスワード', 'みじかい');
    await writer.press('登録する');
    await writer.see('もう一度確かめてください');
    await expect(writer.page.getByLabel('メールアドレス').inputValue()).resolves.toBe('なまえ');
    await expect(writer.page.getByLabel('パスワード').inputValue()).resolves.toBe('');
    await writer.context.close();
  });

  it('find a submission by its number, in the wide signs a phone types', async () => {
    const [receipt] = /160008-\d{4}-\d{7}-[0-9A-Z*]/.exec(await textOf('/ledger')) ?? [''];
    const wide = receipt.replace(/./g, (sign) => String.fromCharCode((sign.codePointAt(0) ?? 0) + 0xfee0));
    const reader = await visitor(browser, product.web, { script: false, viewport: phone });
    await reader.open('/');
    await reader.fill('受付番号やことばで調べる', wide);
    await reader.press('調べる');
    expect(new URL(reader.page.url()).pathname).toBe(`/ledger/${receipt}`);
    await reader.context.close();
  });

  it('print an answer as a letter of its own, on one page where it is not long', async () => {
    const [receipt] = /160008-\d{4}-\d{7}-[0-9A-Z*]/.exec(await textOf('/ledger?state=answered')) ?? [''];
    const { page, context } = await visitor(browser, product.web);
    await page.goto(`/ledger/${receipt}`);
    expect(await sheetsOf(page)).toBe(1);
    await page.emulateMedia({ media: 'print' });
    const seen = await page.locator('body').innerText();
    for (const said of ['様', '富山県', `/ledger/${receipt}`]) expect(seen).toContain(said);
    for (const said of ['これまでの経過', '提出された文', 'ログイン', '使い方']) expect(seen).not.toContain(said);
    await page.evaluate(
      `document.querySelectorAll('.letter-body p').forEach((one) => { one.textContent = '長い回答です。'.repeat(400); })`,
    );
    expect(await sheetsOf(page)).toBeGreaterThan(1);
    await context.close();
  });

  it('say the title of a space in the reader’s language, also where it was found by other words', async () => {
    const words = `words=${encodeURIComponent('運転をやめても')}&kind=space`;
    const titled = (html: string) => /<h2>.*?<\/h2>/s.exec(html.replaceAll('<wbr/>', ''))?.[0] ?? '';
    const [ja, en] = await Promise.all(['', '/en'].map((way) => textOf(`${way}/search?${words}`)));
    expect(titled(ja ?? '')).toMatch(/車がなくても/);
    expect(titled(en ?? '')).toMatch(/without a car/);
  });

  it('are told apart by an ETag, the same for everybody without a cookie, and say so when nothing changed', async () => {
    const first = await fetch(new URL('/policies', product.web));
    const etag = first.headers.get('etag') ?? '';
    expect(first.headers.get('cache-control')).toContain('public');
    const again = await fetch(new URL('/policies', product.web), { headers: { 'if-none-match': etag } });
    expect(again.status).toBe(304);
    const mine = await fetch(new URL('/policies', product.web), { headers: { cookie: 'hiraku_sign_in=x' } });
    expect(mine.headers.get('etag')).toBeNull();
    expect(mine.headers.get('cache-control')).toContain('private');
  });

  it('say that a receipt number is wrong, in place of a page without a reason', async () => {
    const reply = await fetch(new URL('/ledger/160008-2026-0000001-X', product.web));
    expect(reply.status).toBe(404);
    expect(await reply.text()).toMatch(/160008-2026-0000001-X.*この受付番号の提出は見つかりません。/s);
  });

  it('take no form from another site, and show no metrics', async () => {
    const theft = {
      method: 'POST',
      headers: { origin: 'https://elsewhere.example', cookie: 'hiraku_sign_in=x' },
      body: '',
    };
    await expect(fetch(new URL('/sign-out', product.web), theft)).resolves.toHaveProperty('status', 403);
    await expect(fetch(new URL('/metrics', product.web))).resolves.toHaveProperty('status', 404);
    await expect(fetch(new URL('/readyz', product.web))).resolves.toHaveProperty('status', 404);
  });
});
