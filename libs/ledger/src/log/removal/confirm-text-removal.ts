import { Injectable } from '@nestjs/common';
import { type Actor, DomainError, insist, isId } from '#kernel';
import { Clock, Database } from '#platform';
import { Ledger } from '../../ledger';
import { LedgerStore } from '../../ledger.store';
import { mayConfirmRemoval } from './removal';
import { removalErrors } from './removal.errors';
import { RemovalStore } from './removal.store';

/**
 * The second of two people confirms that words go. The tombstone becomes an event of the entry, public like every other; the
 * words go as soon as it is in the log.
 */
@Injectable()
export class ConfirmTextRemoval {
  constructor(
    private readonly db: Database,
    private readonly entries: LedgerStore,
    private readonly ledger: Ledger,
    private readonly store: RemovalStore,
    private readonly clock: Clock,
  ) {}

  execute(actor: Actor, removalId: string): Promise<void> {
    return this.db.write(async (tx) => {
      const removal = isId(removalId) ? await this.store.lock(tx, removalId) : undefined;
      const [entry] = removal ? await this.entries.lockMany(tx, [removal.entryId]) : [];
      if (!removal || !entry) throw new DomainError(removalErrors.notFound);
      insist(mayConfirmRemoval(actor, entry, removal));
      if (actor.kind !== 'person') throw new DomainError(removalErrors.notFound);
      const { field, eventId: event, ground } = removal;
      await this.ledger.append(tx, actor, entry, { kind: 'text_removed', facts: { field, event, ground } });
      await this.store.confirm(tx, removalId, actor.accountId, await this.clock.now(tx));
    });
  }
}
