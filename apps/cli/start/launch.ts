import { join } from 'node:path';
import { Obstacle, saidBy } from '../obstacle';
import { replayRemovals } from '../replay-removals';
import { root } from '../root';
import { httpAddress, portsFrom, type Ports } from './addresses';
import { beginAnew, openDatabase, type DatabaseAccess } from './database';
import { demoSignIns } from './demo-sign-ins';
import { KEPT } from './embedded';
import { childEnvironment, type Environment } from './environment';
import { insistOnFreePorts } from './free-ports';
import { takeLock } from './lock';
import { CLI_SCRIPT, firstEnd, startProcesses, untilAllReady } from './processes';
import { keptSecret, openStateFolder, type StateFolder } from './state-folder';
import type { StopRequests } from './stop-requests';

/** What `hiraku start` was asked, and by what it is asked to end. */
export type LaunchOptions = Readonly<{ fresh: boolean; env: Environment; stop: StopRequests }>;

type Launch = Readonly<{ options: LaunchOptions; folder: StateFolder; ports: Ports; undo: AsyncDisposableStack }>;

const AFTER_A_CRASH_MS = 15_000;

/**
 * Starts everything, waits until somebody wants an end or something ends by itself, then stops everything in the opposite
 * order: processes, database, lock. Gives the exit code; throws `Obstacle` for what a person can remove.
 */
export async function launch(options: LaunchOptions): Promise<number> {
  const ports = portsFrom(options.env['HIRAKU_PORT']);
  const folder = openStateFolder(options.env['HIRAKU_STATE'] || join(root, '.hiraku'));
  await using undo = new AsyncDisposableStack();
  const lock = takeLock(folder.lock, httpAddress(ports.web));
  undo.defer(lock.release);
  await insistOnFreePorts(ports, lock.recovered ? AFTER_A_CRASH_MS : 0);
  if (options.fresh) await beginAnew(options.env, folder);
  return await run({ options, folder, ports, undo });
}

async function run({ options, folder, ports, undo }: Launch): Promise<number> {
  const { asked, hurry } = options.stop;
  const database = await openDatabase(options.env, folder);
  undo.defer(database.stop);
  const env = environmentFor(options.env, folder, ports, database);
  if (!asked.aborted) await migrateDatabase(database.ownerUrl, env['HIRAKU_REMOVALS'] ?? null);
  const signIns = asked.aborted ? [] : await demoSignIns(folder, env, CLI_SCRIPT, asked);
  if (asked.aborted) return 0;
  const ownInbox = !options.env['SMTP_URL'];
  const children = startProcesses(env, folder, ownInbox);
  undo.defer(async () => void (await Promise.all(children.map((child) => child.stop(hurry)))));
  const waiting = new AbortController();
  undo.defer(() => waiting.abort());
  const over = firstEnd(children, database.ended, asked);
  const early = await Promise.race([over, untilAllReady(ports, ownInbox, waiting.signal)]);
  if (early !== undefined || asked.aborted) return early ?? 0;
  announce(env, ports, signIns);
  return await over;
}

function environmentFor(own: Environment, folder: StateFolder, ports: Ports, database: DatabaseAccess): Environment {
  const secret = own['HIRAKU_SECRET'] ?? keptSecret(folder, KEPT.secret);
  return childEnvironment(own, ports, {
    databaseUrl: database.appUrl,
    migrationUrl: database.ownerUrl,
    secret,
    cache: folder.cache,
    logKey: join(folder.path, KEPT.logKey),
  });
}

/** Loaded late: everything of the platform costs more to load than the embedded database takes to start. */
async function migrateDatabase(url: string, removals: string | null): Promise<void> {
  const { migrate } = await import('#platform');
  try {
    const ran = await migrate(url);
    if (ran.length > 0) console.log(`Migrations run: ${ran.length}.`);
    const removed = await replayRemovals(url, removals);
    if (removed > 0) console.log(`Removed again, as the law had it: ${removed} texts.`);
  } catch (error) {
    throw new Obstacle(`The database could not be migrated: ${saidBy(error)}`);
  }
}

/** Scripts read these lines: their form stays. */
function announce(env: Environment, ports: Ports, signIns: readonly string[]): void {
  console.log(`web: ${env['HIRAKU_ORIGIN']}`);
  console.log(`api: ${env['HIRAKU_API_URL']}/graphql`);
  console.log(`mail: ${mailPlace(env['SMTP_URL'], ports)}`);
  for (const line of signIns) console.log(line);
  console.log(`ready in ${process.uptime().toFixed(1)} s`);
}

function mailPlace(smtpUrl: string | undefined, ports: Ports): string {
  const server = new URL(smtpUrl ?? `smtp://127.0.0.1:${ports.smtp}`);
  return server.port === String(ports.smtp) ? httpAddress(ports.mail) : `${server.protocol}//${server.host}`;
}
