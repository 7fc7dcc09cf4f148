import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { newId } from '#kernel';
import { testDatabaseUrl, unique } from '#testing';
import { demoSignIns } from './demo-sign-ins';
import { openStateFolder } from './state-folder';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hiraku-demo-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A demo that says its line and counts how often it was made. */
function demoOf(email: string) {
  const [script, count] = [join(folder, 'demo.mjs'), join(folder, 'count')];
  writeFileSync(
    script,
    `import { appendFileSync } from 'node:fs';
     appendFileSync(${JSON.stringify(count)}, 'x');
     console.log('demo: resident ${email} tateyama3015');`,
  );
  return { script, made: () => (existsSync(count) ? readFileSync(count, 'utf8').length : 0) };
}

test('the demo is made again where its database was dropped, and not where it still is', async () => {
  const { appUrl, ownerUrl } = await testDatabaseUrl();
  const email = `demo${unique()}-${newId()}@hiraku.example`;
  const { script, made } = demoOf(email);
  const env = { HIRAKU_DEMO: '1', DATABASE_URL: appUrl, DATABASE_MIGRATION_URL: ownerUrl };
  const state = openStateFolder(join(folder, 'state'));
  const start = () => demoSignIns(state, env, script, new AbortController().signal);
  const lines = [`demo: resident ${email} tateyama3015`];
  expect([await start(), made()]).toEqual([lines, 1]);
  // Nobody of that name lives in the database: it is another one than the lines were kept for.
  expect([await start(), made()]).toEqual([lines, 2]);
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  await client.query('insert into account (id, email) values ($1, $2)', [newId(), email]);
  await client.end();
  expect([await start(), made()]).toEqual([lines, 2]);
});
