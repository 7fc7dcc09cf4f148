import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { canonicalJson } from '../canonical-json';
import { hasCode } from '../log-keys';

/** One line of the list of removals that lies outside the database: no words, only which ones. */
export type RemovalLine = Readonly<{
  entry: string;
  event: string;
  field: string;
  ground: string;
  tombstone: string;
  at: string;
}>;

/** The removals that the file lists; none where there is no file. Throws when a line in it says something else. */
export function readRemovals(file: string): readonly RemovalLine[] {
  const lines = textOf(file)
    .split('\n')
    .filter((line) => line !== '');
  return lines.map((line, at) => {
    const read = removalIn(line);
    if (!read) throw new Error(`line ${at + 1} of ${file} is no removal`);
    return read;
  });
}

/** Adds lines to the file, on the disk before this returns. */
export function addRemovals(file: string, removals: readonly RemovalLine[]): void {
  mkdirSync(dirname(file), { recursive: true });
  const opened = openSync(file, 'a', 0o600);
  try {
    writeSync(opened, removals.map((removal) => `${canonicalJson(removal)}\n`).join(''));
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
}

function removalIn(line: string): RemovalLine | null {
  try {
    const { entry, event, field, ground, tombstone, at } = Object(JSON.parse(line));
    const read: RemovalLine = { entry, event, field, ground, tombstone, at };
    return Object.values(read).every((value) => typeof value === 'string') ? read : null;
  } catch {
    return null;
  }
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return '';
    throw error;
  }
}
