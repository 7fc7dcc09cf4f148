import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { existsSync, lchownSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Obstacle } from '../obstacle';

/** Under whom PostgreSQL runs: it refuses root, so root hands over to the user `postgres`. */
export type RunAs = Readonly<{ kind: 'self' }> | Readonly<{ kind: 'user'; uid: number; gid: number }>;

const SETPRIV = ['/usr/bin/setpriv', '/bin/setpriv'].find(existsSync);

/** Passing by file permissions without being root; the securebit makes access(2), by which PostgreSQL looks for its parts, agree. */
const KEEP_ACCESS = ['--securebits=+no_setuid_fixup', '--inh-caps=+dac_override', '--ambient-caps=+dac_override'];

/** Whom PostgreSQL runs as here; the user `postgres` is made when root has none. Throws `Obstacle`. */
export function whoRuns(): RunAs {
  if (process.getuid?.() !== 0) return { kind: 'self' };
  const found = postgresUser();
  if (found) return found;
  try {
    const flags = ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin'];
    execFileSync('useradd', [...flags, 'postgres'], { stdio: 'pipe', env: { PATH: '/usr/sbin:/sbin:/usr/bin:/bin' } });
  } catch {
    throw new Obstacle(
      'PostgreSQL does not run as root, and the user "postgres" could not be made: make it, or start Hiraku as another user.',
    );
  }
  const made = postgresUser();
  if (!made) throw new Obstacle('PostgreSQL does not run as root, and there is no user "postgres".');
  return made;
}

/** Gives a folder with all it holds to whoever runs PostgreSQL. */
export function handOver(folder: string, who: RunAs): void {
  if (who.kind === 'self') return;
  lchownSync(folder, who.uid, who.gid);
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    lchownSync(join(folder, entry), who.uid, who.gid);
}

/**
 * Starts a program as that user, in a process group of its own so that a Ctrl-C meant for us does not reach it. Where the
 * program or the way to its folder is closed to other users (a clone below /root, say) it keeps the one capability that
 * lets it through. Should we be killed, Linux sends it a SIGINT.
 */
export function spawnAs(who: RunAs, program: string, args: readonly string[], folder: string): ChildProcess {
  const env = { PATH: process.env['PATH'], LC_MESSAGES: 'C', TZ: 'UTC' };
  const options = { cwd: '/', detached: true, stdio: 'pipe', env } as const;
  const closed = who.kind === 'user' && !(isOpenToOthers(program) && isOpenToOthers(dirname(folder)));
  if (SETPRIV && process.platform === 'linux') {
    const identity = who.kind === 'user' ? [`--reuid=${who.uid}`, `--regid=${who.gid}`, '--clear-groups'] : [];
    const way = closed ? KEEP_ACCESS : [];
    return spawn(SETPRIV, ['--pdeathsig=INT', ...identity, ...way, program, ...args], options);
  }
  if (closed)
    throw new Obstacle(
      `The user "postgres" may not enter ${folder}; start Hiraku as another user or from another folder.`,
    );
  return spawn(program, [...args], who.kind === 'user' ? { ...options, uid: who.uid, gid: who.gid } : options);
}

/** Whether every user may enter a folder, or run a program, and all folders above it. */
function isOpenToOthers(path: string): boolean {
  if ((statSync(path).mode & 0o001) === 0) return false;
  return dirname(path) === path || isOpenToOthers(dirname(path));
}

function postgresUser(): RunAs | undefined {
  try {
    const [uid, gid] = ['-u', '-g'].map((flag) =>
      Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8', stdio: 'pipe' })),
    );
    return uid && gid ? { kind: 'user', uid, gid } : undefined;
  } catch {
    return undefined;
  }
}
