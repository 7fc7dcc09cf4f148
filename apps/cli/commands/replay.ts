import { Database, loadConfig, replayDeadEvents } from '#platform';
import { Obstacle } from '../obstacle';

export const name = 'replay';
export const summary = 'have the events handled again that their handlers gave up on';
export const usage = '  (DATABASE_URL names the database; the workers take them up within seconds)';

/** Prints how many were put back. */
export async function run(): Promise<number> {
  if (!process.env['DATABASE_URL'])
    throw new Obstacle('DATABASE_URL must name the database, like postgres://hiraku_app:password@host:5432/hiraku.');
  // Nothing is signed here: whatever the secret is, it is not used.
  const db = new Database(loadConfig({ HIRAKU_SECRET: 'no secret is needed for this command', ...process.env }));
  try {
    const replayed = await replayDeadEvents(db);
    console.log(replayed === 0 ? 'There are no dead events.' : `Put back: ${replayed}.`);
    return 0;
  } finally {
    await db.onApplicationShutdown();
  }
}
