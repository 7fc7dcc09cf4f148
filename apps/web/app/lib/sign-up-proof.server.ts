import { randomBytes } from 'node:crypto';
import { cookieOf } from './page-context';

const name = 'hiraku_sign_up';
/** The api believes it no longer. */
const keepSeconds = 2 * 60 * 60;
const secure = process.env['HIRAKU_ORIGIN']?.startsWith('https:') ? '; Secure' : '';

/** The secret by which this browser is known as the one that signed up, or null. */
export const signUpProofOf = (request: Request): string | null => {
  const proof = cookieOf(request, name) ?? '';
  return /^[\w-]{43}$/.test(proof) ? proof : null;
};

export const newSignUpProof = (): string => randomBytes(32).toString('base64url');

/** Keeps it where no script can read it. */
export const keepSignUpProof = (proof: string): string =>
  `${name}=${proof}; Path=/; Max-Age=${keepSeconds}; HttpOnly; SameSite=Lax${secure}`;

export const dropSignUpProof = `${name}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax${secure}`;
