import type { Database } from '../database/database';
import { sql } from '../database/statement';

const FORGET = sql<Readonly<{ replayed: number }>>(
  'dead_event.forget_all',
  `with gone as (delete from dead_event returning event_id),
     again as (update outbox_event set settled = false where id in (select event_id from gone))
   select count(*) as replayed from gone`,
);
const WAKE_SWEEPER = sql('outbox.wake_sweeper', `select pg_notify('hiraku_outbox', 'replay')`);

/**
 * Puts everything that handlers gave up on back to be handled, and gives the number of (event, handler). A worker's sweeper
 * finds them like any job that the queue has lost.
 */
export function replayDeadEvents(db: Database): Promise<number> {
  return db.write(async (tx) => {
    const gone = await tx.row(FORGET);
    await tx.run(WAKE_SWEEPER);
    return gone?.replayed ?? 0;
  });
}
