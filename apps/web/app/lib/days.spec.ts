import { clockTime, dayOf, daysBetween, isFar, dayWords, lastDayBefore } from './days';

describe('days', () => {
  it('are those of Japan, whatever the zone of the machine', () => {
    expect(dayOf('2026-03-31T15:00:00Z')).toBe('2026-04-01');
    expect(dayOf('2026-03-31T14:59:59Z')).toBe('2026-03-31');
    expect(clockTime('2026-03-31T15:05:00Z')).toBe('00:05');
  });

  it.each([
    ['ja', '2026年12月14日（月）'],
    ['easy', '2026{年|ねん}12{月|がつ}14{日|か}（{月|げつ}）'],
    ['en', 'Monday 14 December 2026'],
  ] as const)('are written in %s', (language, words) => {
    expect(dayWords(language, '2026-12-14', { year: true, weekday: true })).toBe(words);
  });

  it('have a reading in plain Japanese, never wider than what it stands above', () => {
    const days = Array.from({ length: 31 }, (_, at) =>
      dayWords('easy', `2026-01-${String(at + 1).padStart(2, '0')}`).replace('1{月|がつ}', ''),
    );
    expect(days.slice(0, 3)).toEqual(['{1日|ついたち}', '{2日|ふつか}', '{3日|みっか}']);
    expect([days[9], days[10], days[13]]).toEqual(['{10日|とおか}', '11{日|にち}', '14{日|か}']);
    expect([days[19], days[23], days[30]]).toEqual(['{20日|はつか}', '24{日|か}', '31{日|にち}']);
    for (const day of days) expect(day).toMatch(/^(\d+\{日\|(か|にち)\}|\{\d+日\|[ぁ-ん]{3,4}\})$/);
  });

  it('end at 24:00: a deadline names the last day one still has', () => {
    expect(lastDayBefore('2026-12-22T15:00:00.000Z')).toBe('2026-12-22');
    expect(lastDayBefore('2026-12-22T15:00:00.001Z')).toBe('2026-12-23');
    expect(lastDayBefore('2026-12-23T03:00:00.000Z')).toBe('2026-12-23');
  });

  it('are far when half a year away', () => {
    expect(isFar('2027-11-22', '2026-11-23T00:00:00Z')).toBe(true);
    expect(isFar('2026-05-01', '2026-11-23T00:00:00Z')).toBe(true);
    expect(isFar('2027-01-06', '2026-11-23T00:00:00Z')).toBe(false);
  });

  it('are counted by the calendar', () => {
    expect(daysBetween('2026-11-01T14:59:00Z', '2026-11-01T15:01:00Z')).toBe(1);
    expect(daysBetween('2026-11-02', '2026-11-01')).toBe(-1);
  });
});
