import type { Browser, Page } from 'playwright-core';
import { describeInBrowser, launchBrowser } from '../setup/browser';
import { allWrongWith, type PageLanguage } from './page-checks';

const STYLE = `
  :root { color-scheme: light dark; --ink: #222; --paper: #fff }
  @media (prefers-color-scheme: dark) { :root { --paper: #333 } }
  body { color: var(--ink); background: var(--paper) }`;

const pageWith = (body: string, lang = 'en', style = ''): string =>
  `<!DOCTYPE html><html lang="${lang}"><head><meta charset="utf-8"><title>A page</title><style>${style}</style></head>` +
  `<body><main><h1>A page</h1>${body}</main></body></html>`;

describeInBrowser('looking at a page', () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await launchBrowser();
    page = await browser.newPage();
  });
  afterAll(() => browser?.close());

  const wrongWith = async (source: string, language: PageLanguage, written: readonly string[] = []) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setContent(source);
    return (await allWrongWith(page, { source, language, written }, 'briefly')).findings;
  };

  it('finds nothing wrong with one that is well made', async () => {
    expect(await wrongWith(pageWith('<p>Words of ours, and <span lang="ja">言葉</span>.</p>'), 'en')).toEqual([]);
    expect(await wrongWith(pageWith('<p>みんなの ことば</p>', 'ja'), 'easy')).toEqual([]);
  });

  it.each<[string, RegExp, PageLanguage, string, string?]>([
    ['HTML that is not valid', /^html /, 'en', '<p><div>A block in a paragraph.</div></p>'],
    ['a picture without words', /axe image-alt/, 'en', '<img src="data:,">'],
    ['a field without a label', /axe label/, 'en', '<input name="a" type="text">'],
    ['faint letters', /^light 360 px axe color-contrast/, 'easy', '<p style="color: #bbb">うすい</p>'],
    ['letters that are faint in the dark only', /^dark 360 px axe color-contrast/, 'easy', '<p>くらい</p>', STYLE],
    ['what is wider than a phone', /px wider than 320 px/, 'en', '<p style="width: 400px">Wide.</p>'],
    ['what is wider than a desk', /px wider than 1280 px/, 'en', '<p style="width: 1400px">Wide.</p>'],
    ['the name of a state', /raw name: partly_adopted/, 'en', '<p>partly_adopted</p>'],
    ['an id', /^id: /, 'en', '<p>0190a5b2-7c1d-7e3f-8a9b-0c1d2e3f4a5b</p>'],
    ['Japanese in English', /Japanese that is not marked: 提案/, 'en', '<p>提案</p>'],
    ['kanji without readings in plain Japanese', /kanji without reading: 提案/, 'easy', '<p>提案</p>'],
    ['a link to nothing', /link to nothing: #no-such-place/, 'en', '<p><a href="#no-such-place">A way</a></p>'],
  ])('finds %s', async (_, finding, language, body, style = '') => {
    const found = await wrongWith(pageWith(body, language === 'en' ? 'en' : 'ja', style), language);
    expect(found).toContainEqual(expect.stringMatching(finding));
  });

  it('leaves people their own words in plain Japanese, where the English page marked them', async () => {
    expect(await wrongWith(pageWith('<p>提案</p>', 'ja'), 'easy', ['提案'])).toEqual([]);
  });
});
