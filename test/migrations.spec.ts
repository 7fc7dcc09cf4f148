import { Client } from 'pg';
import { join } from 'node:path';
import { migrationSource } from '#platform';
import { testDatabaseUrl } from '#testing';

const FOLDER = join(__dirname, '../migrations');

/** Every table with its columns, every constraint, index, trigger, function and grant: what a migration leaves behind. */
const SHAPE = `
  select 'column' as kind, table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable || ' ' || coalesce(column_default, '') as what
    from information_schema.columns where table_schema = 'public'
  union all select 'constraint', conrelid::regclass || ' ' || pg_get_constraintdef(oid) from pg_constraint where connamespace = 'public'::regnamespace
  union all select 'index', indexdef from pg_indexes where schemaname = 'public'
  union all select 'trigger', pg_get_triggerdef(oid) from pg_trigger where not tgisinternal
  union all select 'grant', table_name || ' ' || grantee || ' ' || privilege_type from information_schema.role_table_grants
    where table_schema = 'public' and grantee like 'hiraku%'
  order by 1, 2`;

async function connect(url: string): Promise<Client> {
  const client = new Client({ connectionString: url });
  await client.connect();
  return client;
}

describe('the migrations', () => {
  it('go down to nothing and up again to the same', async () => {
    const { ownerUrl } = await testDatabaseUrl();
    const admin = await connect(ownerUrl);
    const name = `hiraku_migrations_${process.pid}`;
    await admin.query(`create database ${name}`);
    const own = new URL(ownerUrl);
    own.pathname = `/${name}`;
    const source = await migrationSource(own.href, FOLDER).initialize();
    const client = await connect(own.href);
    try {
      const shape = async () => (await client.query<{ kind: string; what: string }>(SHAPE)).rows;
      const ran = await source.runMigrations();
      const first = await shape();
      expect(first.length).toBeGreaterThan(100);
      for (let n = 0; n < ran.length; n += 1) await source.undoLastMigration();
      expect((await shape()).filter((row) => !row.what.includes('migration'))).toEqual([]);
      await source.runMigrations();
      expect(await shape()).toEqual(first);
      expect(await source.runMigrations()).toEqual([]);
    } finally {
      await client.end();
      await source.destroy();
      await admin.query(`drop database ${name} with (force)`);
      await admin.end();
    }
  });
});

describe("the application's role", () => {
  it.each([
    'ledger_event',
    'ledger_entry',
    'ledger_text',
    'access_log',
    'response',
    'policy_version',
    'policy_clause',
    'influence',
  ])('may add to %s and read it, nothing else', async (table) => {
    const client = await connect((await testDatabaseUrl()).ownerUrl);
    try {
      const granted = await client.query<{ privilege: string }>(
        `select privilege_type as privilege from information_schema.role_table_grants
           where table_name = $1 and grantee = 'hiraku_app' order by 1`,
        [table],
      );
      expect(granted.rows.map((row) => row.privilege)).toEqual(['INSERT', 'SELECT']);
    } finally {
      await client.end();
    }
  });
});
