import { type Actor, allowed, type Decision, heldRole, refused, STAFF_ROLES } from '#kernel';
import { accessErrors } from '#platform';
import { ledgerErrors } from '../../ledger.errors';
import { removalErrors } from './removal.errors';

/** On what ground the law has words removed. */
export const REMOVAL_GROUNDS = ['personal_information', 'court_order', 'defamation', 'copyright', 'other_law'] as const;
export type RemovalGround = (typeof REMOVAL_GROUNDS)[number];

/** A text that one person asked to be removed; `confirmedBy` is the second one, null until there is one. */
export type TextRemoval = Readonly<{
  id: string;
  entryId: string;
  eventId: string;
  field: string;
  ground: RemovalGround;
  requestedBy: string;
  requestedAt: Date;
  confirmedBy: string | null;
  removedAt: Date | null;
}>;

/** A removal as those who decide on it see it: which event it is about, and the words, null once they are gone. */
export type AskedRemoval = TextRemoval & Readonly<{ sequence: number; text: string | null; requestedByName: string }>;

/** Words that the law could have removed: a field of an entry's event. */
export type RemovableText = Readonly<{ sequence: number; kind: string; field: string; text: string }>;

type Owned = Readonly<{ authorityId: string; departmentId: string }>;

/** Somebody who works for the authority asks for words to be removed, on a legal ground. */
export function mayAskRemoval(actor: Actor, entry: Owned): Decision {
  if (actor.kind !== 'person') return refused(accessErrors.signInNeeded);
  return heldRole(actor, STAFF_ROLES, entry) ? allowed : refused(ledgerErrors.notYourDepartment);
}

/** An executive or administrator of the authority confirms what somebody else has asked for. Nobody removes words alone. */
export function mayConfirmRemoval(actor: Actor, entry: Owned, removal: TextRemoval): Decision {
  if (actor.kind !== 'person') return refused(accessErrors.signInNeeded);
  const { authorityId } = entry;
  if (!heldRole(actor, ['executive', 'administrator'], { authorityId })) return refused(removalErrors.decidedAbove);
  if (removal.requestedBy === actor.accountId) return refused(removalErrors.ownRequest);
  return removal.confirmedBy === null ? allowed : refused(removalErrors.confirmed);
}
