import { Injectable } from '@nestjs/common';
import { type Actor, DomainError, insist } from '#kernel';
import { Database } from '#platform';
import { type EntryNow, isOpen } from './entry';
import { mayMerge } from './step.access';
import { ledgerErrors } from './ledger.errors';
import { stepErrors } from './step.errors';
import { LockEntries } from './lock-entries';
import { parseReceipt } from './receipt';
import { stepReason } from './step-note';
import { TakeStep } from './take-step';

/**
 * Whether an entry can go on in another: one that the same department still has to answer, no later than this one. Throws
 * `ledger.survivor_elsewhere`, `ledger.survivor_later`.
 */
export function insistOnSurvivor(entry: EntryNow, survivor: EntryNow | undefined): EntryNow {
  const field = 'survivor';
  const fits =
    survivor &&
    survivor.entryId !== entry.entryId &&
    survivor.departmentId === entry.departmentId &&
    isOpen(survivor.state);
  if (!fits) throw new DomainError(stepErrors.survivorElsewhere, { field });
  if ((survivor.dueAt?.getTime() ?? Infinity) > (entry.dueAt?.getTime() ?? Infinity))
    throw new DomainError(stepErrors.survivorLater, { field });
  return survivor;
}

/** An official joins a submission to another that asks for the same. It keeps its receipt; its author is answered with the other. */
@Injectable()
export class MergeEntries {
  constructor(
    private readonly db: Database,
    private readonly entries: LockEntries,
    private readonly steps: TakeStep,
  ) {}

  /** Gives the id of the entry that was merged. */
  execute(actor: Actor, receipt: string, into: string, reason: string): Promise<string> {
    return this.db.write(async (tx) => {
      const own = parseReceipt(receipt)?.receipt ?? receipt;
      const locked = await this.entries.byReceipt(tx, [receipt, into]);
      const entry = locked.find((one) => one.receipt === own);
      if (!entry) throw new DomainError(ledgerErrors.notFound);
      insist(mayMerge(actor, entry));
      const other = locked.find((one) => one.receipt !== own);
      const survivor = insistOnSurvivor(entry, other);
      await this.steps.take(tx, actor, entry, {
        kind: 'merged',
        note: stepReason(reason),
        facts: { survivorId: survivor.entryId, survivor: survivor.receipt },
      });
      return entry.entryId;
    });
  }
}
