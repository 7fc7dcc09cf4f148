import { Injectable } from '@nestjs/common';
import { DomainError } from '#kernel';
import type { Tx } from '#platform';
import type { EntryNow } from './entry';
import { EntryReads } from './entry.read';
import { ledgerErrors } from './ledger.errors';
import { LedgerStore } from './ledger.store';
import { parseReceipt } from './receipt';

/** Finds and locks the entries behind receipts. Throws `ledger.not_found`, `ledger.no_entries`. */
@Injectable()
export class LockEntries {
  constructor(
    private readonly reads: EntryReads,
    private readonly store: LedgerStore,
  ) {}

  async byReceipt(tx: Tx, receipts: readonly string[]): Promise<readonly EntryNow[]> {
    const wanted = [...new Set(receipts.map((receipt) => parseReceipt(receipt)?.receipt ?? receipt))];
    const found = await this.reads.findByReceipts(tx, wanted);
    if (wanted.length === 0) throw new DomainError(ledgerErrors.noEntries, { field: 'receipts' });
    if (found.length < wanted.length) throw new DomainError(ledgerErrors.notFound, { field: 'receipts' });
    return this.store.lockMany(
      tx,
      found.map((row) => row.id),
    );
  }
}
