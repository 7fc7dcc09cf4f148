import type { IncomingHttpHeaders } from 'node:http';

/** What the guard needs to know of a request that wants to change something. */
export type Asking = Readonly<{ headers: IncomingHttpHeaders; origin: string | null }>;

const originOf = (value: string | undefined): string | null => {
  if (value === undefined || !URL.canParse(value)) return null;
  return new URL(value).origin;
};

const own = ({ headers, origin }: Asking): readonly (string | null)[] => [
  origin,
  originOf(`http://${headers.host ?? ''}`),
  originOf(`https://${headers.host ?? ''}`),
];

/**
 * Whether a form was sent from a page of this site (OWASP: verifying origin with standard headers).
 * Browsers of today name the origin of every POST; without it the fetch metadata or the referrer decide;
 * a client that names nothing is no browser, and is let through only when it carries no cookie to abuse.
 */
export function mayPost(asking: Asking): boolean {
  const { headers } = asking;
  const { origin, referer, cookie } = headers;
  const site = headers['sec-fetch-site'];
  if (origin !== undefined && origin !== 'null') return own(asking).includes(originOf(origin));
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  if (origin === 'null') return false;
  if (referer !== undefined) return own(asking).includes(originOf(referer));
  return cookie === undefined;
}
