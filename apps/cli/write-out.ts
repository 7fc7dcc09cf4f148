import { createWriteStream } from 'node:fs';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { codeOf, Obstacle, saidBy } from './obstacle';

/**
 * Writes piece after piece into a file, or else to the standard output. Throws `Obstacle` when not all of it could be
 * written; whoever reads the output and stops, `head` for one, has seen enough.
 */
export async function writeOut(
  pieces: AsyncIterable<string>,
  file: string | undefined,
  output: Writable = process.stdout,
): Promise<void> {
  const written =
    file === undefined
      ? pipeline(Readable.from(pieces), output, { end: false })
      : pipeline(Readable.from(pieces), createWriteStream(file));
  await written.catch((error: unknown) => {
    if (file === undefined && codeOf(error) === 'EPIPE') return;
    throw new Obstacle(`${file ?? 'The output'} could not be written whole: ${saidBy(error)}`);
  });
}
