import { createContext, useContext } from 'react';
import { isLanguage, languageHeader, type Language } from './language';

export const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** What every page knows about its own address and reader before anything is loaded. */
export type PageFacts = Readonly<{
  language: Language;
  /** Path and query without the language in front. */
  path: string;
  origin: string;
  theme: Theme;
}>;

const isTheme = (value: unknown): value is Theme => themes.some((theme) => theme === value);

/** One cookie of a request, or undefined. */
export function cookieOf(request: Request, name: string): string | undefined {
  const pairs = (request.headers.get('cookie') ?? '').split(';').map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
}

/** The language the server found in the address. */
export function languageOf(request: Request): Language {
  const value = request.headers.get(languageHeader);
  return isLanguage(value) ? value : 'ja';
}

/** Reads the facts from a request as the server has rewritten it. */
export function factsOf(request: Request): PageFacts {
  const { pathname, search, origin } = new URL(request.url);
  const theme = cookieOf(request, 'hiraku_theme');
  return {
    language: languageOf(request),
    path: `${pathname}${search}`,
    origin,
    theme: isTheme(theme) ? theme : 'auto',
  };
}

export const PageContext = createContext<PageFacts>({ language: 'ja', path: '/', origin: '', theme: 'auto' });

export const usePage = (): PageFacts => useContext(PageContext);
