import type { Outcome } from '#ledger';

/** What became of submissions, each counted once. Every submission is in exactly one of the first eight. */
export type AnswerCounts = Readonly<{
  /** Answered by the due date. */
  inTime: number;
  /** Answered after it. */
  late: number;
  /** Not answered, and the due date has passed. */
  overdue: number;
  /** Withdrawn or merged after the due date had passed without an answer. */
  endedLate: number;
  /** Not answered yet, and the due date is to come. */
  notYetDue: number;
  /** Withdrawn by the author, in time. */
  withdrawn: number;
  /** Merged into another submission, in time. */
  merged: number;
  /** Of those answered in time: how many by a due date that had been extended. */
  inTimeExtended: number;
  extended: number;
  reopened: number;
  imported: number;
  outcomes: Readonly<Record<Outcome, number>>;
  verdicts: Readonly<{ yes: number; partly: number; no: number }>;
}>;

/** How many answers took so many whole days, from the receipt to the answer that stands now. */
export type WaitCount = Readonly<{ days: number; count: number }>;

/** So many answers took from `from` to `to` days; the last span has no end. */
export type WaitSpan = Readonly<{ from: number; to: number | null; count: number }>;

export type AnswerFigures = AnswerCounts &
  Readonly<{
    submissions: number;
    answered: number;
    /** Whose clock has run out, by an answer or by its due date: of these the share in time is reckoned. */
    decided: number;
    medianDays: number | null;
    ninetiethDays: number | null;
    waits: readonly WaitSpan[];
  }>;

/** The spans of the histogram, by their first day. An answer is due in 30 days unless the space says otherwise. */
const SPANS = [0, 8, 15, 31, 61, 91] as const;

/** The figures of a group of submissions. `waits` in any order. */
export function figuresFrom(counts: AnswerCounts, waits: readonly WaitCount[]): AnswerFigures {
  const answered = counts.inTime + counts.late;
  const decided = answered + counts.overdue + counts.endedLate;
  const submissions = decided + counts.notYetDue + counts.withdrawn + counts.merged;
  return {
    ...counts,
    ...{ submissions, answered, decided },
    medianDays: daysWithin(waits, 0.5),
    ninetiethDays: daysWithin(waits, 0.9),
    waits: spansOf(waits),
  };
}

/**
 * Within how many days a share of the answers (above 0, up to 1) had been given: the nearest rank, so always a number of days
 * that an answer really took. Null without answers.
 */
export function daysWithin(waits: readonly WaitCount[], share: number): number | null {
  const all = waits.reduce((sum, { count }) => sum + count, 0);
  const rank = Math.ceil(all * share);
  let reached = 0;
  for (const { days, count } of waits.toSorted((one, other) => one.days - other.days)) {
    reached += count;
    if (reached >= rank && count > 0) return days;
  }
  return null;
}

/** The answers by span of days. */
export function spansOf(waits: readonly WaitCount[]): readonly WaitSpan[] {
  return SPANS.map((from, at) => {
    const next = SPANS[at + 1] ?? null;
    const within = waits.filter(({ days }) => days >= from && (next === null || days < next));
    return { from, to: next === null ? null : next - 1, count: within.reduce((sum, { count }) => sum + count, 0) };
  });
}

/** The counts of several groups as those of one. */
export function together(groups: readonly AnswerCounts[]): AnswerCounts {
  return groups.reduce(added, NOTHING);
}

const NO_OUTCOMES = { adopted: 0, partly_adopted: 0, already_in_place: 0, declined: 0, referred: 0, for_reference: 0 };

export const NOTHING: AnswerCounts = {
  ...{ inTime: 0, late: 0, overdue: 0, endedLate: 0, notYetDue: 0, withdrawn: 0, merged: 0 },
  ...{ inTimeExtended: 0, extended: 0, reopened: 0, imported: 0 },
  outcomes: NO_OUTCOMES,
  verdicts: { yes: 0, partly: 0, no: 0 },
};

function added(one: AnswerCounts, other: AnswerCounts): AnswerCounts {
  const [a, b] = [one.outcomes, other.outcomes];
  return {
    inTime: one.inTime + other.inTime,
    late: one.late + other.late,
    overdue: one.overdue + other.overdue,
    endedLate: one.endedLate + other.endedLate,
    notYetDue: one.notYetDue + other.notYetDue,
    withdrawn: one.withdrawn + other.withdrawn,
    merged: one.merged + other.merged,
    inTimeExtended: one.inTimeExtended + other.inTimeExtended,
    extended: one.extended + other.extended,
    reopened: one.reopened + other.reopened,
    imported: one.imported + other.imported,
    outcomes: {
      adopted: a.adopted + b.adopted,
      partly_adopted: a.partly_adopted + b.partly_adopted,
      already_in_place: a.already_in_place + b.already_in_place,
      declined: a.declined + b.declined,
      referred: a.referred + b.referred,
      for_reference: a.for_reference + b.for_reference,
    },
    verdicts: {
      yes: one.verdicts.yes + other.verdicts.yes,
      partly: one.verdicts.partly + other.verdicts.partly,
      no: one.verdicts.no + other.verdicts.no,
    },
  };
}
