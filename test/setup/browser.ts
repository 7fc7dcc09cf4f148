import { existsSync } from 'node:fs';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';

const path = process.env['HIRAKU_CHROMIUM'] ?? '/usr/bin/chromium';

/** `describe` for what needs Debian's Chromium; where there is none the runner says so, loudly. */
export const describeInBrowser = existsSync(path) ? describe : describe.skip;

export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: path, args: ['--no-sandbox', '--disable-background-networking'] });

export const phone = { width: 360, height: 740 };
export const desktop = { width: 1280, height: 800 };

/** Somebody at a browser: `open` goes to a path of the site, `see` waits until the page says something. */
export type Visitor = Readonly<{
  page: Page;
  context: BrowserContext;
  open(path: string): Promise<void>;
  see(words: string | RegExp): Promise<void>;
  press(name: string | RegExp): Promise<void>;
  follow(name: string | RegExp): Promise<void>;
  fill(label: string | RegExp, value: string): Promise<void>;
}>;

type Manner = Readonly<{ script?: boolean; viewport?: Readonly<{ width: number; height: number }> }>;

/** A new person with a browser of their own, without anybody's cookies. */
export async function visitor(
  browser: Browser,
  site: string,
  { script = true, viewport = desktop }: Manner = {},
): Promise<Visitor> {
  const context = await browser.newContext({ baseURL: site, javaScriptEnabled: script, viewport: { ...viewport } });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  return {
    page,
    context,
    async open(address) {
      await page.goto(address);
    },
    async see(words) {
      await page.getByText(words).first().waitFor();
    },
    press: (name) => page.getByRole('button', { name }).first().click(),
    follow: (name) => page.getByRole('link', { name }).first().click(),
    fill: (label, value) => page.locator('input, textarea').and(page.getByLabel(label)).first().fill(value),
  };
}

/** Signs in by the form. */
export async function signInBy(person: Visitor, account: Readonly<{ email: string; password: string }>): Promise<void> {
  await person.open('/sign-in');
  await person.fill('メールアドレス', account.email);
  await person.fill('パスワード', account.password);
  await person.press('ログインする');
  await person.page
    .getByRole('link', { name: /マイページ/ })
    .first()
    .waitFor();
}
