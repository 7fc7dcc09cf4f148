import { Reader, SiteAuthority } from '../queries/site';
import { ask } from './api.server';
import { cookieOf } from './page-context';

/** Code of the authority whose site this is. */
export const authorityCode = process.env['HIRAKU_AUTHORITY'] ?? '160008';

const keepMs = 60_000;
type Authority = Awaited<ReturnType<typeof loadAuthority>>;
let known: Readonly<{ at: number; authority: Authority }> | null = null;

const loadAuthority = async (request: Request) =>
  (await ask(request, SiteAuthority, { code: authorityCode })).authority ?? null;

/** The authority of this site, asked for once a minute. A page is shown without its name rather than not at all. */
export async function siteAuthority(request: Request): Promise<Authority> {
  if (known && performance.now() - known.at < keepMs) return known.authority;
  try {
    const authority = await loadAuthority(request);
    known = { at: performance.now(), authority };
    return authority;
  } catch {
    return known?.authority ?? null;
  }
}

/** Whether the browser brings a sign-in along, valid or not. */
export const hasSignIn = (request: Request): boolean => cookieOf(request, 'hiraku_sign_in') !== undefined;

/** Who reads, or null; costs nothing for people without a sign-in. */
export async function readerOf(request: Request) {
  if (!hasSignIn(request)) return null;
  try {
    return (await ask(request, Reader, {})).viewer ?? null;
  } catch {
    return null;
  }
}

export { toSignIn } from './go.server';
