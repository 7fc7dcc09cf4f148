import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Obstacle, codeOf } from '../obstacle';
import { startCluster, stopLeftOver } from '../postgres/cluster';
import { APP, ensureDatabase, ensureRoles, OWNER, setUpRoles } from '../postgres/roles';
import { EMBEDDED_DATABASE, embeddedPassword, embeddedUrl, KEPT } from './embedded';
import type { Environment } from './environment';
import { freePort } from './free-ports';
import { emptyStateFolder, keptSecret, type StateFolder } from './state-folder';

/** A database ready to be migrated. `ended` settles when the embedded one is gone; one of somebody else's never does. */
export type DatabaseAccess = Readonly<{
  appUrl: string;
  ownerUrl: string;
  ended: Promise<void>;
  stop(): Promise<void>;
}>;

/** The database that DATABASE_URL names, or the embedded one. */
export function openDatabase(env: Environment, folder: StateFolder): Promise<DatabaseAccess> {
  const url = env['DATABASE_URL'];
  return url ? openForeign(url, env['DATABASE_MIGRATION_URL'] ?? url) : openEmbedded(folder);
}

/** Forgets everything of the embedded installation: data, mail, secrets, logs. The lock stays with us. */
export async function beginAnew(env: Environment, folder: StateFolder): Promise<void> {
  if (env['DATABASE_URL'])
    throw new Obstacle(
      '--fresh empties the embedded database only, and DATABASE_URL names another one; empty that yourself.',
    );
  await stopLeftOver(folder.postgres);
  emptyStateFolder(folder);
}

async function openForeign(appUrl: string, ownerUrl: string): Promise<DatabaseAccess> {
  if (![appUrl, ownerUrl].every((url) => URL.canParse(url)))
    throw new Obstacle('DATABASE_URL is no address like postgres://user:password@host:5432/name.');
  await ensureRoles(ownerUrl, appUrl);
  return { appUrl, ownerUrl, ended: new Promise(() => undefined), stop: () => Promise.resolve() };
}

async function openEmbedded(folder: StateFolder): Promise<DatabaseAccess> {
  if (existsSync(join(folder.postgres, 'PG_VERSION')) && !existsSync(join(folder.path, KEPT.databaseKey))) {
    throw new Obstacle(wrongKey(folder));
  }
  const key = keptSecret(folder, KEPT.databaseKey);
  const port = await freePort();
  const settings = { max_connections: '200' };
  const cluster = await startCluster({
    folder: folder.postgres,
    logFile: join(folder.log, 'postgres.log'),
    port,
    password: embeddedPassword(key, 'postgres'),
    settings,
  });
  try {
    const superuserUrl = embeddedUrl(key, 'postgres', port, 'postgres');
    await setUpRoles(superuserUrl, { owner: embeddedPassword(key, OWNER), app: embeddedPassword(key, APP) });
    await ensureDatabase(superuserUrl, EMBEDDED_DATABASE);
  } catch (error) {
    await cluster.stop();
    throw codeOf(error) === '28P01' ? new Obstacle(wrongKey(folder)) : error;
  }
  return {
    appUrl: embeddedUrl(key, APP, port),
    ownerUrl: embeddedUrl(key, OWNER, port),
    ended: cluster.ended,
    stop: cluster.stop,
  };
}

function wrongKey(folder: StateFolder): string {
  return `${folder.postgres} was made with another ${join(folder.path, KEPT.databaseKey)}; put that back, or begin anew with: npm start -- --fresh`;
}
