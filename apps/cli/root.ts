import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The top of the checkout: this file runs compiled below `dist` and, in tests, from its source. */
export const root = topAbove(__dirname);

function topAbove(folder: string): string {
  return existsSync(join(folder, 'nest-cli.json')) ? folder : topAbove(dirname(folder));
}
