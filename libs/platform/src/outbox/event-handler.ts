import type { Tx } from '../database/database';

/** An event as handlers get it: what happened, when, and by whom (null: the product itself, or nobody known). */
export type RecordedEvent = Readonly<{
  id: string;
  name: string;
  payload: Readonly<Record<string, unknown>>;
  actorId: string | null;
  occurredAt: Date;
}>;

/**
 * Does what must happen after an event. It runs in a transaction that also notes (event, handler), so its writes happen
 * exactly once, however often the queue delivers. `name` is unique among all handlers and never changes once released.
 */
export interface EventHandler {
  readonly name: string;
  readonly events: readonly string[];
  handle(tx: Tx, event: RecordedEvent): Promise<void>;
}
