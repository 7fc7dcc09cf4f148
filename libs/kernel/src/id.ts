import { randomBytes } from 'node:crypto';

const PATTERN = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/**
 * A fresh UUID version 7 (RFC 9562, 5.7): 48 bits of Unix milliseconds, then random bits. Ids made later sort later,
 * which keeps B-tree inserts at the right edge. The time in it orders rows; nothing is ever judged by it.
 */
export function newId(): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(Date.now(), 0, 6);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** Whether a text has the form of an id of ours (lower-case UUID version 7). */
export function isId(text: string): boolean {
  return PATTERN.test(text);
}
