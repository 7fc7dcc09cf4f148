import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Obstacle, codeOf, fileTrouble } from '../obstacle';

/** What holding the lock tells: whether the former holder went without giving it back (killed, power cut). */
export type Lock = Readonly<{ recovered: boolean; release(): void }>;

/** Who holds the lock. `born` tells a living holder from another process that got the same number later. */
type Holder = Readonly<{ pid: number; born: string; address: string }>;

/**
 * Takes the lock file, so that one data folder is used once at a time. Throws `Obstacle` while its holder lives; a holder
 * that is gone loses it.
 */
export function takeLock(file: string, address: string): Lock {
  const mine: Holder = { pid: process.pid, born: birthOf(process.pid), address };
  if (write(file, mine)) return lock(file, false);
  const holder = read(file);
  if (holder && isAlive(holder)) {
    throw new Obstacle(`Hiraku is already running here (process ${holder.pid}, ${holder.address}); stop it first.`);
  }
  rmSync(file, { force: true });
  if (write(file, mine)) return lock(file, true);
  throw new Obstacle('Hiraku is just being started by somebody else here; wait a moment and try again.');
}

function lock(file: string, recovered: boolean): Lock {
  return { recovered, release: () => rmSync(file, { force: true }) };
}

function write(file: string, holder: Holder): boolean {
  try {
    writeFileSync(file, JSON.stringify(holder), { flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw new Obstacle(`${file} ${fileTrouble(error)}.`);
  }
}

/** `undefined` for a lock nobody can hold: half-written at a power cut, or not ours. */
function read(file: string): Holder | undefined {
  try {
    const held: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return isHolder(held) ? held : undefined;
  } catch {
    return undefined;
  }
}

function isHolder(value: unknown): value is Holder {
  if (typeof value !== 'object' || value === null) return false;
  return 'pid' in value && Number.isInteger(value.pid) && 'born' in value && 'address' in value;
}

function isAlive(holder: Holder): boolean {
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    if (codeOf(error) !== 'EPERM') return false;
  }
  return birthOf(holder.pid) === holder.born;
}

/** When a process began, as Linux counts it (`/proc/<pid>/stat`, field 22); the same for all where that is unknown. */
function birthOf(pid: number): string {
  try {
    const afterName = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1) ?? '';
    return afterName.split(' ')[19] ?? '';
  } catch {
    return '';
  }
}
