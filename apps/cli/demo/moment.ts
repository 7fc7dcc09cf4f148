import { isClosedDay, tokyoDate } from '#spaces';

/** A moment of the demo: whole days before the day of its making, and the time of that day in Japan: `'33 19:20'`. */
export type When = `${number} ${number}:${number}`;

const DAY = 86_400_000;
const HOUR = 3_600_000;

/** The instant at which the day in Japan begins that lies `days` after (before, when negative) that of `start`. */
export function dayFrom(days: number, start: Date): Date {
  return new Date(Date.parse(`${tokyoDate(start)}T00:00:00+09:00`) + days * DAY);
}

/** The calendar day in Japan, `YYYY-MM-DD`, `days` after that of `start`. */
export function calendarDay(days: number, start: Date): string {
  return tokyoDate(dayFrom(days, start));
}

/** The instant of a moment. Throws RangeError for one that is not written as `'33 19:20'`. */
export function momentOf(when: When, start: Date): Date {
  const [, days, hour, minute] = /^(\d+) (\d\d):(\d\d)$/.exec(when) ?? [];
  if (days === undefined || hour === undefined || minute === undefined) throw new RangeError(`"${when}" is no moment`);
  return new Date(dayFrom(-Number(days), start).getTime() + Number(hour) * HOUR + Number(minute) * 60_000);
}

/**
 * The instant of a moment at which an office does something: what would fall on a weekend is done late on the Friday
 * before, in the same order.
 */
export function officeMomentOf(when: When, start: Date): Date {
  const moment = momentOf(when, start);
  const weekday = new Date(moment.getTime() + 9 * HOUR).getUTCDay();
  const daysOver = weekday === 6 ? 1 : weekday === 0 ? 2 : 0;
  if (daysOver === 0) return moment;
  const friday = dayFrom(-daysOver, moment).getTime();
  return new Date(friday + 17.5 * HOUR + (moment.getTime() - friday - DAY) / 48);
}

/** Ten o'clock and some minutes on the first working day after an instant: when an office gets round to it. */
export function nextOfficeMorning(after: Date, minutes: number): Date {
  let morning = dayFrom(1, after);
  while (isClosedDay(tokyoDate(morning), { extraDays: new Set() })) morning = dayFrom(1, morning);
  return new Date(morning.getTime() + 10 * HOUR + minutes * 60_000);
}
