/** Whole months in Japan in which submissions were handed in, `YYYY-MM`, both included; null where it has no end. */
export type Period = Readonly<{ from: string | null; to: string | null }>;

const MONTH = /^(?:19|20)\d\d-(?:0[1-9]|1[0-2])$/;

/** A period from what somebody typed; what is no month is left out, and a period the wrong way round is turned. */
export function periodIn(from: string | null, to: string | null): Period {
  const [first, last] = [monthIn(from), monthIn(to)];
  return first !== null && last !== null && last < first ? { from: last, to: first } : { from: first, to: last };
}

/** The first day of a month, as tallies name months. */
export function firstDay(month: string | null): string | null {
  return month === null ? null : `${month}-01`;
}

/** The instant at which a month is over in Japan, where there is no summer time. */
export function endOfMonth(month: string): Date {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 1, -9));
}

function monthIn(text: string | null): string | null {
  return text !== null && MONTH.test(text) ? text : null;
}
