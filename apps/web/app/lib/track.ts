import type { EntryState, LedgerEventKind } from '../gql/graphql';

/** The five steps every submission goes through, in order. */
export const steps = ['received', 'acknowledged', 'in_review', 'answered', 'carried_out'] as const;
export type StepName = (typeof steps)[number];

/** How the way of an entry may end before an answer. */
export type EndName = 'withdrawn' | 'merged';

export type Step = Readonly<{
  name: StepName | EndName;
  place: 'done' | 'now' | 'ahead';
  at: string | null;
  due: string | null;
}>;

type Facts = Readonly<{
  state: EntryState;
  registeredAt: string;
  acknowledgeBy?: string | null;
  dueAt?: string | null;
  answeredAt?: string | null;
  events?: readonly Readonly<{ kind: LedgerEventKind; occurredAt: string }>[];
}>;

/** How far events before an answer bring an entry. */
const reachedBy: Readonly<Partial<Record<LedgerEventKind, number>>> = {
  acknowledged: 1,
  review_started: 2,
  reopened: 2,
};

/** How far a state has come; an ended one (withdrawn, merged) came as far as its history says. */
function reached(facts: Facts): number {
  switch (facts.state) {
    case 'received':
      return 0;
    case 'acknowledged':
      return 1;
    case 'in_review':
      return 2;
    case 'answered':
      return 3;
    case 'in_progress':
    case 'fulfilled':
    case 'abandoned':
      return 4;
    case 'withdrawn':
    case 'merged':
      return Math.max(0, ...(facts.events ?? []).map(({ kind }) => reachedBy[kind] ?? 0));
  }
}

const eventOf: Readonly<Record<StepName, readonly LedgerEventKind[]>> = {
  received: ['received'],
  acknowledged: ['acknowledged'],
  in_review: ['review_started', 'reopened'],
  answered: ['answered'],
  carried_out: ['fulfilled', 'started'],
};

/** Whether the way of an entry has ended before an answer. */
const hasEnded = (state: EntryState): state is EndName => state === 'withdrawn' || state === 'merged';

/** Whether an entry still waits for its answer. */
export const isWaiting = (state: EntryState): boolean =>
  state === 'received' || state === 'acknowledged' || state === 'in_review';

/**
 * The five steps with their dates: when each was taken, or by when it is due. Of an entry that ended before an answer, those
 * that were taken and how it ended: what will not come any more is not promised.
 */
export function trackOf(facts: Facts): readonly Step[] {
  const here = reached(facts);
  const last = (kinds: readonly LedgerEventKind[]) =>
    facts.events?.findLast(({ kind }) => kinds.includes(kind))?.occurredAt ?? null;
  const known: Partial<Record<StepName, string | null>> = {
    received: facts.registeredAt,
    answered: facts.answeredAt ?? null,
  };
  const due: Partial<Record<StepName, string | null>> = {
    acknowledged: facts.acknowledgeBy ?? null,
    answered: isWaiting(facts.state) ? (facts.dueAt ?? null) : null,
  };
  const takenAt = (name: StepName): string | null => known[name] ?? last(eventOf[name]);
  const { state } = facts;
  if (hasEnded(state)) {
    const taken = steps
      .slice(0, here + 1)
      .map((name) => ({ name, place: 'done', at: takenAt(name), due: null }) as const);
    return [...taken, { name: state, place: 'now', at: last([state]), due: null }];
  }
  return steps.map((name, index) => {
    if (index > here) return { name, place: 'ahead', at: null, due: due[name] ?? null };
    return { name, place: index < here ? 'done' : 'now', at: takenAt(name), due: null };
  });
}
