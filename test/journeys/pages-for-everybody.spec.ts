import { AxeBuilder } from '@axe-core/playwright';
import { HtmlValidate } from 'html-validate';
import type { Browser } from 'playwright-core';
import { describeInBrowser, launchBrowser, signInBy, visitor, type Visitor } from '../setup/browser';
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

  const pagesFound = async (): Promise<readonly string[]> => {
    const found = await Promise.all(
      ways.map(async ({ from, to }) => {
        const text = await (await fetch(new URL(from, product.web))).text();
        return [...text.matchAll(/href="(\/[^"#]*)"/g)].map(([, href]) => href ?? '').find((href) => to.test(href));
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
