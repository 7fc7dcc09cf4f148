import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Checkpoint, readCheckpoint, readNote } from '#ledger';
import { Obstacle } from '../obstacle';

/** The last checkpoint that was signed, as it stands in the file: with the log's signature and our own. */
export type WitnessState = Readonly<{ note: string; checkpoint: Checkpoint }>;

/** Reads the file; null where there is none. Throws `Obstacle` for any other content: a witness that forgets is none. */
export function readState(file: string): WitnessState | null {
  const note = textOf(file);
  if (note === null) return null;
  const checkpoint = readCheckpoint(readNote(note)?.text ?? '');
  if (!checkpoint) throw new Obstacle(`${file} holds no checkpoint. Do not delete it: put back what was there.`);
  return { note, checkpoint };
}

/** Keeps a checkpoint for good, or throws: the whole of it is on the disk when this returns. */
export function keepState(file: string, note: string): void {
  const draft = `${file}.new`;
  writeFileSync(draft, note, { mode: 0o644, flush: true });
  renameSync(draft, file);
  const folder = openSync(dirname(file), 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}

function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
