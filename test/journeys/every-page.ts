import type { Browser, BrowserContext, Page } from 'playwright-core';
import { describeInBrowser, visitor } from '../setup/browser';
import { withProductAndBrowser } from '../setup/product-in-browser';
import type { WholeProduct } from '../setup/whole-product';
import { personAt } from './in-a-browser';
import { allWrongWith, LANGUAGES, type PageLanguage, type Thoroughness } from './page-checks';
import { type PageToSee, officialPages, publicPages, residentPages } from './pages-to-see';

/** Two pages at a time: so many processors there are. */
const AT_ONCE = 2;

const addressIn = (language: PageLanguage, path: string): string =>
  language === 'ja' ? path : `/${language}${path === '/' ? '' : path}`;

/** The links of a page are the same in all languages, but for the language in them. */
const isFollowed = (how: Thoroughness, language: PageLanguage): boolean => how === 'thoroughly' || language === 'ja';

type Shown = Readonly<{ status: number; source: string }>;

/** Opens a page, presses what is to be pressed, and gives the HTML of the page that is shown in the end. */
async function show(page: Page, address: string, press: string | undefined): Promise<Shown> {
  const reply = await page.goto(address);
  if (!press) return { status: reply?.status() ?? 0, source: (await reply?.text()) ?? '' };
  const [answer] = await Promise.all([
    page.waitForResponse((one) => one.request().isNavigationRequest() && one.request().method() === 'POST'),
    page.locator(press).first().click(),
  ]);
  await page.waitForLoadState();
  return { status: answer.status(), source: await answer.text() };
}

/** Looks at every page of the demo in every language, as a visitor, a resident and the officials. */
export const lookAtEveryPage = (how: Thoroughness): void =>
  describeInBrowser('every page', () => {
    let product: WholeProduct;
    let browser: Browser;
    let seen = 0;
    let followed = 0;

    withProductAndBrowser((...both) => ([product, browser] = both));
    afterAll(() => console.log(`${how}: ${seen} pages and ${followed} links were looked at`));

    const contextOf = async (who: string | null): Promise<BrowserContext> =>
      (who ? await personAt(browser, product, who) : await visitor(browser, product.web)).context;

    /** Looks at all pages in all languages; gives what is wrong with each, and with the links on them. */
    async function lookAt(context: BrowserContext, pages: readonly PageToSee[]): Promise<readonly string[]> {
      const wrong: string[] = [];
      const links = new Set<string>();
      const visited = new Set<string>();
      const waiting = [...pages];
      const work = async (): Promise<void> => {
        const page = await context.newPage();
        for (let next = waiting.shift(); next; next = waiting.shift()) {
          let written: readonly string[] = [];
          for (const language of LANGUAGES) {
            const address = addressIn(language, next.path);
            const { status, source } = await show(page, address, next.press);
            const read = await allWrongWith(page, { source, language, written }, how);
            const where = `${address}${next.press ? ` (${next.press})` : ''}`;
            wrong.push(...read.findings.map((one) => `${where} ${one}`));
            // The page of what is missing offers itself in other languages.
            if (status !== 404 && isFollowed(how, language)) for (const link of read.links) links.add(link);
            visited.add(address);
            if (language === 'en') written = read.written;
            seen += 1;
          }
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, work));
      return [
        ...wrong.sort(),
        ...(await deadAmong(
          context,
          [...links].filter((link) => !visited.has(link)),
        )),
      ];
    }

    async function deadAmong(context: BrowserContext, links: string[]): Promise<readonly string[]> {
      const dead: string[] = [];
      followed += links.length;
      const work = async (): Promise<void> => {
        for (let link = links.pop(); link !== undefined; link = links.pop()) {
          // Whole files come one at a time; whether they are there, their heads tell.
          const method = /^\/(exports\/|log\/export$)/.test(new URL(link, product.web).pathname) ? 'HEAD' : 'GET';
          const reply = await context.request.fetch(link, { method, maxRedirects: 0 });
          if (reply.status() >= 400) dead.push(`the link ${link} answers ${reply.status()}`);
          await reply.dispose();
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, work));
      return dead.sort();
    }

    it('that anybody can open is valid, fits, keeps nobody out and speaks its language', async () => {
      const context = await contextOf(null);
      expect(await lookAt(context, await publicPages(product))).toEqual([]);
      await context.close();
    });

    it('of a resident does, too', async () => {
      const context = await contextOf('resident');
      expect(await lookAt(context, await residentPages(product))).toEqual([]);
      await context.close();
    });

    it('of the officials does, too', async () => {
      for (const { who, pages } of await officialPages(product)) {
        const context = await contextOf(who);
        expect(await lookAt(context, pages)).toEqual([]);
        await context.close();
      }
    });
  });
