import { migrate } from '#platform';
import { Obstacle } from '../obstacle';
import { ensureRoles } from '../postgres/roles';
import { replayRemovals } from '../replay-removals';
import { ownerUrl } from '../product-settings';

export const name = 'migrate';
export const summary = 'bring the database up to the newest migration';
export const usage = '  (DATABASE_MIGRATION_URL names the owner, DATABASE_URL the application; missing roles are made)';

/** As libs/platform/src/config.ts has it; that asks for settings which migrating needs not. */
function removalsFile(env: Readonly<Record<string, string | undefined>>): string | null {
  return env['HIRAKU_REMOVALS'] || (env['HIRAKU_LOG_KEY'] ? `${env['HIRAKU_LOG_KEY']}.removals` : null);
}

/** Prints one line per migration that ran. May run several times, also at once: one migrates, the others wait. */
export async function run(): Promise<number> {
  const owner = ownerUrl(process.env);
  if (!owner)
    throw new Obstacle(
      'DATABASE_MIGRATION_URL must name the database, like postgres://hiraku_owner:password@host:5432/hiraku.',
    );
  await ensureRoles(owner, process.env['DATABASE_URL'] || owner);
  const ran = await migrate(owner);
  for (const migration of ran) console.log(`migrated: ${migration}`);
  const removed = await replayRemovals(owner, removalsFile(process.env));
  if (removed > 0) console.log(`Removed again, as the law had it: ${removed} texts.`);
  console.log(
    ran.length === 0 ? 'The database is up to date.' : `The database is up to date after ${ran.length} migrations.`,
  );
  return 0;
}
