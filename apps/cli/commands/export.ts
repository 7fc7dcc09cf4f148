import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ExportPoliciesCsv, PoliciesModule } from '#policies';
import { Obstacle } from '../obstacle';
import { productSettings } from '../product-settings';
import { withContexts } from '../with-contexts';

export const name = 'export';
export const summary = 'take public data out as a file, or to the standard output';
export const usage = 'policies [FILE]   the catalogue as CSV, fit for: hiraku import policies';

/** Streams what is named first: its length costs no memory, and a file that is not whole is not left behind unsaid. */
export async function run([what, file, ...more]: readonly string[]): Promise<number> {
  if (what !== 'policies' || more.length > 0) throw new Obstacle(`Say what to take out: hiraku export ${usage}`);
  await withContexts(productSettings(process.env), [PoliciesModule], async (app) => {
    const pieces = Readable.from(app.get(ExportPoliciesCsv).pieces());
    if (file === undefined) return void (await pipeline(pieces, process.stdout, { end: false }));
    await pipeline(pieces, createWriteStream(file)).catch((error: unknown) => {
      throw new Obstacle(
        `${file} could not be written whole: ${error instanceof Error ? error.message : String(error)}`,
      );
    });
  });
  return 0;
}
