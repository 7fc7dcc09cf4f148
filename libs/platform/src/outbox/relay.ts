import type { Database } from '../database/database';
import { sql } from '../database/statement';
import type { HandlerRegistry } from './handler-registry';
import type { JobQueue } from './job-queue';

type Pending = Readonly<{ id: string; name: string }>;

const LOOK = sql<Pending>(
  'outbox.look',
  'select id, name from outbox_event where relayed_at is null order by occurred_at, id limit 200',
);
/**
 * What another relay is marking at this moment is left to it: two never wait for each other. `no key`: whoever handles an
 * event meanwhile holds its key, and must not keep it from being marked.
 */
const MARK = sql(
  'outbox.mark',
  `update outbox_event set relayed_at = app_now() where id in (
     select id from outbox_event where id = any ($1) and relayed_at is null order by id for no key update skip locked)`,
);
/** Of the events `e`, relayed so many seconds ago, the handlers that have neither handled them nor died of them. */
const WAITING = `unnest($1::text[], $2::text[]) as h (event_name, handler)
   where h.event_name = e.name
     and not exists (select from handled x where x.event_id = e.id and x.handler = h.handler)
     and not exists (select from dead_event d where d.event_id = e.id and d.handler = h.handler)`;
const UNSETTLED = `not settled and relayed_at < (select app_now()) - $3 * interval '1 second'`;
/** What some handler still waits for: the jobs were lost with the queue. */
const LOST = sql<Readonly<{ id: string; handler: string }>>(
  'outbox.lost',
  `select e.id, h.handler from (select id, name, occurred_at from outbox_event where ${UNSETTLED}) e, ${WAITING}
   order by e.occurred_at limit 1000`,
);
/** `skip locked`: two sweepers at once do not wait for each other. */
const SETTLE = sql(
  'outbox.settle',
  `update outbox_event set settled = true where id in (
     select id from outbox_event e where ${UNSETTLED} and not exists (select from ${WAITING})
     order by occurred_at limit 10000 for no key update skip locked)`,
);
/**
 * Events stay unsettled for so long at least. While an old and a new version run side by side, the new one's handlers find
 * what the old one relayed; and a handler that is added later is never handed what happened before it was there.
 */
const SETTLED_AFTER_S = 600;

/**
 * Moves events from the outbox to the queue, one job per (event, handler): looks, adds, marks, each by itself, so that no
 * transaction ever waits for the queue. What was not marked, whatever happened in between, is seen and added again: under
 * the same job id, which the queue knows, and once it does not any more the handler's note makes the second job idle. For
 * the same reason two relays may have the same events in hand.
 */
export class Relay {
  constructor(
    private readonly db: Database,
    private readonly queue: JobQueue,
    private readonly handlers: HandlerRegistry,
  ) {}

  /** Relays until nothing is left, or nothing that another relay has not in hand; gives the number of events it marked. */
  async drain(): Promise<number> {
    let total = 0;
    for (;;) {
      const taken = await this.relaySome();
      total += taken;
      if (taken === 0) return total;
    }
  }

  /**
   * Re-queues what the queue has lost of events relayed more than so many seconds ago; gives the number of jobs. Events that
   * all is done for are settled, so that looking costs what the last minutes cost, not what all the years do.
   */
  async sweep(olderThan: number): Promise<number> {
    const pairs = this.handlers.pairs();
    const known = [pairs.map((pair) => pair.event), pairs.map((pair) => pair.handler)];
    await this.db.write((tx) => tx.run(SETTLE, [...known, Math.max(olderThan, SETTLED_AFTER_S)]));
    const lost = await this.db.rows(LOST, [...known, olderThan]);
    return this.queue.requeue(lost.map((job) => ({ eventId: job.id, handler: job.handler })));
  }

  private async relaySome(): Promise<number> {
    const events = await this.db.rows(LOOK);
    if (events.length === 0) return 0;
    await this.queue.add(
      events.flatMap((event) =>
        this.handlers.of(event.name).map((handler) => ({ eventId: event.id, handler: handler.name })),
      ),
    );
    return this.db.write((tx) => tx.run(MARK, [events.map((event) => event.id)]));
  }
}
