/** Months in which something was handed in, `YYYY-MM`, both included; null where the period has no end. */
export type Period = Readonly<{ from: string | null; to: string | null }>;

export const periodNames = ['all', 'thisYear', 'lastYear', 'twelveMonths'] as const;
export type PeriodName = (typeof periodNames)[number];

const TOKYO_MS = 9 * 3_600_000;

/** The periods that are offered, at an instant: fiscal years in Japan begin with April. */
export function offeredPeriods(now: Date): Readonly<Record<PeriodName, Period>> {
  const month = new Date(now.getTime() + TOKYO_MS).toISOString().slice(0, 7);
  const [year = 0, number = 0] = month.split('-').map(Number);
  const fiscal = number >= 4 ? year : year - 1;
  const before = number === 12 ? `${year}-01` : `${year - 1}-${String(number + 1).padStart(2, '0')}`;
  return {
    all: { from: null, to: null },
    thisYear: { from: `${fiscal}-04`, to: `${fiscal + 1}-03` },
    lastYear: { from: `${fiscal - 1}-04`, to: `${fiscal}-03` },
    twelveMonths: { from: before, to: month },
  };
}

/** The offered period that this one is; null where it is one of a person's own. */
export function nameOfPeriod(period: Period, offered: Readonly<Record<PeriodName, Period>>): PeriodName | null {
  return periodNames.find((name) => offered[name].from === period.from && offered[name].to === period.to) ?? null;
}
