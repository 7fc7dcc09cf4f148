import type { Hash } from './merkle';

/** What a log says it is at a moment (C2SP tlog-checkpoint): its name, how many leaves it has, and their root. */
export type Checkpoint = Readonly<{ origin: string; size: number; root: Hash }>;

/** The text of a checkpoint, to be signed as a note. */
export function checkpointText({ origin, size, root }: Checkpoint): string {
  if (origin === '' || origin.includes('\n')) throw new RangeError('a log is called by one line');
  return `${origin}\n${size}\n${root.toString('base64')}\n`;
}

/** Reads the text of a checkpoint, extension lines left aside; null where it is none. */
export function readCheckpoint(text: string): Checkpoint | null {
  const [, origin, size, encoded] = /^([^\n]+)\n(0|[1-9]\d{0,15})\n([A-Za-z0-9+/]{43}=)\n/.exec(text) ?? [];
  if (!origin || !size || !encoded || !Number.isSafeInteger(Number(size))) return null;
  const root = Buffer.from(encoded, 'base64');
  // Base64 that ends in other bits than it should would be a second way to write the same root.
  return root.toString('base64') === encoded ? { origin, size: Number(size), root } : null;
}
