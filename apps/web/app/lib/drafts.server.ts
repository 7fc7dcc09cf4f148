import { cookieOf } from './page-context';

/** A draft written without an account, and the secret that lets its writer come back to it. */
export type Claim = Readonly<{ id: string; claim: string }>;

const name = 'hiraku_draft';
const keepSeconds = 30 * 24 * 60 * 60;

/** The draft this browser holds, or null. */
export function claimOf(request: Request): Claim | null {
  const [id, claim] = decodeURIComponent(cookieOf(request, name) ?? '').split('~');
  return id && claim ? { id, claim } : null;
}

const secure = process.env['HIRAKU_ORIGIN']?.startsWith('https:') ? '; Secure' : '';

/** Keeps the draft's secret where no script can read it. */
export const keepClaim = ({ id, claim }: Claim): string =>
  `${name}=${encodeURIComponent(`${id}~${claim}`)}; Path=/; Max-Age=${keepSeconds}; HttpOnly; SameSite=Lax${secure}`;

/** Forgets it, once the draft belongs to an account. */
export const dropClaim = `${name}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax${secure}`;
