import { createHash, createHmac, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';
import { isId } from '#kernel';

/** Letters and digits that cannot be taken for one another when read aloud or copied by hand. */
const CODE_ALPHABET = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';

/** A fresh sign-in token: 256 random bits. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** SHA-256 of a token. Enough without salt, the token being random. */
export function tokenHash(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/**
 * SHA-256 of the secret by which a client shows, when the link from the mail is opened, that it is the one that signed up
 * and so that its owner typed the password waiting there. Null for what is too short to be a secret.
 */
export function signUpProofHash(proof: string | null | undefined): Buffer | null {
  return proof && proof.length >= 32 ? tokenHash(proof) : null;
}

/** The token of a link in a mail: the link's id and its HMAC, so that the database alone can make none. */
export function mailLinkToken(secret: string, linkId: string): string {
  return `${linkId}.${mac(secret, `mail_link:${linkId}`).toString('base64url')}`;
}

/** The link's id when the token is genuine, otherwise null. */
export function readMailLinkToken(secret: string, token: string): string | null {
  const [linkId = '', signature = ''] = token.split('.');
  const given = Buffer.from(signature, 'base64url');
  const expected = mac(secret, `mail_link:${linkId}`);
  return isId(linkId) && given.length === expected.length && timingSafeEqual(given, expected) ? linkId : null;
}

/** A fresh code for the counter, for example `K7QM-3XWD`: 39 bits, used once within days, guesses throttled. */
export function newCounterCode(): string {
  const letters = Array.from({ length: 8 }, () => CODE_ALPHABET.charAt(randomInt(CODE_ALPHABET.length))).join('');
  return `${letters.slice(0, 4)}-${letters.slice(4)}`;
}

/** HMAC of a counter code as typed by anybody: case, width, blanks and hyphens do not matter. */
export function counterCodeHash(secret: string, code: string): Buffer {
  return mac(
    secret,
    `counter_code:${code
      .normalize('NFKC')
      .toUpperCase()
      .replace(/[^A-Z0-9]/g, '')}`,
  );
}

/** HMAC of what an attempt is counted by, so that no address lies in the table readably. */
export function attemptHash(secret: string, key: string): Buffer {
  return mac(secret, `attempt:${key}`);
}

function mac(secret: string, text: string): Buffer {
  return createHmac('sha256', secret).update(text).digest();
}
