import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DataSource, type MigrationInterface } from 'typeorm';
import { migrateQueue } from '../outbox/queue-schema';

type MigrationClass = new () => MigrationInterface;

/** A TypeORM data source that knows the migrations in `folder` and nothing else. `url` must name the owner's role. */
export function migrationSource(url: string, folder: string): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    synchronize: false,
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
    migrations: migrationClasses(folder),
  });
}

/**
 * Brings the database up to the newest migration and gives the names of those that ran. An advisory lock lets several
 * processes start at once: one migrates, the others wait and find nothing to do.
 */
export async function migrate(
  url: string,
  folder = join(__dirname, '../../../../migrations'),
): Promise<readonly string[]> {
  const source = await migrationSource(url, folder).initialize();
  try {
    await source.query(`select pg_advisory_lock(hashtext('hiraku migrations'))`);
    const ran = await source.runMigrations();
    await migrateQueue(url);
    return ran.map((migration) => migration.name);
  } finally {
    await source.destroy();
  }
}

function migrationClasses(folder: string): MigrationClass[] {
  return readdirSync(folder)
    .filter((file) => /^\d{14}-.+\.(ts|js)$/.test(file))
    .sort()
    .flatMap((file) => Object.values(loadModule(join(folder, file))).filter(isMigrationClass));
}

// Migrations are found by listing a folder, so their modules can only be loaded by a computed path.
function loadModule(path: string): Record<string, unknown> {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  return require(path) as Record<string, unknown>;
}

function isMigrationClass(value: unknown): value is MigrationClass {
  return typeof value === 'function' && typeof value.prototype?.up === 'function';
}
