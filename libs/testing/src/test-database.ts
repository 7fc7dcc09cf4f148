import { randomBytes } from 'node:crypto';
import { Client } from 'pg';

/** Where the calling Jest worker's own database is: as the application, and as the owner of its tables. */
export type TestDatabaseUrls = Readonly<{ appUrl: string; ownerUrl: string }>;

let cloning: Promise<TestDatabaseUrls> | undefined;

/**
 * The database of this Jest worker, `hiraku_test_<worker>`: a clone of the migrated template, made at the first call and
 * kept for all specs of the worker. Nothing is ever truncated: a case makes its own space and people. Throws when the
 * migrations failed, with their error.
 */
export function testDatabaseUrl(): Promise<TestDatabaseUrls> {
  cloning ??= cloneTemplate(`hiraku_test_${setting('JEST_WORKER_ID')}`);
  return cloning;
}

/** A database that no other spec uses: for what is only true of a whole database. */
export function ownTestDatabaseUrl(): Promise<TestDatabaseUrls> {
  return cloneTemplate(`hiraku_test_${setting('JEST_WORKER_ID')}_${randomBytes(4).toString('hex')}`);
}

async function cloneTemplate(name: string): Promise<TestDatabaseUrls> {
  if (process.env['TEST_DATABASE_TROUBLE'])
    throw new Error(`There is no test database: ${process.env['TEST_DATABASE_TROUBLE']}`);
  const adminUrl = setting('TEST_DATABASE_ADMIN_URL');
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const found = await client.query('select from pg_database where datname = $1', [name]);
    if (found.rowCount === 0)
      await client.query(`create database ${name} template ${setting('TEST_DATABASE_TEMPLATE')} strategy file_copy`);
  } finally {
    await client.end();
  }
  return { appUrl: within(setting('TEST_DATABASE_APP_URL'), name), ownerUrl: within(adminUrl, name) };
}

function within(url: string, database: string): string {
  const address = new URL(url);
  address.pathname = `/${database}`;
  return address.href;
}

function setting(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: this runs within Jest only, after test/setup/global-setup.ts`);
  return value;
}
