import type { Database } from '../database/database';
import { sql } from '../database/statement';
import type { HandlerRegistry } from './handler-registry';
import type { JobQueue } from './job-queue';

type Pending = Readonly<{ id: string; name: string }>;

const TAKE = sql<Pending>(
  'outbox.take',
  `select id, name from outbox_event where relayed_at is null
   order by occurred_at, id limit 200 for update skip locked`,
);
const MARK = sql('outbox.mark', 'update outbox_event set relayed_at = app_now() where id = any ($1)');
/** Events relayed a while ago that some handler has neither handled nor died of: their jobs were lost with the queue. */
const LOST = sql<Readonly<{ id: string; handler: string }>>(
  'outbox.lost',
  `select e.id, h.handler from outbox_event e
     join unnest($1::text[], $2::text[]) as h (event_name, handler) on h.event_name = e.name
   where e.relayed_at < app_now() - $3 * interval '1 second'
     and e.occurred_at > app_now() - interval '90 days'
     and not exists (select from handled x where x.event_id = e.id and x.handler = h.handler)
     and not exists (select from dead_event d where d.event_id = e.id and d.handler = h.handler)
   order by e.occurred_at limit 1000`,
);

/**
 * Moves events from the outbox to the queue, one job per (event, handler). The job is added before the row is marked: a
 * crash in between adds it twice, under the same job id, and the handler's note in the database makes the second one idle.
 */
export class Relay {
  constructor(
    private readonly db: Database,
    private readonly queue: JobQueue,
    private readonly handlers: HandlerRegistry,
  ) {}

  /** Relays until nothing is left; gives the number of events relayed. */
  async drain(): Promise<number> {
    let total = 0;
    for (;;) {
      const taken = await this.relaySome();
      total += taken;
      if (taken === 0) return total;
    }
  }

  /** Re-queues what the queue has lost of events relayed more than so many seconds ago; gives the number of jobs. */
  async sweep(olderThan: number): Promise<number> {
    const pairs = this.handlers.pairs();
    const lost = await this.db.rows(LOST, [
      pairs.map((pair) => pair.event),
      pairs.map((pair) => pair.handler),
      olderThan,
    ]);
    return this.queue.requeue(lost.map((job) => ({ eventId: job.id, handler: job.handler })));
  }

  private relaySome(): Promise<number> {
    return this.db.write(async (tx) => {
      const events = await tx.rows(TAKE);
      if (events.length === 0) return 0;
      await this.queue.add(
        events.flatMap((event) =>
          this.handlers.of(event.name).map((handler) => ({ eventId: event.id, handler: handler.name })),
        ),
      );
      await tx.run(MARK, [events.map((event) => event.id)]);
      return events.length;
    });
  }
}
