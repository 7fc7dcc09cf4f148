import type { LocalText } from '#kernel';

/** What can be done in a phase. */
export const PHASE_SWITCHES = ['submit', 'comment', 'support', 'meet', 'vote', 'answer'] as const;

export type PhaseSwitch = (typeof PHASE_SWITCHES)[number];

export type Phase = Readonly<{
  id: string;
  spaceId: string;
  name: LocalText;
  startsAt: Date;
  endsAt: Date;
  switches: readonly PhaseSwitch[];
}>;

export type SpaceKind = 'process' | 'assembly' | 'consultation' | 'public_comment';

/** A place to take part: a question, a time span and phases. */
export type Space = Readonly<{
  id: string;
  slug: string;
  kind: SpaceKind;
  authorityId: string;
  departmentId: string;
  title: LocalText;
  question: LocalText;
  description: LocalText;
  realNames: boolean;
  startsAt: Date;
  endsAt: Date | null;
}>;

export type PhaseState = 'past' | 'current' | 'future';

/** Where a phase lies in time. It holds from its first instant up to, and not including, its last. */
export function phaseState(phase: Pick<Phase, 'startsAt' | 'endsAt'>, now: Date): PhaseState {
  if (now < phase.startsAt) return 'future';
  return now < phase.endsAt ? 'current' : 'past';
}

/** The phase that holds at an instant, if one does: phases of a space never overlap. */
export function currentPhase(phases: readonly Phase[], now: Date): Phase | undefined {
  return phases.find((phase) => phaseState(phase, now) === 'current');
}

/** The next phase in which something can be done, if one is planned. */
export function nextPhaseWith(phases: readonly Phase[], what: PhaseSwitch, now: Date): Phase | undefined {
  return phases
    .filter((phase) => phase.switches.includes(what) && phaseState(phase, now) === 'future')
    .sort((one, other) => one.startsAt.getTime() - other.startsAt.getTime())[0];
}
