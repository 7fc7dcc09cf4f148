import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../apps/cli/start/free-ports';
import { startCluster } from '../../apps/cli/postgres/cluster';
import { APP, ensureDatabase, OWNER, setUpRoles, urlOf } from '../../apps/cli/postgres/roles';

/** A database server for one test run. `stop` ends it and removes all it kept. */
export type TestDatabase = Readonly<{ stop(): Promise<void> }>;

const TEMPLATE = 'hiraku_template';

/** Nothing of it has to survive the run, so nothing waits for the disk. */
const SETTINGS = {
  max_connections: '300',
  shared_buffers: '128MB',
  fsync: 'off',
  full_page_writes: 'off',
  synchronous_commit: 'off',
  autovacuum: 'off',
  max_wal_size: '4GB',
};

/**
 * Starts PostgreSQL in a temporary folder, makes roles and the migrated template, and writes to the environment where
 * they are: TEST_DATABASE_ADMIN_URL, TEST_DATABASE_TEMPLATE, TEST_DATABASE_APP_PASSWORD, TEST_FOLDER for files, or TEST_DATABASE_TROUBLE when the
 * migrations fail (specs that need no database still run).
 */
export async function startTestDatabase(): Promise<TestDatabase> {
  const folder = mkdtempSync(join(tmpdir(), 'hiraku-test-'));
  chmodSync(folder, 0o755);
  const port = await freePort();
  const password = randomBytes(16).toString('hex');
  await using undo = new AsyncDisposableStack();
  undo.defer(() => rmSync(folder, { recursive: true, force: true }));
  const cluster = await startCluster({
    folder: join(folder, 'postgres'),
    logFile: join(folder, 'log'),
    port,
    password,
    settings: SETTINGS,
  });
  undo.defer(cluster.stop);
  process.env['TEST_FOLDER'] = join(folder, 'files');
  await fill(port, password);
  const whole = undo.move();
  return { stop: () => whole.disposeAsync() };
}

async function fill(port: number, password: string): Promise<void> {
  const superuserUrl = urlOf('postgres', password, port, 'postgres');
  await setUpRoles(superuserUrl, { owner: password, app: password });
  await ensureDatabase(superuserUrl, TEMPLATE);
  process.env['TEST_DATABASE_ADMIN_URL'] = urlOf(OWNER, password, port, 'postgres');
  process.env['TEST_DATABASE_APP_URL'] = urlOf(APP, password, port, 'postgres');
  process.env['TEST_DATABASE_TEMPLATE'] = TEMPLATE;
  const trouble = migrateTemplate(urlOf(OWNER, password, port, TEMPLATE));
  if (trouble) process.env['TEST_DATABASE_TROUBLE'] = trouble;
}

/** By the command itself: it is compiled, where Jest would load the ES modules of Nest outside of its own loader. */
function migrateTemplate(url: string): string | undefined {
  const root = join(__dirname, '../..');
  const commands = [
    ['apps/cli/build.mjs', '--server'],
    ['dist/apps/cli/main.js', 'migrate'],
  ] as const;
  for (const [script, ...args] of commands) {
    const env = { ...process.env, NODE_OPTIONS: '', DATABASE_MIGRATION_URL: url, DATABASE_URL: url };
    const outcome = spawnSync(process.execPath, [join(root, script), ...args], { cwd: root, env, encoding: 'utf8' });
    if (outcome.status !== 0) return `${script} failed: ${outcome.stdout}${outcome.stderr}`;
  }
  return undefined;
}
