import { parseArgs } from 'node:util';
import { Obstacle, saidBy } from '../obstacle';
import { launch } from '../start/launch';
import { listenForStop } from '../start/stop-requests';

export const name = 'start';
export const summary = 'start everything on this machine: database, api, worker, site and a demo inbox';
export const usage = '[--fresh]   --fresh begins anew: it forgets the embedded database and its mail';

/** Runs until Ctrl-C or SIGTERM (exit code 0), or until a part dies (1). */
export function run(args: readonly string[]): Promise<number> {
  return launch({ fresh: readOptions(args).fresh ?? false, env: process.env, stop: listenForStop() });
}

function readOptions(args: readonly string[]): Readonly<{ fresh?: boolean | undefined }> {
  try {
    return parseArgs({ args: [...args], options: { fresh: { type: 'boolean' } } }).values;
  } catch (error) {
    throw new Obstacle(`${saidBy(error)} (hiraku start --help)`);
  }
}
