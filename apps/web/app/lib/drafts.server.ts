import { ClaimDraft } from '../queries/proposals';
import { tell } from './api.server';
import { cookieOf } from './page-context';
import { withQuery } from './paging';

/** A draft written without an account, and the secret that lets its writer come back to it. */
export type Claim = Readonly<{ id: string; claim: string }>;

const name = 'hiraku_draft';
const keepSeconds = 30 * 24 * 60 * 60;

/** The draft this browser holds, or null. */
export function claimOf(request: Request): Claim | null {
  const found = /^([\w-]+)(?:~|%7E)([\w-]+)$/i.exec(cookieOf(request, name) ?? '');
  const [, id, claim] = found ?? [];
  return id && claim ? { id, claim } : null;
}

const secure = process.env['HIRAKU_ORIGIN']?.startsWith('https:') ? '; Secure' : '';

/** Keeps the draft's secret where no script can read it. */
export const keepClaim = ({ id, claim }: Claim): string =>
  `${name}=${encodeURIComponent(`${id}~${claim}`)}; Path=/; Max-Age=${keepSeconds}; HttpOnly; SameSite=Lax${secure}`;

/** Forgets it, once the draft belongs to an account. */
export const dropClaim = `${name}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax${secure}`;

/** The request as the browser would send it next, with the cookies that were just set. */
function afterCookies(request: Request, cookies: readonly string[]): Request {
  const pairs = cookies.map((cookie) => cookie.split(';')[0] ?? '');
  const headers = new Headers(request.headers);
  headers.set('cookie', [request.headers.get('cookie'), ...pairs].filter(Boolean).join('; '));
  return new Request(request.url, { headers });
}

/** Gives a draft written before to whoever has just signed in. It may have been given already, which is no matter. */
export async function takeAlong(request: Request, cookies: readonly string[], held: Claim | null): Promise<void> {
  if (held) await tell(afterCookies(request, cookies), null, ClaimDraft, held);
}

/** The way back with the draft's secret in it, for the mail: it may be opened on another device. */
export function wayWithClaim(to: string, held: Claim | null): string {
  return held && to.includes(held.id) ? withQuery(to, { claim: held.claim }) : to;
}

/** Takes the secret out of a way back again. */
export function claimInWay(to: string): Readonly<{ to: string; held: Claim | null }> {
  const params = new URLSearchParams(to.split('?')[1] ?? '');
  const [id, claim] = [params.get('draft'), params.get('claim')];
  return { to: claim ? withQuery(to, { claim: null }) : to, held: id && claim ? { id, claim } : null };
}
