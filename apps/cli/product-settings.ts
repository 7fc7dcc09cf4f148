import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Config, loadConfig } from '#platform';
import { Obstacle } from './obstacle';
import { APP, OWNER } from './postgres/roles';
import { root } from './root';
import { embeddedUrl, KEPT } from './start/embedded';
import type { Environment } from './start/environment';
import { keptText, openStateFolder, type StateFolder } from './start/state-folder';

/**
 * The settings with which a command works on the running product: those of the environment, and where it names no database
 * those of what `hiraku start` keeps running here. Throws `Obstacle` when there is neither, or gives null where that is
 * `optional`.
 */
export function productSettings(env: Environment): Config;
export function productSettings(env: Environment, options: Readonly<{ optional: true }>): Config | null;
export function productSettings(env: Environment, options?: Readonly<{ optional: true }>): Config | null {
  const folder = stateFolder(env);
  const databaseUrl = env['DATABASE_URL'] || (folder && runningUrl(folder));
  if (databaseUrl)
    return configFrom({
      ...env,
      DATABASE_URL: databaseUrl,
      HIRAKU_SECRET: env['HIRAKU_SECRET'] || (folder && keptText(folder, KEPT.secret)),
      HIRAKU_LOG_KEY: env['HIRAKU_LOG_KEY'] || (folder && join(folder.path, KEPT.logKey)),
    });
  if (options?.optional) return null;
  throw new Obstacle('No database was found: start Hiraku here first (npm start), or name one in DATABASE_URL.');
}

/**
 * The database as its owner: of the environment (`DATABASE_MIGRATION_URL`, else `DATABASE_URL`), or the one that
 * `hiraku start` keeps running here; `undefined` where there is neither.
 */
export function ownerUrl(env: Environment): string | undefined {
  const folder = stateFolder(env);
  return env['DATABASE_MIGRATION_URL'] || env['DATABASE_URL'] || (folder && runningUrl(folder, OWNER));
}

/** The folder of `hiraku start`, where there is one; nothing is made. */
function stateFolder(env: Environment): StateFolder | undefined {
  const path = env['HIRAKU_STATE'] || join(root, '.hiraku');
  return existsSync(path) ? openStateFolder(path) : undefined;
}

/** Where the embedded database listens while it runs: PostgreSQL writes its process and, in line 4, its port. */
function runningUrl(folder: StateFolder, role = APP): string | undefined {
  const [pid = '', , , port = ''] = linesOf(join(folder.postgres, 'postmaster.pid'));
  const key = keptText(folder, KEPT.databaseKey);
  if (key === undefined || !/^\d+$/.test(port) || !existsSync(`/proc/${pid}`)) return undefined;
  return embeddedUrl(key, role, Number(port));
}

function linesOf(file: string): readonly string[] {
  try {
    return readFileSync(file, 'utf8').split('\n');
  } catch {
    return [];
  }
}

function configFrom(env: Environment): Config {
  try {
    return loadConfig(env);
  } catch (error) {
    throw new Obstacle(error instanceof Error ? error.message : String(error));
  }
}
