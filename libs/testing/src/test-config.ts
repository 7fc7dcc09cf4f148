import { join } from 'node:path';
import { type Config, loadConfig } from '#platform';
import type { TestDatabaseUrls } from './test-database';

/** Settings for a spec: its own database, a free port, mail to nowhere. */
export function testConfig(database: TestDatabaseUrls, overrides: Readonly<Record<string, string>> = {}): Config {
  return loadConfig({
    DATABASE_URL: database.appUrl,
    DATABASE_POOL_SIZE: '45',
    HIRAKU_ORIGIN: 'http://hiraku.test',
    HIRAKU_SECRET: 'a secret that only the tests know, 32+',
    HIRAKU_DEMO: '1',
    HIRAKU_LOG_KEY: join(process.env['TEST_FOLDER'] ?? '', new URL(database.appUrl).pathname, 'log-key'),
    SMTP_URL: 'smtp://127.0.0.1:9',
    ...overrides,
  });
}
