import { type Actor, allowed, type Decision, firstRefusal, heldRole, type Person, refused } from '#kernel';
import { accessErrors } from '#platform';
import { mayActFor, type Owned, postFor, rolesFor } from '../ledger.access';
import type { DraftState } from '../ledger.access';
import { ledgerErrors } from '../ledger.errors';
import { type Approval, isLastApproval, nextApproval } from './approval';
import { approvalErrors } from './approval.errors';

type Draft = Owned & Readonly<{ writers: readonly string[]; state: DraftState; approvals: readonly Approval[] }>;

/** Whose turn it is approves what somebody else has written: each person once, each post in its order. */
export function mayApprove(actor: Actor, draft: Draft): Decision {
  return firstRefusal(
    () => mayReadFor(actor, draft),
    () =>
      draft.approvals.some(({ accountId }) => actor.kind === 'person' && accountId === actor.accountId)
        ? refused(approvalErrors.approvedBefore)
        : allowed,
    () => mayFill(actor, draft, nextApproval(draft.approvals)),
  );
}

/** A response is released by the last post of its chain, who signs it with name and post. Never by anybody who wrote in it. */
export function mayRelease(actor: Actor, draft: Draft): Decision {
  return firstRefusal(
    () => mayApprove(actor, draft),
    () => (isLastApproval(draft.approvals) ? allowed : refused(approvalErrors.othersFirst)),
  );
}

/** Whoever holds one of the posts of the chain gives a draft back to its writers with a note. */
export function maySendBack(actor: Actor, draft: Draft): Decision {
  return firstRefusal(
    () => mayReadFor(actor, draft),
    () =>
      draft.approvals.some((approval) => mayFill(actor, draft, approval).allowed)
        ? allowed
        : refused(approvalErrors.notYourTurn),
  );
}

/** The post with which somebody signs at this place of the chain; null where they hold none that fits. */
export function signingPost(actor: Actor, owned: Owned, approval: Pick<Approval, 'post'> | undefined): string | null {
  if (!approval) return null;
  if (approval.post === null) return postFor(actor, owned);
  return rolesFor(actor, owned).some(({ post }) => post === approval.post) ? approval.post : null;
}

/** An administrator says through which posts the responses of an authority and its departments go. */
export function maySetChain(actor: Actor, authorityId: string): Decision {
  if (actor.kind === 'anonymous') return refused(accessErrors.signInNeeded);
  return heldRole(actor, ['administrator'], { authorityId }) ? allowed : refused(accessErrors.staffOnly);
}

/** Whether it can be judged at all: a draft of the own department, sent, and written by others. */
function mayReadFor(actor: Actor, draft: Draft): Decision {
  return firstRefusal(
    () => mayActFor(actor, draft),
    () => (draft.state === 'awaiting_release' ? allowed : refused(ledgerErrors.notAwaitingRelease)),
    () => (isReaderOnly(actor, draft) ? allowed : refused(ledgerErrors.ownDraft)),
  );
}

function mayFill(actor: Actor, owned: Owned, approval: Approval | undefined): Decision {
  if (approval && signingPost(actor, owned, approval) !== null) return allowed;
  return refused(approval?.post === null ? ledgerErrors.postMissing : approvalErrors.notYourTurn);
}

function isReaderOnly(actor: Actor, { writers }: Pick<Draft, 'writers'>): actor is Person {
  return actor.kind === 'person' && !writers.includes(actor.accountId);
}
