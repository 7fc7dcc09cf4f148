import { Injectable } from '@nestjs/common';
import { type DomainEvent, newId } from '#kernel';
import { Database, type Tx } from '../database/database';
import { sql } from '../database/statement';

const RECORD = sql('outbox.record', 'insert into outbox_event (id, name, payload, actor_id) values ($1, $2, $3, $4)');
const WAKE = sql('outbox.wake', `select pg_notify('hiraku_outbox', '')`);
const DEBOUNCE_MS = 20;

/** Whoever did something, as far as an event keeps it; also an official who signed some minutes ago. */
type Doer = Readonly<{ kind: 'anonymous' | 'system' } | { kind: 'person'; accountId: string }>;

/** Writes down, beside a change and in its transaction, what must happen afterwards. */
@Injectable()
export class Outbox {
  private waking = false;

  constructor(private readonly db: Database) {}

  /** Records the event and gives its id. The relay is woken once the transaction has been committed. */
  async record(tx: Tx, actor: Doer, event: DomainEvent): Promise<string> {
    const id = newId();
    const actorId = actor.kind === 'person' ? actor.accountId : null;
    await tx.run(RECORD, [id, event.name, JSON.stringify(event.payload), actorId]);
    tx.afterCommit(() => this.wake());
    return id;
  }

  /**
   * Wakes the relay after commit, at most once in 20 ms: a NOTIFY inside each writing transaction would serialise all
   * commits. Losing a call is harmless, the relay looks by itself too.
   */
  private wake(): void {
    if (this.waking) return;
    this.waking = true;
    setTimeout(() => {
      this.waking = false;
      this.db.row(WAKE).catch(() => undefined);
    }, DEBOUNCE_MS).unref();
  }
}
