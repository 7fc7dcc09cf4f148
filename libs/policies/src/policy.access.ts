import { accountErrors, shownNameOf } from '#identity';
import { type Actor, allowed, type Decision, heldRole, isStaff, refused } from '#kernel';
import { postFor } from '#ledger';
import { accessErrors } from '#platform';
import { policyErrors } from './policy.errors';

type Owned = Readonly<{ authorityId: string; departmentId: string }>;

/** A version is published by an official or executive of the owning department, or of its authority, with name and post. */
export function mayPublishVersion(actor: Actor, policy: Owned): Decision {
  if (actor.kind === 'anonymous') return refused(accessErrors.signInNeeded);
  if (actor.kind === 'system' || !isStaff(actor)) return refused(accessErrors.staffOnly);
  if (!heldRole(actor, ['official', 'executive'], policy)) return refused(policyErrors.notYourDepartment);
  if (!postFor(actor, policy)) return refused(policyErrors.postMissing);
  return shownNameOf(actor) ? allowed : refused(accountErrors.nameMissing);
}

/**
 * A policy enters the catalogue through an official, executive or administrator of its department or authority, or
 * through the product itself when it is set up or a list is imported.
 */
export function mayCreatePolicy(actor: Actor, owner: Owned): Decision {
  if (actor.kind === 'system') return allowed;
  if (actor.kind === 'anonymous') return refused(accessErrors.signInNeeded);
  if (!isStaff(actor)) return refused(accessErrors.staffOnly);
  const role = heldRole(actor, ['official', 'executive', 'administrator'], owner);
  if (!role) return refused(policyErrors.notYourDepartment);
  return shownNameOf(actor) ? allowed : refused(accountErrors.nameMissing);
}
