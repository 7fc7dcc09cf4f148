import { createHash, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';

/** A text with signatures below it (C2SP signed-note): the text ends with a line feed, a blank line parts them. */
export type SignedNote = Readonly<{ text: string; signatures: readonly NoteSignature[] }>;

/** One line of signature. `keyId` are four bytes that say which key to try, nothing more. */
export type NoteSignature = Readonly<{ name: string; keyId: Buffer; signature: Buffer }>;

/** A key that a note is checked with: `<name>+<key id>+<type and key>` in its written form. */
export type NoteVerifier = Readonly<{ name: string; keyId: Buffer; key: KeyObject }>;

const ED25519 = 1;
/** What stands before the 32 bytes of an Ed25519 key in a SubjectPublicKeyInfo (RFC 8410). */
const SPKI_HEAD = Buffer.from('302a300506032b6570032100', 'hex');
const LINE = /^\u2014 (\S+) ([A-Za-z0-9+/]+={0,2})$/u;

/** The four bytes by which a key is named: the first of SHA-256(name ‖ LF ‖ type ‖ key). */
export function keyIdOf(name: string, publicKey: Buffer, type = ED25519): Buffer {
  return createHash('sha256')
    .update(`${name}\n`)
    .update(Buffer.from([type]))
    .update(publicKey)
    .digest()
    .subarray(0, 4);
}

/** The 32 bytes of an Ed25519 key, private or public. */
export function rawPublicKey(key: KeyObject): Buffer {
  const spki = (key.type === 'private' ? createPublicKey(key) : key).export({ type: 'spki', format: 'der' });
  return spki.subarray(SPKI_HEAD.length);
}

/** A verifier in its written form, as it is published beside a log. */
export function writtenVerifier(name: string, key: KeyObject): string {
  const raw = rawPublicKey(key);
  const typed = Buffer.concat([Buffer.from([ED25519]), raw]);
  return `${name}+${keyIdOf(name, raw).toString('hex')}+${typed.toString('base64')}`;
}

/** Reads a verifier from its written form; null for anything else, a key id that is not its key's included. */
export function readVerifier(written: string): NoteVerifier | null {
  const [, name, id, typed] = /^([^+\s]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/]+={0,2})$/.exec(written) ?? [];
  if (!name || !id || !typed) return null;
  const bytes = Buffer.from(typed, 'base64');
  if (bytes.length !== 33 || bytes[0] !== ED25519) return null;
  const raw = bytes.subarray(1);
  const keyId = keyIdOf(name, raw);
  if (keyId.toString('hex') !== id) return null;
  return { name, keyId, key: createPublicKey({ key: Buffer.concat([SPKI_HEAD, raw]), format: 'der', type: 'spki' }) };
}

/**
 * Signs a text, which must end with a line feed, with one key or several of the same name. Throws RangeError for a name with
 * blanks or `+`.
 */
export function signNote(text: string, name: string, ...privateKeys: readonly KeyObject[]): string {
  if (!text.endsWith('\n')) throw new RangeError('a note ends with a line feed');
  if (!isNoteName(name)) throw new RangeError(`no key can be called ${name}`);
  const lines = privateKeys.map((key) => {
    const signature = Buffer.concat([keyIdOf(name, rawPublicKey(key)), sign(null, Buffer.from(text), key)]);
    return `\u2014 ${name} ${signature.toString('base64')}\n`;
  });
  return `${text}\n${lines.join('')}`;
}

/** Whether a key (and a log) can be called this. */
export function isNoteName(name: string): boolean {
  return /^[^+\s]+$/u.test(name);
}

/** Reads a note; null where it is none. Says nothing about whether its signatures are genuine. */
export function readNote(note: string): SignedNote | null {
  const end = note.lastIndexOf('\n\n');
  if (end < 0 || !note.endsWith('\n')) return null;
  const lines = note.slice(end + 2, -1).split('\n');
  const signatures = lines.flatMap((line) => {
    const [, name, encoded] = LINE.exec(line) ?? [];
    const bytes = Buffer.from(encoded ?? '', 'base64');
    // Base64 that ends in other bits than it should would be a second way to write the same signature.
    return name && bytes.length > 4 && bytes.toString('base64') === encoded
      ? [{ name, keyId: bytes.subarray(0, 4), signature: bytes.subarray(4) }]
      : [];
  });
  if (signatures.length !== lines.length) return null;
  return { text: note.slice(0, end + 1), signatures };
}

/** Whether this key signed the note. */
export function isSignedBy({ text, signatures }: SignedNote, verifier: NoteVerifier): boolean {
  const own = signatures.filter(({ name, keyId }) => name === verifier.name && keyId.equals(verifier.keyId));
  return own.some(
    ({ signature }) => signature.length === 64 && verify(null, Buffer.from(text), verifier.key, signature),
  );
}
