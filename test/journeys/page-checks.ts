import { readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import type { Page } from 'playwright-core';
import { READ_PAGE } from './read-page';

/** English first: it says which words are people's own. */
export const LANGUAGES = ['en', 'easy', 'ja'] as const;
export type PageLanguage = (typeof LANGUAGES)[number];

const checker = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // How React writes valid HTML: camel-case SVG attributes, empty and boolean attributes as name="", `<br/>`.
    'attr-case': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'void-style': 'off',
    'doctype-style': 'off',
    // A button without a type sends its form, which is what ours are for.
    'no-implicit-button-type': 'off',
    // ARIA 1.2 lets lists and articles have names.
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
    // A matter of the source's look, and people's own texts may end in spaces.
    'no-trailing-whitespace': 'off',
    // Titles repeat what residents wrote, which may be longer than 70 characters.
    'long-title': 'off',
    // Everything is loaded from this site alone; the content security policy sees to that.
    'require-sri': 'off',
    // Wants non-breaking signs in telephone numbers, which people's own texts do not have.
    'tel-non-breaking': 'off',
  },
});

/** What html-validate finds in the HTML as it was sent. */
async function invalidIn(source: string): Promise<readonly string[]> {
  const { results } = await checker.validateString(source);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `html ${ruleId}, line ${line}: ${message}`),
  );
}

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** What can differ with the colours alone, and costs as much as all other rules together. */
const COLOURS = ['color-contrast', 'link-in-text-block'];
/** What can differ with the colours and the width. */
const LOOKS = [...COLOURS, 'target-size', 'scrollable-region-focusable'];

const leftOut = Object.fromEntries(COLOURS.map((rule) => [rule, { enabled: false }]));
const RULES = {
  everything: { runOnly: STANDARDS },
  'all but colours': { runOnly: STANDARDS, rules: leftOut },
  looks: { runOnly: { type: 'rule', values: LOOKS } },
  colours: { runOnly: { type: 'rule', values: COLOURS } },
} as const;

type Barrier = Readonly<{ id: string; html: string }>;

/** What axe finds. Its script is put into the page once, see `allWrongWith`. There are no frames. */
async function barriersIn(page: Page, what: keyof typeof RULES): Promise<readonly string[]> {
  const options = { ...RULES[what], resultTypes: ['violations'] };
  const found = await page.evaluate<readonly Barrier[]>(
    `axe.run(document, ${JSON.stringify(options)}).then(({ violations }) =>
       violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => ({ id, html: html.slice(0, 160) }))))`,
  );
  return found.map(({ id, html }) => `axe ${id}: ${html}`);
}

/** By how much the page is wider than the window. */
async function tooWide(page: Page, width: number): Promise<readonly string[]> {
  await page.setViewportSize({ width, height: 800 });
  const over = await page.evaluate<number>(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  );
  return over > 0 ? [`${over} px wider than ${width} px`] : [];
}

/** `written` are the words of people on the page, as the English one marks them. */
export type Read = Readonly<{ findings: readonly string[]; links: readonly string[]; written: readonly string[] }>;

/** What a reader would stumble over in the words of the page, and where its links lead. */
function readPage(page: Page, language: PageLanguage, written: readonly string[]): Promise<Read> {
  return page.evaluate<Read>(`(${READ_PAGE})(${JSON.stringify(language)}, ${JSON.stringify(written)})`);
}

type Look = Readonly<{ scheme: 'light' | 'dark'; width: number; what: keyof typeof RULES }>;

/** Both colour schemes, narrow and wide. */
const EVERY_LOOK: readonly Look[] = [
  { scheme: 'light', width: 360, what: 'everything' },
  { scheme: 'dark', width: 360, what: 'looks' },
  { scheme: 'dark', width: 1280, what: 'looks' },
  { scheme: 'light', width: 1280, what: 'everything' },
];

const BRIEFLY: readonly Look[] = [{ scheme: 'light', width: 360, what: 'all but colours' }];

/** Colours are the same in all languages; plain Japanese has those of the others, and those of the readings. */
const WITH_COLOURS: readonly Look[] = [
  { scheme: 'light', width: 360, what: 'everything' },
  { scheme: 'dark', width: 360, what: 'colours' },
];

const looksAt = (how: Thoroughness, language: PageLanguage): readonly Look[] => {
  if (how === 'thoroughly') return EVERY_LOOK;
  return language === 'easy' ? WITH_COLOURS : BRIEFLY;
};

/** How much is looked at: what the tests have time for, or every scheme and width in every language. */
export type Thoroughness = 'briefly' | 'thoroughly';

/** What a page is looked at for: its HTML as it was sent, and how it was written in the language before. */
export type Subject = Readonly<{ source: string; language: PageLanguage; written: readonly string[] }>;

/** All that is wrong with the page that is open. */
export async function allWrongWith(page: Page, subject: Subject, how: Thoroughness): Promise<Read> {
  const { findings, ...read } = await readPage(page, subject.language, subject.written);
  const wrong = [...findings, ...(await invalidIn(subject.source))];
  for (const width of [320, 1280]) wrong.push(...(await tooWide(page, width)));
  await page.evaluate(axe);
  for (const { scheme, width, what } of looksAt(how, subject.language)) {
    await page.emulateMedia({ colorScheme: scheme });
    const seen = [...(await tooWide(page, width)), ...(await barriersIn(page, what))];
    wrong.push(...seen.map((one) => `${scheme} ${width} px ${one}`));
  }
  return { findings: wrong, ...read };
}
