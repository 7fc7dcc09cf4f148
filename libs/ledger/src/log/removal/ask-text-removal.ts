import { Injectable } from '@nestjs/common';
import { type Actor, DomainError, insist } from '#kernel';
import { Clock, Database } from '#platform';
import { ledgerErrors } from '../../ledger.errors';
import { LedgerStore } from '../../ledger.store';
import { mayAskRemoval, type RemovalGround } from './removal';
import { removalErrors } from './removal.errors';
import { RemovalStore } from './removal.store';

/** Which words: the field of the receipt's event of this number, 1 for the submission itself. */
export type WordsToGo = Readonly<{ receipt: string; sequence: number; field: string; ground: RemovalGround }>;

/** The first of two people asks for words to be removed, as a law demands it. Nothing goes yet. */
@Injectable()
export class AskTextRemoval {
  constructor(
    private readonly db: Database,
    private readonly entries: LedgerStore,
    private readonly store: RemovalStore,
    private readonly clock: Clock,
  ) {}

  /** Gives the id of the request. Throws `ledger.not_found`, `removal.no_such_text`, `removal.asked`. */
  execute(actor: Actor, { receipt, sequence, field, ground }: WordsToGo): Promise<string> {
    return this.db.write(async (tx) => {
      const entry = await this.entries.lock(tx, receipt);
      if (!entry) throw new DomainError(ledgerErrors.notFound);
      insist(mayAskRemoval(actor, entry));
      const eventId = await this.store.findText(tx, entry.entryId, sequence, field);
      if (actor.kind !== 'person' || eventId === null) throw new DomainError(removalErrors.noSuchText);
      const text = { entryId: entry.entryId, eventId, field, ground };
      const id = await this.store.ask(tx, text, actor.accountId, await this.clock.now(tx));
      if (id === null) throw new DomainError(removalErrors.asked);
      return id;
    });
  }
}
