import type { Tx } from '../database/database';
import { sql } from '../database/statement';

/** An event on which somebody gave up stays: `hiraku replay` may bring it back. Who handled an event goes with it (cascade). */
const FORGET = sql(
  'outbox.forget_settled',
  `delete from outbox_event where id in (
     select id from outbox_event e where settled and occurred_at < (select app_now()) - interval '30 days'
       and not exists (select from dead_event d where d.event_id = e.id)
     order by occurred_at limit 10000 for update skip locked)`,
);

/**
 * Events that were settled go after 30 days, 10,000 at a time, together with the notes of who handled them: a job that the
 * queue still brings after that finds no event and does nothing. Gives their number.
 */
export function forgetSettledEvents(tx: Tx): Promise<number> {
  return tx.run(FORGET);
}
