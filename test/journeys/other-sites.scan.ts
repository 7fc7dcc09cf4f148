import { createServer, type Server } from 'node:http';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { describeInBrowser } from '../setup/browser';
import { withProductAndBrowser } from '../setup/product-in-browser';
import type { WholeProduct } from '../setup/whole-product';
import { mailTo, signedIn } from './client';
import { accountOf, personAt } from './in-a-browser';

/** An address of this machine that is another site to a browser. */
const OTHER_SITE = '127.0.0.2';
const ELSEWHERE = [
  ...['https://evil.example/', '//evil.example', '/\\evil.example', '\\\\evil.example', '/\t/evil.example'],
  ...['javascript:alert(1)', 'data:text/html,x', 'http:evil.example', ' //evil.example', '/\n/evil.example'],
];

jest.setTimeout(120_000);

describeInBrowser('other sites', () => {
  let product: WholeProduct;
  let browser: Browser;

  withProductAndBrowser((...both) => ([product, browser] = both));

  describe('as an address to go back to', () => {
    it.each(ELSEWHERE)('never leads to another site: %j', async (elsewhere) => {
      const to = encodeURIComponent(elsewhere);
      const context = await browser.newContext({ baseURL: product.web });
      const page = await context.newPage();
      const { email, password } = accountOf(product, 'resident');
      await page.goto(`/sign-in?to=${to}`);
      await page.getByLabel('メールアドレス').fill(email);
      await page.getByLabel('パスワード').fill(password);
      await page.getByRole('button', { name: 'ログインする' }).click();
      await page
        .getByRole('link', { name: /マイページ/ })
        .first()
        .waitFor();
      expect(page.url()).toMatch(new RegExp(`^${product.web}/(me)?$`));
      for (const [path, form] of [
        ['/theme', { theme: 'dark', to: elsewhere }],
        ['/follow', { type: 'space', id: 'none', want: 'yes', to: elsewhere }],
        ['/sign-up/confirm', { token: 'x', to: elsewhere }],
      ] as const) {
        const reply = await context.request.post(path, {
          form: { ...form },
          maxRedirects: 0,
          headers: { origin: product.web },
        });
        const target = new URL(reply.headers()['location'] ?? '/', `${product.web}${path}`);
        expect(target.origin).toBe(product.web);
      }
      await page.goto(`/sign-up/confirm?token=x&to=${to}`);
      await page.goto(`/comments/none?to=${to}`);
      const links = await page
        .locator('a[href]')
        .evaluateAll((all) => all.map((one) => String(Reflect.get(one, 'origin'))));
      expect([...new Set(links)]).toEqual([product.web]);
      await context.close();
    });

    it('is left out of the mail when somebody signs up by the api with it', async () => {
      const email = 'way.back@resident.example';
      const input = {
        email,
        password: '十文字より長い合言葉',
        familyName: '黒部',
        givenName: '渚',
        kana: 'クロベ ナギサ',
        language: 'ja',
      };
      const query = 'mutation ($input: SignUpInput!) { signUp(input: $input) }';
      const api = await signedIn(product, 'newcomer');
      const refused = await api.refusals(query, { input: { ...input, returnTo: 'https://evil.example/' } });
      if (refused.length > 0) return expect(refused).toEqual([expect.stringMatching(/invalid/)]);
      const mail = await mailTo(product, email, () => true);
      expect(`${mail.text} ${mail.html}`).not.toContain('evil.example');
    });
  });

  describe('from a page of another site', () => {
    let elsewhere: Server;
    let page: Page;
    let context: BrowserContext;
    let body = '';

    beforeAll(async () => {
      elsewhere = createServer((_, reply) => reply.setHeader('content-type', 'text/html').end(body));
      await new Promise<void>((done) => elsewhere.listen(0, OTHER_SITE, done));
      // Not the resident of the addresses above: ten sign-ins in a quarter of an hour are all that one person has.
      context = (await personAt(browser, product, 'morita')).context;
      page = await context.newPage();
    });
    afterAll(async () => {
      await context?.close();
      elsewhere?.close();
    });

    const visit = async (html: string): Promise<void> => {
      body = `<!doctype html><meta charset="utf-8">${html}`;
      const address = elsewhere.address();
      const port = typeof address === 'object' ? address?.port : 0;
      await page.goto(`http://${OTHER_SITE}:${port}/`);
    };

    it.each([
      ['/sign-out', ''],
      ['/me/settings', '<input name="intent" value="language"><input name="language" value="en">'],
      ['/follow', '<input name="type" value="space"><input name="want" value="yes">'],
      ['/theme', '<input name="theme" value="dark">'],
    ])('a form to %s is refused and changes nothing', async (path, fields) => {
      await visit(`<form method="post" action="${product.web}${path}">${fields}<button>写真を見る</button></form>`);
      const [reply] = await Promise.all([
        page.waitForResponse((one) => one.request().method() === 'POST'),
        page.getByRole('button').click(),
      ]);
      expect(reply.status()).toBe(403);
      await page.getByText('別のサイトから来たため').waitFor();
      await page.goto(`${product.web}/me`);
      await page
        .getByRole('heading', { name: /マイページ|谷/ })
        .first()
        .waitFor();
    });

    it('a request to the api in any disguise changes nothing', async () => {
      const query = JSON.stringify({ query: 'mutation { signOut }' });
      await visit('ほかの場所');
      for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']) {
        const send = {
          method: 'POST',
          mode: 'no-cors',
          credentials: 'include',
          headers: { 'content-type': type },
          body: query,
        };
        await page.evaluate(
          `fetch(${JSON.stringify(`${product.web}/graphql`)}, ${JSON.stringify(send)}).catch(() => undefined)`,
        );
      }
      const preflighted = {
        method: 'POST',
        credentials: 'include',
        headers: { 'content-type': 'application/json' },
        body: query,
      };
      const reply = await page.evaluate<string>(
        `fetch(${JSON.stringify(`${product.web}/graphql`)}, ${JSON.stringify(preflighted)}).then((one) => one.text(), () => 'refused')`,
      );
      expect(reply).toBe('refused');
      await page.goto(`${product.web}/graphql?query=${encodeURIComponent('mutation { signOut }')}`);
      await page.goto(`${product.web}/me`);
      expect(new URL(page.url()).pathname).toBe('/me');
    });

    it('the site cannot be put into a frame', async () => {
      await visit(`<iframe src="${product.web}/me" width="600" height="400"></iframe>`);
      await page.waitForLoadState('networkidle');
      // The browser shows a page of its own instead, which has a heading, too.
      const [, frame] = page.frames();
      expect(frame?.url()).toBe('chrome-error://chromewebdata/');
      expect(await frame?.locator('.site, main').count()).toBe(0);
    });
  });
});
