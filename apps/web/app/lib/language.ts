/** The languages of the interface. `easy` is plain Japanese with the reading above every kanji. */
export const languages = ['ja', 'easy', 'en'] as const;
export type Language = (typeof languages)[number];

/** Header by which the server tells the pages, and the pages tell the api, which language is asked for. */
export const languageHeader = 'x-hiraku-language';

/** What `lang` says. Plain Japanese is Japanese. */
export const htmlLang: Readonly<Record<Language, string>> = { ja: 'ja', easy: 'ja', en: 'en' };

/** What `hreflang` says: a private subtag keeps the two Japanese addresses apart. */
export const hrefLang: Readonly<Record<Language, string>> = { ja: 'ja', easy: 'ja-x-easy', en: 'en' };

export const isLanguage = (value: unknown): value is Language => languages.some((language) => language === value);

/** Takes the language off an address: `/en/ledger?x=1` is `en` and `/ledger?x=1`. Anything without a prefix is Japanese. */
export function splitLanguage(address: string): { readonly language: Language; readonly path: string } {
  const found = /^\/(easy|en)(?=[/?#]|$)/.exec(address);
  const language = found?.[1];
  if (!isLanguage(language)) return { language: 'ja', path: address };
  const rest = address.slice(language.length + 1);
  return { language, path: rest.startsWith('/') ? rest : `/${rest}` };
}

/** Puts the language in front of a path that begins with `/`; other addresses stay as they are. */
export function withLanguage(language: Language, path: string): string {
  if (!path.startsWith('/') || language === 'ja') return path;
  return path === '/' ? `/${language}` : `/${language}${path}`;
}

/**
 * A path of this site to go back to after signing in, or the fall-back.
 * Refuses other hosts in every spelling browsers understand (`//host`, `/\host`, control characters).
 */
export function safePath(value: string | null | undefined, fallback: string): string {
  if (!value || value.length > 2000 || !/^\/(?![/\\])/.test(value)) return fallback;
  return /[\u0000-\u001f\\]/.test(value) ? fallback : value;
}
