import { hash, verify } from '@node-rs/argon2';

/** Argon2id with the first recommendation for memory-poor servers of OWASP's password storage cheat sheet: 19 MiB, 2 passes. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** A hash nobody's password has: checked for unknown addresses, so that known and unknown take the same time. */
const NOBODY = hash('a password that belongs to nobody', COST);

export function hashPassword(password: string): Promise<string> {
  return hash(password, COST);
}

/** Whether the password is the one of this hash. Without a hash it is not, after the same time. */
export async function isPassword(password: string, passwordHash: string | null): Promise<boolean> {
  const matches = await verify(passwordHash ?? (await NOBODY), password);
  return matches && passwordHash !== null;
}
