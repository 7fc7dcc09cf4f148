import { randomBytes } from 'node:crypto';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  statfsSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { Obstacle, codeOf, fileTrouble } from '../obstacle';

/** Where one installation on one machine keeps what is its own. */
export type StateFolder = Readonly<{
  path: string;
  postgres: string;
  mail: string;
  log: string;
  cache: string;
  lock: string;
}>;

const NEEDED_BYTES = 300 * 1024 * 1024;

/** Makes the folder and its subfolders. Throws `Obstacle` when it cannot be used or the disk is nearly full. */
export function openStateFolder(path: string): StateFolder {
  const folder = {
    path,
    postgres: join(path, 'postgres'),
    mail: join(path, 'mail'),
    log: join(path, 'log'),
    cache: join(path, 'cache'),
    lock: join(path, 'lock'),
  };
  for (const name of [path, folder.mail, folder.log, folder.cache]) inFolder(name, () => openFolder(name));
  insistOnSpace(path);
  return folder;
}

/** What Hiraku itself puts there; `--fresh` removes this and nothing that others may have put beside it. */
const OURS = /^(postgres|postgres\.new|mail|log|secret|database-key|log-key(\.[a-z]+)?|demo-[0-9a-f]{8})$/;

/** Removes everything of ours but the lock and the cache, for `--fresh`. */
export function emptyStateFolder(folder: StateFolder): void {
  inFolder(folder.path, () => {
    for (const name of readdirSync(folder.path).filter((entry) => OURS.test(entry))) {
      rmSync(join(folder.path, name), { recursive: true, force: true });
    }
    for (const name of [folder.mail, folder.log]) mkdirSync(name);
  });
}

/** The secret kept under a name: 32 random bytes as hex, made on first use, readable by this user only. */
export function keptSecret(folder: StateFolder, name: string): string {
  const file = join(folder.path, name);
  const kept = keptText(folder, name);
  if (kept !== undefined && /^[0-9a-f]{64}$/.test(kept)) return kept;
  if (kept !== undefined)
    throw new Obstacle(`${file} does not hold a secret of Hiraku (64 hexadecimal digits); put the former file back.`);
  const secret = randomBytes(32).toString('hex');
  keepText(folder, name, secret);
  return secret;
}

/** The text kept under a name, `undefined` when there is none. */
export function keptText(folder: StateFolder, name: string): string | undefined {
  try {
    return readFileSync(join(folder.path, name), 'utf8').trim();
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw new Obstacle(`${join(folder.path, name)} ${fileTrouble(error)}.`);
  }
}

/** Keeps a text under a name, readable by this user only. */
export function keepText(folder: StateFolder, name: string, text: string): void {
  inFolder(join(folder.path, name), () => writeFileSync(join(folder.path, name), `${text}\n`, { mode: 0o600 }));
}

function openFolder(name: string): void {
  if (!existsSync(name)) mkdirSync(name, { recursive: true });
  if (!statSync(name).isDirectory()) throw new Obstacle(`${name} is not a folder.`);
  accessSync(name, constants.R_OK | constants.W_OK | constants.X_OK);
}

function inFolder(name: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    if (error instanceof Obstacle) throw error;
    throw new Obstacle(`${name} ${fileTrouble(error)}.`);
  }
}

function insistOnSpace(path: string): void {
  const disk = statfsSync(path);
  const free = disk.bavail * disk.bsize;
  if (free >= NEEDED_BYTES) return;
  throw new Obstacle(
    `The disk of ${path} is nearly full: ${Math.floor(free / 1024 / 1024)} MB are free, 300 are needed.`,
  );
}
