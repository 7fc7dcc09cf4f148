import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { text } from 'node:stream/consumers';
import { Client } from 'pg';
import { commandNames } from '../command';
import { Obstacle } from '../obstacle';
import type { Environment } from './environment';
import { keepText, keptText, type StateFolder } from './state-folder';

/**
 * Makes the demo authority on the first run with a database and gives the lines `demo: <role> <e-mail> <password> …` to be
 * printed; later runs give the same lines again. Nothing at all with HIRAKU_DEMO=0.
 */
export async function demoSignIns(
  folder: StateFolder,
  env: Environment,
  script: string,
  givenUp: AbortSignal,
): Promise<readonly string[]> {
  if (env['HIRAKU_DEMO'] !== '1' || !commandNames().includes('demo')) return [];
  const name = `demo-${fingerprint(env)}`;
  const kept = keptText(folder, name);
  if (kept !== undefined && (await stillHolds(env, signInsIn(kept)))) return signInsIn(kept);
  console.log('Making the demo authority (first run only) …');
  const said = await runDemo(script, env, givenUp);
  if (givenUp.aborted) return [];
  keepText(folder, name, signInsIn(said).join('\n'));
  return signInsIn(said);
}

/** The embedded database has one demo; another database (DATABASE_URL) has its own. */
function fingerprint(env: Environment): string {
  const { hostname, pathname } = new URL(env['DATABASE_URL'] ?? 'postgres://127.0.0.1/hiraku');
  return createHash('sha256').update(`${hostname}${pathname}`).digest('hex').slice(0, 8);
}

const HAS_PEOPLE = 'select exists (select from account where $1::text is null or email = $1) as found';

/**
 * Whether the database is the one these lines are about: it may have been dropped and made anew meanwhile. No lines are what
 * a database gave that had people of its own.
 */
async function stillHolds(env: Environment, lines: readonly string[]): Promise<boolean> {
  const client = new Client({ connectionString: env['DATABASE_MIGRATION_URL'] ?? env['DATABASE_URL'] });
  await client.connect();
  try {
    const { rows } = await client.query<{ found: boolean }>(HAS_PEOPLE, [lines[0]?.split(' ')[2] ?? null]);
    return rows[0]?.found === true;
  } finally {
    await client.end();
  }
}

function signInsIn(said: string): readonly string[] {
  return said.split('\n').filter((line) => line.startsWith('demo: '));
}

async function runDemo(script: string, env: Environment, signal: AbortSignal): Promise<string> {
  const child = spawn(process.execPath, [script, 'demo'], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
    signal,
    killSignal: 'SIGTERM',
  });
  child.on('error', () => undefined);
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [said, complaints, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  if (code !== 0 && !signal.aborted)
    throw new Obstacle(`The demo authority could not be made.\n${complaints.trimEnd()}`);
  return said;
}
