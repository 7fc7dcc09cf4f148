import { type Actor, allowed, type Decision, firstRefusal, refused } from '#kernel';
import { type EntryState, stateAfter } from '#ledger';
import { accessErrors } from '#platform';
import { type Comment, DEEPEST, depthBelow, MOST_ASKS } from './comment';
import { commentErrors } from './comment.errors';
import type { Thread } from './thread';

/** What speaking in a thread rests on at this moment: the thread, and whether the person may comment in its space. */
export type Standing = Readonly<{ thread: Pick<Thread, 'open' | 'askable'>; takePart: Decision }>;

/** People who may comment in the space speak in its open threads. */
export function maySpeak({ thread, takePart }: Standing): Decision {
  return thread.open ? takePart : refused(commentErrors.threadNotFound);
}

/** A comment that is still there is replied to, down to the third level. */
export function mayReply(standing: Standing, parent: Pick<Comment, 'depth' | 'deleted'>): Decision {
  return firstRefusal(
    () => maySpeak(standing),
    () => isThere(parent),
    () => (depthBelow(parent) <= DEEPEST ? allowed : refused(commentErrors.tooDeep)),
  );
}

/** Authors mend their own words while the discussion goes on. */
export function mayEdit(actor: Actor, standing: Standing, comment: Pick<Comment, 'authorId' | 'deleted'>): Decision {
  return firstRefusal(
    () => isOwn(actor, comment),
    () => maySpeak(standing),
    () => isThere(comment),
  );
}

/**
 * Authors delete their own words at any time, after the discussion too. A comment that asked the authority goes only while
 * nobody has answered; `entryState` is the state of its entry on the ledger, null when it never asked.
 */
export function mayDelete(
  actor: Actor,
  comment: Pick<Comment, 'authorId' | 'deleted'>,
  entryState: EntryState | null,
): Decision {
  return firstRefusal(
    () => isOwn(actor, comment),
    () => isThere(comment),
    () => (entryState === null || isTakenBack(entryState) ? allowed : refused(commentErrors.answered)),
  );
}

function isTakenBack(state: EntryState): boolean {
  return state === 'withdrawn' || stateAfter(state, 'withdrawn') !== null;
}

/** People ask the authority through a comment where the thread allows it, five times in 24 hours in one space. */
export function mayAskHere(standing: Standing, recentAsks: number): Decision {
  return firstRefusal(
    () => maySpeak(standing),
    () => (standing.thread.askable === 'never' ? refused(commentErrors.notAskable) : allowed),
    () => (recentAsks < MOST_ASKS ? allowed : refused(commentErrors.tooManyAsks)),
  );
}

/** Authors turn their own comment into a submission, once. */
export function mayAsk(
  actor: Actor,
  standing: Standing,
  comment: Pick<Comment, 'authorId' | 'deleted' | 'asked'>,
  recentAsks: number,
): Decision {
  return firstRefusal(
    () => isOwn(actor, comment),
    () => isThere(comment),
    () => (comment.asked ? refused(commentErrors.alreadyAsked) : allowed),
    () => mayAskHere(standing, recentAsks),
  );
}

/** Whoever may speak may react to the words of others. */
export function mayReact(actor: Actor, standing: Standing, comment: Pick<Comment, 'authorId' | 'deleted'>): Decision {
  return firstRefusal(
    () => maySpeak(standing),
    () => isThere(comment),
    () => (isOwn(actor, comment).allowed ? refused(commentErrors.own) : allowed),
  );
}

function isOwn(actor: Actor, comment: Pick<Comment, 'authorId'>): Decision {
  if (actor.kind !== 'person') return refused(accessErrors.signInNeeded);
  return actor.accountId === comment.authorId ? allowed : refused(commentErrors.notYours);
}

function isThere(comment: Pick<Comment, 'deleted'>): Decision {
  return comment.deleted ? refused(commentErrors.deleted) : allowed;
}
