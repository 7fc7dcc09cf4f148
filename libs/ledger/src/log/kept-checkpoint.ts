import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Checkpoint, readCheckpoint } from './checkpoint';
import { hasCode } from './log-keys';
import { readNote } from './signed-note';

/** The checkpoint that a file outside the database remembers; null where there is no file. Throws when it holds none. */
export function readKeptCheckpoint(file: string): Checkpoint | null {
  const note = textOf(file);
  if (note === null) return null;
  const kept = readCheckpoint(readNote(note)?.text ?? '');
  if (!kept) throw new Error(`${file} holds no checkpoint`);
  return kept;
}

/** Remembers a checkpoint, the note as it is published: the whole of it, or the one before. */
export function keepCheckpoint(file: string, note: string): void {
  mkdirSync(dirname(file), { recursive: true });
  const draft = `${file}.${randomUUID()}.new`;
  writeFileSync(draft, note, { flush: true });
  renameSync(draft, file);
}

function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null;
    throw error;
  }
}
