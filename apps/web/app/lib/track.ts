import type { EntryState, LedgerEventKind } from '../gql/graphql';

/** The five steps every submission goes through, in order. */
export const steps = ['received', 'acknowledged', 'in_review', 'answered', 'carried_out'] as const;
export type StepName = (typeof steps)[number];

export type Step = Readonly<{ name: StepName; place: 'done' | 'now' | 'ahead'; at: string | null; due: string | null }>;

type Facts = Readonly<{
  state: EntryState;
  registeredAt: string;
  acknowledgeBy?: string | null;
  dueAt?: string | null;
  answeredAt?: string | null;
  events?: readonly Readonly<{ kind: LedgerEventKind; occurredAt: string }>[];
}>;

/** How far a state has come; an ended one (withdrawn, merged) stands where its history stopped. */
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
      return facts.events?.some(({ kind }) => kind === 'review_started') ? 2 : 0;
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
export const hasEnded = (state: EntryState): boolean => state === 'withdrawn' || state === 'merged';

/** Whether an entry still waits for its answer. */
export const isWaiting = (state: EntryState): boolean =>
  state === 'received' || state === 'acknowledged' || state === 'in_review';

/** The five steps with their dates: when each was taken, or by when it is due. */
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
  return steps.map((name, index) => {
    const place = index < here ? 'done' : index === here ? 'now' : 'ahead';
    const at = place === 'ahead' ? null : (known[name] ?? last(eventOf[name]));
    return { name, place, at, due: place === 'ahead' && !hasEnded(facts.state) ? (due[name] ?? null) : null };
  });
}
