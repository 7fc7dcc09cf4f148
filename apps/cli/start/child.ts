import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Environment } from './environment';

/** A process of the product. `ended` settles with how it went; `stop` never leaves it running. */
export type Child = Readonly<{
  name: string;
  pid: number | undefined;
  ended: Promise<string>;
  stop(hurry: AbortSignal): Promise<void>;
  lastWords(): string;
}>;

const FOLLOW_PARENT = join(__dirname, '../../../../apps/cli/start/follow-parent.mjs');
const PATIENCE_MS = 10_000;
const LAST_LINES = 20;

/** Starts a script on this Node, as leader of a process group, with what it says in a log file of its own. */
export function startChild(name: string, script: string, env: Environment, logFolder: string): Child {
  const logFile = join(logFolder, `${name}.log`);
  const log = openSync(logFile, 'w');
  const child = spawn(process.execPath, ['--import', FOLLOW_PARENT, script], {
    detached: true,
    env,
    stdio: ['ignore', log, log, 'ipc'],
  });
  closeSync(log);
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(`could not be started: ${error.message}`));
    child.once('exit', (code, signal) => resolve(signal ? `was ended by ${signal}` : `ended with code ${code}`));
  });
  return { name, pid: child.pid, ended, stop: (hurry) => stop(child, ended, hurry), lastWords: () => tail(logFile) };
}

/** Asks first; after a while, or at once when it must be quick, ends the whole process group. */
async function stop(child: ChildProcess, ended: Promise<string>, hurry: AbortSignal): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
  const enough = AbortSignal.any([hurry, AbortSignal.timeout(PATIENCE_MS)]);
  await Promise.race([ended, aborted(enough)]);
  killGroup(child.pid);
  await ended;
}

/** Whatever the child may have started and left behind goes with it. */
function killGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // Nobody is left in it.
  }
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) =>
    signal.aborted ? resolve() : signal.addEventListener('abort', () => resolve(), { once: true }),
  );
}

function tail(file: string): string {
  try {
    return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-LAST_LINES).join('\n');
  } catch {
    return '';
  }
}
