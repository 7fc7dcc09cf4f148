import { AxeBuilder } from '@axe-core/playwright';
import { HtmlValidate } from 'html-validate';
import type { Browser } from 'playwright-core';
import { describeInBrowser, launchBrowser, phone, signInBy, visitor, type Visitor } from '../setup/browser';
import { startWholeProduct, type WholeProduct } from '../setup/whole-product';

jest.setTimeout(300_000);

/** What React writes is valid however it spells attributes; everything else is asked for. */
const html = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    'attr-case': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'long-title': 'off',
    'no-inline-style': 'error',
    'no-trailing-whitespace': 'off',
    'require-sri': 'off',
    'tel-non-breaking': 'off',
    'void-style': 'off',
  },
});
const standard = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const languages = ['', '/easy', '/en'];
/** The languages differ in words and width, not in colour: in the dark one of them is enough for what is slow to try. */
const looks = [
  { scheme: 'light', viewport: { width: 1280, height: 800 }, thorough: languages },
  { scheme: 'dark', viewport: { width: 320, height: 640 }, thorough: [''] },
] as const;

type Look = (typeof looks)[number];

/** Pages everybody can open; a link found on one page leads to the others, so that the demo may change. */
const fixed = [
  '/',
  '/spaces',
  '/ledger',
  '/ledger?state=overdue',
  '/waiting',
  '/policies',
  '/search?words=バス',
  '/search?words=鯨',
];
const writing = [
  '/proposals/new',
  '/proposals/new?space=kuruma-ga-nakutemo',
  '/sign-in',
  '/sign-up',
  '/sign-up/sent',
  '/sign-in/reset',
];
const promises = ['/help', '/rules', '/privacy', '/accessibility', '/no-such-page'];
const ways = [
  { from: '/spaces', to: /^\/spaces\/[\w-]+$/ },
  { from: '/spaces/kuruma-ga-nakutemo', to: /^\/proposals\/[0-9a-f-]{36}$/ },
  { from: '/spaces/kuruma-ga-nakutemo', to: /^\/sessions\/[0-9a-f-]{36}$/ },
  { from: '/ledger?state=answered', to: /^\/ledger\/160008-[\w*-]+$/ },
  { from: '/', to: /^\/policies\/[0-9a-f-]{36}\/changes\/\d+$/ },
  { from: '/policies', to: /^\/policies\/[0-9a-f-]{36}$/ },
] as const;
const mine = ['/me', '/me/name', '/me/notifications', '/me/settings'];
const staff = ['/desk', '/desk/drafts', '/desk/policies', '/counter'];

describeInBrowser('the pages', () => {
  let product: WholeProduct;
  let browser: Browser;

  beforeAll(async () => {
    product = await startWholeProduct();
    browser = await launchBrowser();
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  }, 60_000);

  const textOf = async (path: string): Promise<string> => (await fetch(new URL(path, product.web))).text();

  const pagesFound = async (): Promise<readonly string[]> => {
    const found = await Promise.all(
      ways.map(async ({ from, to }) => {
        return [...(await textOf(from)).matchAll(/href="(\/[^"#]*)"/g)]
          .map(([, href]) => href ?? '')
          .find((href) => to.test(href));
      }),
    );
    expect(found).not.toContain(undefined);
    const paths = found.flatMap((path) => path ?? []);
    return [...paths, ...paths.filter((path) => path.startsWith('/ledger/')).map((path) => `${path}/slip`)];
  };

  async function findings(person: Visitor, address: string, thorough: boolean): Promise<readonly string[]> {
    const reply = await person.page.goto(address);
    const source = (await reply?.text()) ?? '';
    const over = await person.page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth');
    const wide = over > 0 ? [`${address} is ${over}px too wide`] : [];
    if (!thorough) return wide;
    const report = await html.validateString(source);
    const invalid = report.results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message }) => `${address} html ${ruleId}: ${message}`),
    );
    // Legacy mode leaves frames out, of which there are none, and spares a second page per run.
    const axe = await new AxeBuilder({ page: person.page }).setLegacyMode().withTags(standard).analyze();
    const barriers = axe.violations.map(({ id, nodes }) => `${address} axe ${id}: ${nodes[0]?.html ?? ''}`);
    return [...wide, ...invalid, ...barriers];
  }

  async function look(paths: readonly string[], { scheme, viewport, thorough }: Look, role?: string) {
    const person = await visitor(browser, product.web, { viewport });
    await person.page.emulateMedia({ colorScheme: scheme });
    const account = product.signIns.find((one) => one.role === role);
    if (account) await signInBy(person, account);
    const all: string[] = [];
    for (const language of languages)
      for (const path of paths) {
        all.push(
          ...(await findings(
            person,
            `${language}${path}`,
            thorough.some((one) => one === language),
          )),
        );
      }
    await person.context.close();
    return all;
  }

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

  describe.each(looks)('in $scheme at $viewport.width px, in three languages', (how) => {
    it('are valid, fit, and keep nobody out: reading', async () => {
      expect(await look([...fixed, ...(await pagesFound())], how)).toEqual([]);
    });

    it('are valid, fit, and keep nobody out: writing and the promises', async () => {
      expect(await look([...writing, ...promises], how)).toEqual([]);
    });

    it('are valid, fit, and keep nobody out: my own', async () => {
      expect(await look(mine, how, 'resident')).toEqual([]);
    });

    it('are valid, fit, and keep nobody out: the desk', async () => {
      expect(await look(staff, how, 'drafter')).toEqual([]);
    });
  });
});
