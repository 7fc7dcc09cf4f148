import { readFileSync, statSync } from 'node:fs';
import { fileTrouble, Obstacle } from '../obstacle';

const LARGEST_BYTES = 10 * 1024 * 1024;

/** What Japanese offices save texts as. Bytes of the second are hardly ever valid in the first. */
const ENCODINGS = ['utf-8', 'shift_jis'] as const;

/** A text file in whatever encoding it was saved. Throws `Obstacle` when it cannot be read, or is no text. */
export function readTextFile(file: string): string {
  const bytes = read(file);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  for (const encoding of ENCODINGS) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      if (!text.includes('\0')) return text;
    } catch {
      // Not this one.
    }
  }
  throw new Obstacle(`${file} is no text; save it as plain text (UTF-8) first.`);
}

function read(file: string): Buffer {
  try {
    const found = statSync(file, { throwIfNoEntry: false });
    if (!found) throw new Obstacle(`${file} is not there.`);
    if (!found.isFile()) throw new Obstacle(`${file} is no file.`);
    if (found.size > LARGEST_BYTES) throw new Obstacle(`${file} is larger than 10 MB; is this the right file?`);
    return readFileSync(file);
  } catch (error) {
    if (error instanceof Obstacle) throw error;
    throw new Obstacle(`${file} ${fileTrouble(error)}.`);
  }
}
