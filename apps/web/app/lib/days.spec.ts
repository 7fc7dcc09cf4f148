import { clockTime, dayOf, daysBetween, dayWords, lastDayBefore } from './days';

describe('days', () => {
  it('are those of Japan, whatever the zone of the machine', () => {
    expect(dayOf('2026-03-31T15:00:00Z')).toBe('2026-04-01');
    expect(dayOf('2026-03-31T14:59:59Z')).toBe('2026-03-31');
    expect(clockTime('2026-03-31T15:05:00Z')).toBe('00:05');
  });

  it.each([
    ['ja', '2026年12月14日（月）'],
    ['easy', '2026{年|ねん}{12月|じゅうにがつ}{14日|じゅうよっか}（{月|げつ}）'],
    ['en', 'Monday 14 December 2026'],
  ] as const)('are written in %s', (language, words) => {
    expect(dayWords(language, '2026-12-14', { year: true, weekday: true })).toBe(words);
  });

  it('have a reading for every day and month', () => {
    for (let day = 1; day <= 31; day += 1) {
      const month = Math.min(day, 12);
      const words = dayWords(
        'easy',
        `2026-${String(month === 2 ? 1 : month).padStart(2, '0')}-${String(Math.min(day, 30)).padStart(2, '0')}`,
      );
      expect(words).not.toContain('undefined');
    }
    expect(dayWords('easy', '2026-01-31')).toBe('{1月|いちがつ}{31日|さんじゅういちにち}');
  });

  it('end at 24:00: a deadline names the last day one still has', () => {
    expect(lastDayBefore('2026-12-22T15:00:00.000Z')).toBe('2026-12-22');
    expect(lastDayBefore('2026-12-22T15:00:00.001Z')).toBe('2026-12-23');
    expect(lastDayBefore('2026-12-23T03:00:00.000Z')).toBe('2026-12-23');
  });

  it('are counted by the calendar', () => {
    expect(daysBetween('2026-11-01T14:59:00Z', '2026-11-01T15:01:00Z')).toBe(1);
    expect(daysBetween('2026-11-02', '2026-11-01')).toBe(-1);
  });
});
