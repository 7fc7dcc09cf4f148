import { Injectable } from '@nestjs/common';
import { type Actor, DomainError, insist } from '#kernel';
import { Database, Outbox } from '#platform';
import { Ledger } from './ledger';
import { mayAcknowledge } from './ledger.access';
import { ledgerErrors } from './ledger.errors';
import { entryAcknowledged } from './ledger.events';
import { LedgerStore } from './ledger.store';

/** An official tells the author that the submission has arrived where it belongs. */
@Injectable()
export class AcknowledgeEntry {
  constructor(
    private readonly db: Database,
    private readonly store: LedgerStore,
    private readonly ledger: Ledger,
    private readonly outbox: Outbox,
  ) {}

  execute(actor: Actor, receipt: string): Promise<string> {
    return this.db.write(async (tx) => {
      const entry = await this.store.lock(tx, receipt);
      if (!entry) throw new DomainError(ledgerErrors.notFound);
      insist(mayAcknowledge(actor, entry));
      await this.ledger.append(tx, actor, entry, { kind: 'acknowledged' });
      await this.outbox.record(tx, actor, entryAcknowledged({ entryId: entry.entryId }));
      return entry.entryId;
    });
  }
}
