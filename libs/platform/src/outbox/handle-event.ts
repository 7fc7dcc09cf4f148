import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '../database/database';
import { sql } from '../database/statement';
import type { EventHandler, RecordedEvent } from './event-handler';

/** Held until it has been noted: a settled event may be forgotten at this very moment. */
const HOLD = sql<RecordedEvent>(
  'outbox.hold',
  `select id, name, payload, actor_id as "actorId", occurred_at as "occurredAt" from outbox_event where id = $1 for key share`,
);
const NOTE = sql('handled.note', 'insert into handled (event_id, handler) values ($1, $2) on conflict do nothing');
const FORGET_DEAD = sql('dead_event.forget', 'delete from dead_event where event_id = $1 and handler = $2');
const BURY = sql(
  'dead_event.bury',
  'insert into dead_event (event_id, handler, error) values ($1, $2, $3) on conflict (event_id, handler) do nothing',
);

/** Hands one event to one handler, exactly once as far as the database is concerned. */
@Injectable()
export class HandleEvent {
  constructor(private readonly db: Database) {}

  execute(handler: EventHandler, eventId: string): Promise<void> {
    return this.db.write(async (tx) => {
      const event = await tx.row(HOLD, [eventId]);
      if (!event || !(await firstTime(tx, eventId, handler.name))) return;
      await handler.handle(tx, event);
      await tx.run(FORGET_DEAD, [eventId, handler.name]);
    });
  }

  /** Puts a spent job where people see it and `hiraku replay` finds it. */
  bury(handlerName: string, eventId: string, error: string): Promise<void> {
    return this.db.write(async (tx) => {
      await tx.run(BURY, [eventId, handlerName, error.slice(0, 2000)]);
    });
  }
}

async function firstTime(tx: Tx, eventId: string, handler: string): Promise<boolean> {
  return (await tx.run(NOTE, [eventId, handler])) === 1;
}
