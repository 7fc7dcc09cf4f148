import fc from 'fast-check';
import { addWorkingDays, answerDue, dueDay, isClosedDay, tokyoDate, workingDaysBetween } from './working-days';

const none = { extraDays: new Set<string>() };
const instants = fc.date({ min: new Date('2024-01-01'), max: new Date('2035-01-01'), noInvalidDate: true });

describe('tokyoDate', () => {
  it.each([
    ['2026-05-01T14:59:59.999Z', '2026-05-01'],
    ['2026-05-01T15:00:00.000Z', '2026-05-02'],
    ['2026-12-31T15:00:00.000Z', '2027-01-01'],
  ])('%s is %s', (instant, day) => {
    expect(tokyoDate(new Date(instant))).toBe(day);
  });
});

describe('isClosedDay', () => {
  it.each([
    ['2026-07-18', true, 'Saturday'],
    ['2026-07-19', true, 'Sunday'],
    ['2026-07-20', true, 'Marine Day, a Monday'],
    ['2026-07-21', false, 'an ordinary Tuesday'],
    ['2026-05-06', true, 'a holiday in lieu'],
    ['2026-09-22', true, 'a day between two holidays'],
    ['2026-12-28', false, 'the last working day of the year'],
    ['2026-12-29', true, 'the turn of the year begins'],
    ['2026-12-31', true, 'New Year’s Eve'],
    ['2029-01-03', true, 'the turn of the year ends, a Wednesday'],
    ['2029-01-04', false, 'the first working day'],
    ['2026-08-14', false, 'Bon is an ordinary day'],
  ])('%s: %p, %s', (day, closed) => {
    expect(isClosedDay(day, none)).toBe(closed);
  });

  it('knows the days of the authority itself', () => {
    expect(isClosedDay('2026-05-11', { extraDays: new Set(['2026-05-11']) })).toBe(true);
  });
});

describe('addWorkingDays', () => {
  it.each([
    ['2026-07-13T01:00:00Z', 3, '2026-07-16T15:00:00Z', 'Monday to Thursday'],
    ['2026-07-16T01:00:00Z', 3, '2026-07-22T15:00:00Z', 'over a week-end and Marine Day'],
    ['2026-07-18T01:00:00Z', 1, '2026-07-21T15:00:00Z', 'from a Saturday'],
    ['2026-12-28T01:00:00Z', 1, '2027-01-04T15:00:00Z', 'over the turn of the year'],
    ['2026-07-13T14:59:59Z', 1, '2026-07-14T15:00:00Z', 'late in the evening of Monday'],
    ['2026-07-13T15:00:00Z', 1, '2026-07-15T15:00:00Z', 'at the first moment of Tuesday'],
    ['2026-07-13T01:00:00Z', 0, '2026-07-13T15:00:00Z', 'nought on a working day'],
    ['2026-07-18T01:00:00Z', 0, '2026-07-21T15:00:00Z', 'nought on a Saturday'],
  ])('%s and %i days: %s (%s)', (from, n, end) => {
    expect(addWorkingDays(new Date(from), n, none)).toEqual(new Date(end));
  });

  it('skips the days of the authority itself', () => {
    const closure = { extraDays: new Set(['2026-07-14', '2026-07-15']) };
    expect(addWorkingDays(new Date('2026-07-13T01:00:00Z'), 1, closure)).toEqual(new Date('2026-07-16T15:00:00Z'));
  });

  it('always ends at the end of a working day, and one day more ends later', () => {
    fc.assert(
      fc.property(instants, fc.nat(40), (from, n) => {
        const end = addWorkingDays(from, n, none);
        expect(end.toISOString().slice(11)).toBe('15:00:00.000Z');
        expect(isClosedDay(dueDay(end), none)).toBe(false);
        // From a closed day nought and one are the same: the next working day.
        const later = n === 0 && isClosedDay(tokyoDate(from), none) ? 0 : 1;
        expect(addWorkingDays(from, n + 1, none).getTime()).toBeGreaterThanOrEqual(end.getTime() + later);
      }),
    );
  });

  it.each([-1, 0.5, Number.NaN])('refuses %p days', (n) => {
    expect(() => addWorkingDays(new Date('2026-07-13T01:00:00Z'), n, none)).toThrow(RangeError);
  });
});

describe('answerDue', () => {
  it.each([
    ['2026-06-15T01:00:00Z', 30, '2026-07-15T15:00:00Z', 'ends on a Wednesday'],
    ['2026-06-18T01:00:00Z', 30, '2026-07-21T15:00:00Z', 'a Saturday before Marine Day moves to Tuesday'],
    ['2026-11-30T01:00:00Z', 30, '2027-01-04T15:00:00Z', 'ends within the turn of the year'],
    ['2026-06-14T15:00:00Z', 30, '2026-07-15T15:00:00Z', 'handed in at the first moment of 15 June in Japan'],
  ])('%s and %i days: %s (%s)', (from, days, end) => {
    expect(answerDue(new Date(from), days, none)).toEqual(new Date(end));
  });

  it('is never earlier than the calendar days', () => {
    fc.assert(
      fc.property(instants, fc.nat(120), (from, days) => {
        expect(answerDue(from, days, none).getTime()).toBeGreaterThan(from.getTime() + days * 86_400_000);
      }),
    );
  });
});

describe('workingDaysBetween', () => {
  it('is the inverse of addWorkingDays', () => {
    fc.assert(
      fc.property(instants, fc.integer({ min: 1, max: 60 }), (from, n) => {
        expect(workingDaysBetween(from, addWorkingDays(from, n, none), none)).toBe(n);
      }),
    );
  });

  it.each([
    ['2026-07-13T01:00:00Z', 0, 'on the last day'],
    ['2026-07-13T15:00:00Z', -1, 'on the day after'],
    ['2026-07-10T01:00:00Z', 1, 'on the Friday before'],
    ['2026-07-21T01:00:00Z', -5, 'a week later, with a holiday between'],
  ])('from %s to the end of Monday 13 July 2026: %i (%s)', (from, left) => {
    expect(workingDaysBetween(new Date(from), new Date('2026-07-13T15:00:00Z'), none)).toBe(left);
  });
});
