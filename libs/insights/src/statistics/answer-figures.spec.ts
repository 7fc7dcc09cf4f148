import fc from 'fast-check';
import { daysWithin, figuresFrom, NOTHING, spansOf, together } from './answer-figures';
import { endOfMonth, periodIn } from './period';

const waits = fc.uniqueArray(fc.record({ days: fc.nat(400), count: fc.integer({ min: 1, max: 9 }) }), {
  selector: ({ days }) => days,
  minLength: 1,
});
const listed = (given: readonly Readonly<{ days: number; count: number }>[]) =>
  given.flatMap(({ days, count }) => Array.from({ length: count }, () => days)).sort((one, other) => one - other);

describe('figures of answers', () => {
  it('count as not in time what is overdue, answered late, or ended late; and leave out what is not due yet', () => {
    const counts = { ...NOTHING, inTime: 6, late: 1, overdue: 2, endedLate: 1, notYetDue: 30, withdrawn: 3, merged: 2 };
    expect(figuresFrom(counts, [])).toMatchObject({ submissions: 45, answered: 7, decided: 10, medianDays: null });
  });

  it('say within how many days half and nine tenths of the answers came, as days that an answer took', () => {
    fc.assert(
      fc.property(waits, fc.double({ min: 0.01, max: 1, noNaN: true }), (given, share) => {
        const all = listed(given);
        const days = daysWithin(given, share);
        expect(days).toBe(all[Math.ceil(all.length * share) - 1]);
        expect(all.filter((one) => one <= (days ?? -1)).length).toBeGreaterThanOrEqual(all.length * share - 1e-9);
      }),
    );
    expect(daysWithin([], 0.5)).toBeNull();
  });

  it('put every answer into one span', () => {
    fc.assert(
      fc.property(waits, (given) => {
        const spans = spansOf(given);
        expect(spans.reduce((sum, { count }) => sum + count, 0)).toBe(listed(given).length);
      }),
    );
    const days = [0, 7, 8, 14, 15, 30, 31, 60, 61, 90, 91, 400].map((day) => ({ days: day, count: 1 }));
    expect(spansOf(days).map(({ from, to, count }) => [from, to, count])).toEqual([
      [0, 7, 2],
      [8, 14, 2],
      [15, 30, 2],
      [31, 60, 2],
      [61, 90, 2],
      [91, null, 2],
    ]);
  });

  it('of several parts are the sums of theirs', () => {
    const one = {
      ...NOTHING,
      inTime: 2,
      outcomes: { ...NOTHING.outcomes, declined: 2 },
      verdicts: { yes: 1, partly: 0, no: 1 },
    };
    const sum = together([one, one, NOTHING]);
    expect(sum).toMatchObject({
      inTime: 4,
      outcomes: { declined: 4, adopted: 0 },
      verdicts: { yes: 2, partly: 0, no: 2 },
    });
  });
});

describe('a period', () => {
  it.each([
    ['2026-04', '2026-09', { from: '2026-04', to: '2026-09' }],
    ['2026-09', '2026-04', { from: '2026-04', to: '2026-09' }],
    ['2026-13', '26-1', { from: null, to: null }],
    [null, '2026-04', { from: null, to: '2026-04' }],
    ["2026-04'; drop", '2026-04-01', { from: null, to: null }],
  ])('from %s to %s', (from, to, period) => {
    expect(periodIn(from, to)).toEqual(period);
  });

  it('ends with its last day in Japan', () => {
    expect(endOfMonth('2026-12').toISOString()).toBe('2026-12-31T15:00:00.000Z');
  });
});
