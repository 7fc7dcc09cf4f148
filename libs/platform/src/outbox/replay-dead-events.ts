import type { Database } from '../database/database';
import { sql } from '../database/statement';

const FORGET = sql('dead_event.forget_all', 'delete from dead_event');
const WAKE_SWEEPER = sql('outbox.wake_sweeper', `select pg_notify('hiraku_outbox', 'replay')`);

/**
 * Puts everything that handlers gave up on back to be handled, and gives the number of (event, handler). A worker's sweeper
 * finds them like any job that the queue has lost.
 */
export function replayDeadEvents(db: Database): Promise<number> {
  return db.write(async (tx) => {
    const replayed = await tx.run(FORGET);
    await tx.run(WAKE_SWEEPER);
    return replayed;
  });
}
