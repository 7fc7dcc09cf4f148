export const VERDICTS = ['yes', 'partly', 'no'] as const;

/** Whether an answer answers the author's point. */
export type Verdict = (typeof VERDICTS)[number];

export type VerdictCounts = Readonly<Record<Verdict, number>>;
