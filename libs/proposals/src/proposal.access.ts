import { type Actor, allowed, type Decision, firstRefusal, refused } from '#kernel';
import { accessErrors } from '#platform';
import type { Proposal } from './proposal';
import { proposalErrors } from './proposal.errors';

type Owned = Pick<Proposal, 'authorId' | 'state' | 'isHeld'>;

/** A draft is seen by its author alone, or by whoever holds its claim; what has been submitted or withdrawn, by everybody. */
export function maySee(actor: Actor, proposal: Owned): Decision {
  if (proposal.state !== 'draft') return allowed;
  return proposal.isHeld || isAuthor(actor, proposal) ? allowed : refused(proposalErrors.notFound);
}

/** A draft is changed by whoever may see it, until it is submitted. */
export function mayEditDraft(actor: Actor, proposal: Owned): Decision {
  return firstRefusal(
    () => maySee(actor, proposal),
    () => (proposal.state === 'draft' ? allowed : refused(proposalErrors.notDraft)),
  );
}

/** An author submits a draft where the space takes submissions from this person now. */
export function maySubmit(actor: Actor, proposal: Owned, takePart: Decision): Decision {
  return firstRefusal(
    () => mayEditDraft(actor, proposal),
    () => (actor.kind === 'anonymous' ? refused(accessErrors.signInNeeded) : allowed),
    () => takePart,
  );
}

/** People support what others have submitted, once each, while the space has supporting switched on. */
export function maySupport(actor: Actor, proposal: Owned, takePart: Decision): Decision {
  return firstRefusal(
    () => maySee(actor, proposal),
    () => (proposal.state === 'submitted' ? allowed : refused(proposalErrors.notSubmitted)),
    () => takePart,
    () => (isAuthor(actor, proposal) ? refused(proposalErrors.ownSupport) : allowed),
  );
}

/** An author takes a submitted proposal back; whether it is too late the ledger knows. */
export function mayWithdraw(actor: Actor, proposal: Owned): Decision {
  return firstRefusal(
    () => (actor.kind === 'person' ? allowed : refused(accessErrors.signInNeeded)),
    () => maySee(actor, proposal),
    () => (isAuthor(actor, proposal) ? allowed : refused(proposalErrors.notAuthor)),
    () => (proposal.state === 'submitted' ? allowed : refused(proposalErrors.notSubmitted)),
  );
}

export function isAuthor(actor: Actor, proposal: Owned): boolean {
  return actor.kind === 'person' && proposal.authorId !== null && actor.accountId === proposal.authorId;
}
