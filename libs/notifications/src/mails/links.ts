import type { Language } from '#kernel';

const PREFIX: Readonly<Record<Language, string>> = { ja: '', easy: '/easy', en: '/en' };

/**
 * The address of a page of ours in a language. `origin` is the configured one and `path` begins with `/`: no request's Host
 * header and no text of anybody's ever decides where a link in a mail leads.
 */
export function pageLink(origin: string, language: Language, path: string): string {
  return new URL(`${PREFIX[language]}${path}`, origin).href;
}

/** What a mail program calls to unsubscribe (RFC 8058); people who open it are asked first. */
export function unsubscribeLink(origin: string, language: Language, token: string): string {
  return pageLink(origin, language, `/unsubscribe?token=${encodeURIComponent(token)}`);
}
