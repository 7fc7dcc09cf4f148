import { type Actor, allowed, type Decision, firstRefusal, heldRole, type HeldRole, refused } from '#kernel';
import { accessErrors } from '#platform';
import { type EntryNow, isOpen, stateAfter } from './entry';
import { ledgerErrors } from './ledger.errors';

const OFFICIALS = ['official', 'executive'] as const;

export type Owned = Readonly<{ authorityId: string; departmentId: string }>;

/** An official acts for the department that owns something, or for its whole authority. */
export function mayActFor(actor: Actor, owned: Owned): Decision {
  if (actor.kind === 'anonymous') return refused(accessErrors.signInNeeded);
  if (actor.kind === 'system') return allowed;
  return heldRole(actor, OFFICIALS, owned) ? allowed : refused(ledgerErrors.notYourDepartment);
}

/** The roles by which somebody acts for a department or for its whole authority. */
export function rolesFor(actor: Actor, owned: Owned): readonly HeldRole[] {
  if (actor.kind !== 'person') return [];
  return actor.roles.filter((held) => heldRole({ ...actor, roles: [held] }, OFFICIALS, owned));
}

/** The post under which an official acts for a department; null where none has been entered. */
export function postFor(actor: Actor, owned: Owned): string | null {
  return heldRole(actor, OFFICIALS, owned)?.post ?? null;
}

/** An official of the owning department tells the author that the submission is in good hands. */
export function mayAcknowledge(actor: Actor, entry: EntryNow): Decision {
  return firstRefusal(
    () => mayActFor(actor, entry),
    () => (stateAfter(entry.state, 'acknowledged') ? allowed : refused(ledgerErrors.notNow)),
  );
}

/** An official of the owning department drafts the answer to an open submission. */
export function mayDraftResponse(
  actor: Actor,
  entry: Pick<EntryNow, 'authorityId' | 'departmentId' | 'state'>,
): Decision {
  return firstRefusal(
    () => mayActFor(actor, entry),
    () => (isOpen(entry.state) ? allowed : refused(ledgerErrors.notNow)),
  );
}

/** An author takes a submission back before it is answered. */
export function mayWithdraw(actor: Actor, entry: Pick<EntryNow, 'authorId' | 'state'>): Decision {
  if (actor.kind !== 'person') return refused(accessErrors.signInNeeded);
  if (actor.accountId !== entry.authorId) return refused(ledgerErrors.notFound);
  return stateAfter(entry.state, 'withdrawn') ? allowed : refused(ledgerErrors.notNow);
}

export type DraftState = 'draft' | 'awaiting_release' | 'releasing' | 'released';

type Draft = Owned & Readonly<{ writers: readonly string[]; state: DraftState }>;

/** Officials of the department work on a draft until it has been signed. */
export function mayEditDraft(actor: Actor, draft: Draft): Decision {
  return firstRefusal(
    () => mayActFor(actor, draft),
    () => (draft.state === 'released' || draft.state === 'releasing' ? refused(ledgerErrors.notNow) : allowed),
  );
}

/** Any official of the department takes a released response back until its undo window is over. Nothing public is undone. */
export function mayTakeBack(actor: Actor, draft: Draft): Decision {
  return firstRefusal(
    () => mayActFor(actor, draft),
    () => (draft.state === 'releasing' ? allowed : refused(ledgerErrors.nothingToTakeBack)),
  );
}
