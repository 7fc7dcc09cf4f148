import { type Actor, allowed, type Decision, firstRefusal, refused } from '#kernel';
import { type EntryNow, isAdopted, isOpen, type ProgressStep, stateAfter } from './entry';
import { accessErrors } from '#platform';
import { endOfTerm } from '#spaces';
import { mayActFor } from './ledger.access';
import type { Referral } from './referral';
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

/** The author of an answered submission says whether the answer meets the point. */
export function mayGiveVerdict(actor: Actor, entry: Pick<EntryNow, 'authorId' | 'state'>): Decision {
  if (actor.kind !== 'person') return refused(accessErrors.signInNeeded);
  return firstRefusal(
    () => (actor.accountId === entry.authorId ? allowed : refused(stepErrors.authorOnly)),
    () => (stateAfter(entry.state, 'verdict_given') ? allowed : refused(stepErrors.notAnswered)),
  );
}

type Offer = Pick<Referral, 'toDepartmentId' | 'toAuthorityId'>;

/** An official of the owning department offers an open submission to another; one offer at a time. */
export function mayRefer(
  actor: Actor,
  entry: Pick<EntryNow, 'authorityId' | 'departmentId' | 'state'>,
  offered: Offer | null,
): Decision {
  return firstRefusal(
    () => mayActFor(actor, entry),
    () => (stateAfter(entry.state, 'referral_offered') ? allowed : refused(ledgerErrors.notNow)),
    () => (offered ? refused(stepErrors.offeredAlready) : allowed),
  );
}

/** An official of the department that an open submission is offered to takes it over. */
export function mayAcceptReferral(actor: Actor, entry: Pick<EntryNow, 'state'>, offered: Offer | null): Decision {
  if (!offered) return refused(stepErrors.nothingOffered);
  return firstRefusal(
    () => mayActFor(actor, { authorityId: offered.toAuthorityId, departmentId: offered.toDepartmentId }),
    () => (stateAfter(entry.state, 'referral_accepted') ? allowed : refused(ledgerErrors.notNow)),
  );
}

/** Officials of both sides end an offer: the one says why it is not theirs, the other takes it back. */
export function mayReturnReferral(
  actor: Actor,
  entry: Pick<EntryNow, 'authorityId' | 'departmentId' | 'state'>,
  offered: Offer | null,
): Decision {
  if (!offered) return refused(stepErrors.nothingOffered);
  const receiver = { authorityId: offered.toAuthorityId, departmentId: offered.toDepartmentId };
  return firstRefusal(
    () => (mayActFor(actor, receiver).allowed ? allowed : mayActFor(actor, entry)),
    () => (stateAfter(entry.state, 'referral_returned') ? allowed : refused(ledgerErrors.notNow)),
  );
}

/** How often the due date of one entry may be moved. */
export const MOST_EXTENSIONS = 2;

/** An official of the owning department extends the time for an open submission, twice at most. */
export function mayExtend(
  actor: Actor,
  entry: Pick<EntryNow, 'authorityId' | 'departmentId' | 'state' | 'extensions'>,
): Decision {
  return firstRefusal(
    () => mayActFor(actor, entry),
    () => (stateAfter(entry.state, 'extended') ? allowed : refused(ledgerErrors.notNow)),
    () => (entry.extensions < MOST_EXTENSIONS ? allowed : refused(stepErrors.extendedTwice)),
  );
}

/** Within so many days of its answer, the day of the answer not counted, a submission may be reopened. */
export const REOPEN_WITHIN_DAYS = 30;

/** The author of an answered submission asks once more, within 30 days of the answer. */
export function mayReopen(
  actor: Actor,
  entry: Pick<EntryNow, 'authorId' | 'state' | 'answeredAt' | 'reopened'>,
  now: Date,
): Decision {
  if (actor.kind !== 'person') return refused(accessErrors.signInNeeded);
  const { answeredAt } = entry;
  return firstRefusal(
    () => (actor.accountId === entry.authorId ? allowed : refused(stepErrors.authorOnly)),
    () => (entry.reopened ? refused(stepErrors.reopenedBefore) : allowed),
    () => (stateAfter(entry.state, 'reopened') && answeredAt ? allowed : refused(stepErrors.notToReopen)),
    () =>
      answeredAt && now < endOfTerm(answeredAt, REOPEN_WITHIN_DAYS) ? allowed : refused(stepErrors.reopenedTooLate),
  );
}
