import { type Actor, allowed, type Decision, isStaff, refused } from '#kernel';
import { accessErrors } from '#platform';
import { shownNameOf } from './account';
import { accountErrors } from './account.errors';

/** A signed-in person may do what concerns nobody but that person. */
export function mayManageOwnAccount(actor: Actor): Decision {
  return actor.kind === 'person' ? allowed : refused(accessErrors.signInNeeded);
}

/** A person may give or change the name until it has been verified. */
export function mayGiveName(actor: Actor): Decision {
  if (actor.kind !== 'person') return refused(accessErrors.signInNeeded);
  return actor.verification === 'real_name' ? refused(accountErrors.nameIsVerified) : allowed;
}

/** A person with a name not yet verified may ask for the code to bring to the counter. */
export function mayRequestCounterCode(actor: Actor): Decision {
  if (actor.kind !== 'person') return refused(accessErrors.signInNeeded);
  if (actor.verification === 'real_name') return refused(accountErrors.nameIsVerified);
  return shownNameOf(actor) ? allowed : refused(accountErrors.nameMissing);
}

/** Officials verify names at the counter, never their own. */
export function mayVerifyRealName(actor: Actor, accountId: string): Decision {
  if (actor.kind !== 'person') return refused(accessErrors.signInNeeded);
  if (!isStaff(actor)) return refused(accessErrors.staffOnly);
  return actor.accountId === accountId ? refused(accountErrors.ownCode) : allowed;
}
