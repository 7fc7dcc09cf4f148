import { dueDayInWords } from './day';
import { withReadings } from './phrase';

describe('the day an answer is due', () => {
  it.each([
    ['2026-12-01', '2026年(ねん)12月(がつ)1日(ついたち)'],
    ['2026-12-04', '2026年(ねん)12月(がつ)4日(か)'],
    ['2026-12-11', '2026年(ねん)12月(がつ)11日(にち)'],
    ['2026-12-14', '2026年(ねん)12月(がつ)14日(か)'],
    ['2026-12-20', '2026年(ねん)12月(がつ)20日(か)'],
    ['2026-12-24', '2026年(ねん)12月(がつ)24日(か)'],
    ['2026-12-30', '2026年(ねん)12月(がつ)30日(にち)'],
  ])('is read in plain Japanese as it is said: %s', (day, words) => {
    const midnightAfter = new Date(Date.parse(`${day}T00:00:00+09:00`) + 86_400_000);
    expect(withReadings(dueDayInWords(midnightAfter, 'easy'))).toBe(words);
  });
});
