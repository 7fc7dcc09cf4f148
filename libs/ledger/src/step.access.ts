import { type Actor, allowed, type Decision, firstRefusal, refused } from '#kernel';
import { type EntryNow, isAdopted, isOpen, type ProgressStep, stateAfter } from './entry';
import { mayActFor } from './ledger.access';
import { ledgerErrors } from './ledger.errors';
import { stepErrors } from './step.errors';

/** An official of the owning department says how far the carrying out of an adopted submission has come. */
export function mayRecordProgress(
  actor: Actor,
  entry: Pick<EntryNow, 'authorityId' | 'departmentId' | 'state' | 'outcome'>,
  step: ProgressStep,
): Decision {
  return firstRefusal(
    () => mayActFor(actor, entry),
    () => (isOpen(entry.state) || isAdopted(entry.outcome) ? allowed : refused(stepErrors.notAdopted)),
    () => (stateAfter(entry.state, step) ? allowed : refused(ledgerErrors.notNow)),
  );
}

/** An official of the owning department joins an open submission to another that asks for the same. */
export function mayMerge(actor: Actor, entry: Pick<EntryNow, 'authorityId' | 'departmentId' | 'state'>): Decision {
  return firstRefusal(
    () => mayActFor(actor, entry),
    () => (stateAfter(entry.state, 'merged') ? allowed : refused(ledgerErrors.notNow)),
  );
}
