import { type Actor, DomainError, type Person } from '#kernel';
import { accessErrors } from '#platform';

/** The signed-in person whose notices, follows and preferences these are. Throws `access.sign_in_needed`. */
export function personOf(actor: Actor): Person {
  if (actor.kind !== 'person') throw new DomainError(accessErrors.signInNeeded);
  return actor;
}
