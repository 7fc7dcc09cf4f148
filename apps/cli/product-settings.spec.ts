import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ownerUrl, productSettings } from './product-settings';

const SECRET = 'a'.repeat(64);
const folder = mkdtempSync(join(tmpdir(), 'hiraku-settings-'));
const nowhere = { HIRAKU_STATE: join(folder, 'nowhere') };
afterAll(() => rmSync(folder, { recursive: true }));

/** The state folder of a `hiraku start` whose database is, or was, the process of this number. */
function started(name: string, pid: number): Readonly<{ HIRAKU_STATE: string }> {
  const path = join(folder, name);
  mkdirSync(join(path, 'postgres'), { recursive: true });
  for (const file of ['database-key', 'secret']) writeFileSync(join(path, file), `${SECRET}\n`);
  writeFileSync(join(path, 'postgres', 'postmaster.pid'), `${pid}\n/data\n1700000000\n54321\n\n127.0.0.1\n`);
  return { HIRAKU_STATE: path };
}

test('what the environment names goes first', () => {
  const env = { ...started('beside', process.pid), DATABASE_URL: 'postgres://a@b/c', HIRAKU_SECRET: 'b'.repeat(32) };
  expect(productSettings(env)).toMatchObject({ databaseUrl: 'postgres://a@b/c', secret: 'b'.repeat(32) });
});

test('a running start is found by its folder, with its secret', () => {
  const config = productSettings(started('running', process.pid));
  expect(config.databaseUrl).toMatch(/^postgres:\/\/hiraku_app:[0-9a-f]{64}@127\.0\.0\.1:54321\/hiraku$/);
  expect(config.secret).toBe(SECRET);
});

test('the owner of the database is found the same way', () => {
  const env = started('owned', process.pid);
  expect(ownerUrl(env)).toMatch(/^postgres:\/\/hiraku_owner:[0-9a-f]{64}@127\.0\.0\.1:54321\/hiraku$/);
  expect(ownerUrl({ ...env, DATABASE_URL: 'postgres://a@b/c' })).toBe('postgres://a@b/c');
  expect(ownerUrl({ ...env, DATABASE_URL: 'postgres://a@b/c', DATABASE_MIGRATION_URL: 'postgres://o@b/c' })).toBe(
    'postgres://o@b/c',
  );
  expect(ownerUrl(nowhere)).toBeUndefined();
});

test.each([
  ['no folder', nowhere],
  ['a start that has ended', started('ended', 2 ** 22 + 1)],
])('with %s there is no database, which is told or left open', (_what, env) => {
  expect(() => productSettings(env)).toThrow('No database was found');
  expect(productSettings(env, { optional: true })).toBeNull();
});

test('half a configuration is told in a sentence', () => {
  expect(() => productSettings({ ...nowhere, DATABASE_URL: 'postgres://a@b/c' })).toThrow('HIRAKU_SECRET is not set');
});
