import { nameOfPeriod, offeredPeriods } from './periods';

describe('the periods that are offered', () => {
  it.each([
    ['2026-11-23T00:00:00Z', '2026-04', '2027-03', '2025-12', '2026-11'],
    ['2026-03-31T14:59:59Z', '2025-04', '2026-03', '2025-04', '2026-03'],
    ['2026-03-31T15:00:00Z', '2026-04', '2027-03', '2025-05', '2026-04'],
    ['2026-12-31T00:00:00Z', '2026-04', '2027-03', '2026-01', '2026-12'],
  ])('at %s', (now, from, to, first, last) => {
    const offered = offeredPeriods(new Date(now));
    expect(offered.thisYear).toEqual({ from, to });
    expect(offered.twelveMonths).toEqual({ from: first, to: last });
    expect(nameOfPeriod({ from, to }, offered)).toBe('thisYear');
    expect(nameOfPeriod({ from: '2020-01', to: null }, offered)).toBeNull();
    expect(nameOfPeriod({ from: null, to: null }, offered)).toBe('all');
  });
});
