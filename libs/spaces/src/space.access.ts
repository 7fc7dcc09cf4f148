import { type Actor, allowed, type Decision, firstRefusal, refused } from '#kernel';
import { shownNameOf } from '#identity';
import { accessErrors } from '#platform';
import { currentPhase, nextPhaseWith, type Phase, type PhaseSwitch, type Space } from './space';
import { spaceErrors } from './space.errors';

/** Something can be done while a phase holds that has it switched on. */
export function isOpenFor(phases: readonly Phase[], what: PhaseSwitch, now: Date): Decision {
  if (currentPhase(phases, now)?.switches.includes(what)) return allowed;
  return refused(nextPhaseWith(phases, what, now) ? spaceErrors.notYet : spaceErrors.closed);
}

/** Where real names are demanded only verified people take part; elsewhere a confirmed address and a name are enough. */
export function mayAppearIn(actor: Actor, space: Pick<Space, 'realNames'>): Decision {
  if (actor.kind !== 'person') return refused(accessErrors.signInNeeded);
  if (actor.verification === 'unverified') return refused(spaceErrors.confirmationNeeded);
  if (!shownNameOf(actor)) return refused(spaceErrors.nameNeeded);
  return space.realNames && actor.verification !== 'real_name' ? refused(spaceErrors.realNameNeeded) : allowed;
}

/** A person takes part in a space during a phase that allows it, under the name the space demands. */
export function mayTakePart(
  actor: Actor,
  space: Pick<Space, 'realNames'>,
  phases: readonly Phase[],
  what: PhaseSwitch,
  now: Date,
): Decision {
  return firstRefusal(
    () => isOpenFor(phases, what, now),
    () => mayAppearIn(actor, space),
  );
}
