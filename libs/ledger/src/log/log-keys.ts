import { createPrivateKey, generateKeyPairSync, type KeyObject, randomUUID } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync, mkdirSync, linkSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** The private keys of a log: the first signs, those after it sign along while the change from them to it goes on. */
export type LogKeys = readonly [KeyObject, ...KeyObject[]];

const PEM = /-----BEGIN PRIVATE KEY-----[^-]+-----END PRIVATE KEY-----\n?/g;
/** Readable and writable by its owner, by nobody else. */
const MODE = 0o600;

/** Reads the keys of a file; null where there is none. Throws when it holds anything else than Ed25519 keys as PKCS #8 in PEM. */
export function readLogKeys(file: string): LogKeys | null {
  const text = textOf(file);
  if (text === null) return null;
  if ((statSync(file).mode & 0o077) !== 0) throw new Error(`${file} can be read by others: chmod 600 it`);
  const [first, ...others] = (text.match(PEM) ?? []).map((pem) => createPrivateKey(pem));
  if (!first || [first, ...others].some((key) => key.asymmetricKeyType !== 'ed25519'))
    throw new Error(`${file} holds no Ed25519 key in PEM`);
  return [first, ...others];
}

/** Makes a file with a new key unless there is one; of several who try at once all get the same key. */
export function makeLogKeys(file: string): LogKeys {
  mkdirSync(dirname(file), { recursive: true });
  try {
    put(file, [newKey()], linkSync);
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
  }
  const made = readLogKeys(file);
  if (!made) throw new Error(`${file} vanished`);
  return made;
}

/** Puts a new key before those of the file, which sign along from now on. */
export function rotateLogKeys(file: string): LogKeys {
  const keys: LogKeys = [newKey(), ...(readLogKeys(file) ?? [])];
  put(file, keys, renameSync);
  return keys;
}

/** Leaves the first key alone in the file: those before it sign no longer. Gives how many went. */
export function retireLogKeys(file: string): number {
  const keys = readLogKeys(file);
  if (!keys) throw new Error(`${file} is not there`);
  put(file, [keys[0]], renameSync);
  return keys.length - 1;
}

function newKey(): KeyObject {
  return generateKeyPairSync('ed25519').privateKey;
}

/** The whole file or none of it: a key half written could not be had again. */
function put(file: string, keys: readonly KeyObject[], into: (from: string, to: string) => void): void {
  // A name of its own: workers in containers share the folder, and their process numbers are the same.
  const draft = `${file}.${randomUUID()}.new`;
  const text = keys.map((key) => key.export({ type: 'pkcs8', format: 'pem' })).join('');
  writeFileSync(draft, text, { mode: MODE, flush: true });
  try {
    into(draft, file);
  } finally {
    rmSync(draft, { force: true });
  }
}

function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null;
    throw error;
  }
}

/** Whether an error of the file system is this one. */
export function hasCode(error: unknown, code: string): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === code;
}
