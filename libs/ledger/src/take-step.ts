import { Injectable } from '@nestjs/common';
import { type Actor, DomainError } from '#kernel';
import { Outbox, type Tx } from '#platform';
import type { EntryEventKind, EntryNow } from './entry';
import { Ledger } from './ledger';
import { ledgerErrors } from './ledger.errors';
import { entryMoved } from './step.events';
import { LedgerStore } from './ledger.store';
import { parseReceipt } from './receipt';

type Facts = Readonly<Record<string, string | number | boolean | null>>;

/** What the steps of an entry have in common: it is locked by its receipt, and whom it concerns is told of the step. */
@Injectable()
export class TakeStep {
  constructor(
    private readonly store: LedgerStore,
    private readonly ledger: Ledger,
    private readonly outbox: Outbox,
  ) {}

  /** The entry of a receipt, however it was typed, locked. Throws `ledger.not_found`. */
  async lock(tx: Tx, receipt: string): Promise<EntryNow> {
    const entry = await this.store.lock(tx, parseReceipt(receipt)?.receipt ?? receipt);
    if (!entry) throw new DomainError(ledgerErrors.notFound);
    return entry;
  }

  /** Adds an event to a locked entry and announces it. Throws `ledger.not_now` where the table of states refuses it. */
  async take(
    tx: Tx,
    actor: Actor,
    entry: EntryNow,
    step: Readonly<{ kind: EntryEventKind; note: string | null; facts?: Facts }>,
  ): Promise<void> {
    await this.ledger.append(tx, actor, entry, step);
    const { entryId, lastSequence } = entry;
    await this.outbox.record(tx, actor, entryMoved({ entryId, step: step.kind, sequence: lastSequence + 1 }));
  }
}
