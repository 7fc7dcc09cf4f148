import { createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { keyIdOf, type NoteVerifier, rawPublicKey, readNote, type SignedNote } from './signed-note';

/** What a witness says: that at this moment (seconds since 1970) the checkpoint was the largest it had seen of the log. */
export type Cosignature = Readonly<{ name: string; keyId: Buffer; time: number }>;

/** The type byte of cosignatures with Ed25519 (C2SP tlog-cosignature). */
const COSIGNATURE = 4;
const SPKI_HEAD = Buffer.from('302a300506032b6570032100', 'hex');

/** A witness's key in its written form. */
export function writtenWitness(name: string, key: KeyObject): string {
  const raw = rawPublicKey(key);
  const typed = Buffer.concat([Buffer.from([COSIGNATURE]), raw]);
  return `${name}+${keyIdOf(name, raw, COSIGNATURE).toString('hex')}+${typed.toString('base64')}`;
}

/** Reads a witness's key from its written form; null for anything else, a key id that is not its key's included. */
export function readWitness(written: string): NoteVerifier | null {
  const [, name, id, typed] = /^([^+\s]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/]+={0,2})$/u.exec(written) ?? [];
  const bytes = Buffer.from(typed ?? '', 'base64');
  if (!name || bytes.length !== 33 || bytes[0] !== COSIGNATURE || bytes.toString('base64') !== typed) return null;
  const raw = bytes.subarray(1);
  const keyId = keyIdOf(name, raw, COSIGNATURE);
  if (keyId.toString('hex') !== id) return null;
  return { name, keyId, key: createPublicKey({ key: Buffer.concat([SPKI_HEAD, raw]), format: 'der', type: 'spki' }) };
}

/**
 * The signature line of a witness, ended by a line feed (C2SP tlog-cosignature, Ed25519): what is signed are a line that
 * says what this is, a line with the time in whole seconds, and the text of the checkpoint.
 */
export function cosign(text: string, name: string, privateKey: KeyObject, time: number): string {
  const stamp = Buffer.alloc(8);
  stamp.writeBigUInt64BE(BigInt(time));
  const signature = sign(null, message(text, BigInt(time)), privateKey);
  const bytes = Buffer.concat([keyIdOf(name, rawPublicKey(privateKey), COSIGNATURE), stamp, signature]);
  return `\u2014 ${name} ${bytes.toString('base64')}\n`;
}

/** When this witness cosigned the note, the latest if more than once; null where it did not, or not genuinely. */
export function cosignedAt({ text, signatures }: SignedNote, witness: NoteVerifier): number | null {
  const times = signatures.flatMap(({ name, keyId, signature }) => {
    if (name !== witness.name || !keyId.equals(witness.keyId) || signature.length !== 72) return [];
    const time = signature.readBigUInt64BE(0);
    const genuine = time < 2n ** 63n && verify(null, message(text, time), witness.key, signature.subarray(8));
    return genuine ? [Number(time)] : [];
  });
  return times.length > 0 ? Math.max(...times) : null;
}

/** Reads signature lines as a witness answers with them, below the note they belong to; null where they are none. */
export function withCosignatures(note: string, lines: string): SignedNote | null {
  const own = readNote(note);
  const all = own && lines.length > 0 ? readNote(note + lines) : null;
  return own && all && all.text === own.text ? all : null;
}

function message(text: string, time: bigint): Buffer {
  return Buffer.from(`cosignature/v1\ntime ${time}\n${text}`);
}
