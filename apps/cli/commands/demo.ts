import { loadConfig } from '#platform';
import { makeDemo } from '../demo/make-demo';
import { Obstacle } from '../obstacle';

export const name = 'demo';
export const summary = 'make the demo authority in a migrated, empty database and print its sign-ins';
export const usage = '  (DATABASE_MIGRATION_URL names the owner of the tables; a second run adds nothing)';

/** Prints one line `demo: <role> <e-mail> <password>` per account to be tried; none where the database is in use. */
export async function run(): Promise<number> {
  const ownerUrl = process.env['DATABASE_MIGRATION_URL'] ?? process.env['DATABASE_URL'];
  if (!ownerUrl)
    throw new Obstacle(
      'DATABASE_MIGRATION_URL must name the database, like postgres://hiraku_owner:password@host:5432/hiraku.',
    );
  const { made, signIns } = await makeDemo(loadConfig({ HIRAKU_DEMO: '1', ...process.env }), ownerUrl);
  if (made === 'not') console.error('The database has people in it already: the demo is made in an empty one only.');
  for (const line of signIns) console.log(line);
  return 0;
}
