import { AxeBuilder } from '@axe-core/playwright';
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
export async function invalidIn(source: string): Promise<readonly string[]> {
  const { results } = await checker.validateString(source);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `html ${ruleId}, line ${line}: ${message}`),
  );
}

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** What can differ with the colours and the width alone. */
const LOOKS_ONLY = ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable'];

/** What axe finds. There are no frames, so that its legacy mode, which spares a second page, misses nothing. */
export async function barriersIn(page: Page, what: 'everything' | 'looks'): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const { violations } = await (what === 'everything' ? axe.withTags(STANDARDS) : axe.withRules(LOOKS_ONLY)).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `axe ${id}: ${html.slice(0, 160)}`));
}

/** By how much the page is wider than the window. */
export async function tooWide(page: Page, width: number): Promise<readonly string[]> {
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

/** In every language, but for the last look: what stands on a wide page only is the same in all three. */
const LOOKS = [
  { scheme: 'light', width: 360, what: 'everything' },
  { scheme: 'dark', width: 360, what: 'looks' },
  { scheme: 'dark', width: 1280, what: 'looks' },
  { scheme: 'light', width: 1280, what: 'looks' },
] as const;

/** All that is wrong with the page that is open, in both colour schemes, narrow and wide. */
export async function allWrongWith(
  page: Page,
  source: string,
  language: PageLanguage,
  written: readonly string[],
): Promise<Read> {
  const { findings, ...read } = await readPage(page, language, written);
  const wrong = [...findings, ...(await invalidIn(source))];
  await page.setViewportSize({ width: 320, height: 640 });
  wrong.push(...(await tooWide(page, 320)));
  for (const { scheme, width, what } of LOOKS) {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width, height: 800 });
    const seen = [...(await tooWide(page, width)), ...(await barriersIn(page, what))];
    wrong.push(...seen.map((one) => `${scheme} ${width} px ${one}`));
  }
  if (language === 'ja') wrong.push(...(await barriersIn(page, 'everything')));
  return { findings: wrong, ...read };
}
