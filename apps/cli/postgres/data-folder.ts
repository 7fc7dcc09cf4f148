import {
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { Obstacle, codeOf, fileTrouble } from '../obstacle';
import { MAJOR, type Binaries } from './binaries';
import { handOver, spawnAs, type RunAs } from './run-as';

const BEGIN_ANEW = 'move it away, or begin anew with: npm start -- --fresh';

/**
 * Makes sure that the folder holds a database of our version, making one when the folder is missing or empty. Tells whether
 * it was made. A database is made beside its place and moved there when whole, so that an interruption leaves nothing half.
 */
export async function ensureDataFolder(
  folder: string,
  password: string,
  binaries: Binaries,
  who: RunAs,
): Promise<boolean> {
  try {
    if (holdsDatabase(folder)) {
      belongTo(folder, who);
      return false;
    }
    await make(folder, password, binaries, who);
    return true;
  } catch (error) {
    if (error instanceof Obstacle) throw error;
    throw new Obstacle(`${folder} ${fileTrouble(error)}.`);
  }
}

function holdsDatabase(folder: string): boolean {
  if (!existsSync(folder) || readdirSync(folder).length === 0) return false;
  const version = versionIn(folder);
  if (version === MAJOR) return true;
  if (version === undefined)
    throw new Obstacle(`${folder} holds something that is no PostgreSQL database; ${BEGIN_ANEW}`);
  throw new Obstacle(`${folder} was made by PostgreSQL ${version}, this is PostgreSQL ${MAJOR}; ${BEGIN_ANEW}`);
}

function versionIn(folder: string): string | undefined {
  try {
    return readFileSync(join(folder, 'PG_VERSION'), 'utf8').trim();
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

function belongTo(folder: string, who: RunAs): void {
  const owner = statSync(folder).uid;
  if (who.kind === 'user') {
    if (owner !== who.uid) handOver(folder, who);
  } else if (process.getuid && owner !== process.getuid()) {
    throw new Obstacle(`${folder} belongs to another user; start Hiraku as that user, or ${BEGIN_ANEW}`);
  }
}

async function make(folder: string, password: string, binaries: Binaries, who: RunAs): Promise<void> {
  const draft = `${folder}.new`;
  const passwordFile = join(tmpdir(), `hiraku-${process.pid}-${performance.now().toString(36)}`);
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true, mode: 0o700 });
  handOver(draft, who);
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600, flag: 'wx' });
  try {
    if (who.kind === 'user') chownSync(passwordFile, who.uid, who.gid);
    await initdb(draft, passwordFile, binaries, who);
    rmSync(folder, { recursive: true, force: true });
    renameSync(draft, folder);
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

/** `C.UTF-8`: with the plain locale C the trigram extension finds no Japanese at all. */
async function initdb(folder: string, passwordFile: string, binaries: Binaries, who: RunAs): Promise<void> {
  const args = [`--pgdata=${folder}`, '--username=postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`];
  const child = spawnAs(
    who,
    binaries.initdb,
    [...args, '--encoding=UTF8', '--locale=C.UTF-8', '--no-instructions', '--no-sync'],
    folder,
  );
  child.stdout?.resume();
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [said, code] = await Promise.all([child.stderr ? text(child.stderr) : '', ended]);
  if (code !== 0) throw new Obstacle(`A PostgreSQL database could not be made in ${folder}: ${lastSentence(said)}`);
}

function lastSentence(said: string): string {
  const lines = said.split('\n').filter((line) => line.trim() !== '');
  return lines.find((line) => /error|fatal|could not/i.test(line)) ?? lines.at(-1) ?? 'it gave no reason';
}
