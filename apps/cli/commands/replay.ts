import { Database, replayDeadEvents } from '#platform';
import { productSettings } from '../product-settings';

export const name = 'replay';
export const summary = 'have the events handled again that their handlers gave up on';
export const usage = '  (the workers take them up within seconds)';

/** Prints how many were put back. */
export async function run(): Promise<number> {
  // Nothing is signed here: whatever the secret is, it is not used.
  const db = new Database(productSettings({ HIRAKU_SECRET: 'no secret is needed for this command', ...process.env }));
  try {
    const replayed = await replayDeadEvents(db);
    console.log(replayed === 0 ? 'There are no dead events.' : `Put back: ${replayed}.`);
    return 0;
  } finally {
    await db.onApplicationShutdown();
  }
}
