import { Reader, SiteAuthority } from '../queries/site';
import { ask } from './api.server';
import { cookieOf } from './page-context';

/** Code of the authority whose site this is. */
export const authorityCode = process.env['HIRAKU_AUTHORITY'] ?? '160008';

const keepMs = 60_000;
type Site = Awaited<ReturnType<typeof loadSite>>;
let known: Readonly<{ at: number; site: Site }> | null = null;

async function loadSite(request: Request) {
  const { authority, publicLog } = await ask(request, SiteAuthority, { code: authorityCode });
  return { authority: authority ?? null, readOnly: publicLog.readOnly };
}

/**
 * The authority of this site, and whether nothing can be written; asked for once a minute. A page is shown without its name
 * rather than not at all.
 */
export async function siteOf(request: Request): Promise<Site> {
  if (known && performance.now() - known.at < keepMs) return known.site;
  try {
    const site = await loadSite(request);
    known = { at: performance.now(), site };
    return site;
  } catch {
    return known?.site ?? { authority: null, readOnly: false };
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
