import holidayJp from '@holiday-jp/holiday_jp';

/** A day in Japan, `YYYY-MM-DD`. */
export type CalendarDay = string;

/** The days, beside the general ones, on which an authority is closed. */
export type Closure = Readonly<{ extraDays: ReadonlySet<CalendarDay> }>;

const DAY = 86_400_000;
const TOKYO = 9 * 3_600_000; // no summer time since 1951

/** The calendar day in Japan at an instant. */
export function tokyoDate(instant: Date): CalendarDay {
  return new Date(instant.getTime() + TOKYO).toISOString().slice(0, 10);
}

/** The day that a due instant closes: 24:00 belongs to the day before midnight, which is the day people are told. */
export function dueDay(due: Date): CalendarDay {
  return tokyoDate(new Date(due.getTime() - 1));
}

/**
 * Whether an authority is closed on a day: Saturday, Sunday, a national holiday (known for 1970 to 2050), 29 December to
 * 3 January, or a day of its own.
 */
export function isClosedDay(day: CalendarDay, closure: Closure): boolean {
  const weekday = new Date(midnight(day)).getUTCDay();
  const monthAndDay = day.slice(5);
  const turnOfTheYear = monthAndDay >= '12-29' || monthAndDay <= '01-03';
  if (weekday === 0 || weekday === 6 || turnOfTheYear) return true;
  return Object.hasOwn(holidayJp.holidays, day) || closure.extraDays.has(day);
}

/**
 * The instant at which the n-th working day after an instant ends (24:00 in Japan). The day of the instant itself is not
 * counted. Nought means that day or, from a closed day, the next working day, as one does. Throws RangeError for n below
 * nought.
 */
export function addWorkingDays(from: Date, n: number, closure: Closure): Date {
  insistOnCount(n);
  let day = tokyoDate(from);
  for (let left = n; left > 0; left -= 1) day = openFrom(after(day, 1), closure);
  return endOf(openFrom(day, closure));
}

/**
 * The instant at which a term of calendar days ends (24:00 in Japan). The first day is not counted (Civil Code, article
 * 140); a term that would end on a closed day ends with the next working day (article 142).
 */
export function answerDue(from: Date, calendarDays: number, closure: Closure): Date {
  insistOnCount(calendarDays);
  return endOf(openFrom(after(tokyoDate(from), calendarDays), closure));
}

/** The instant at which a day ends (24:00 in Japan) or, where the authority is closed on it, the next working day. */
export function dueOn(day: CalendarDay, closure: Closure): Date {
  return endOf(openFrom(day, closure));
}

/** The instant at which a term of calendar days ends (24:00 in Japan), on whatever day. The first day is not counted. */
export function endOfTerm(from: Date, calendarDays: number): Date {
  insistOnCount(calendarDays);
  return endOf(after(tokyoDate(from), calendarDays));
}

/**
 * Working days left from an instant to a due instant: those after the day of `from`, the last day included, so that
 * `workingDaysBetween(from, addWorkingDays(from, n))` is n. Nought on the last day itself; below nought when it is past,
 * by the working days gone since.
 */
export function workingDaysBetween(from: Date, due: Date, closure: Closure): number {
  const today = tokyoDate(from);
  const last = dueDay(due);
  return last >= today ? openDays(today, last, closure) : 0 - openDays(last, today, closure);
}

/** Working days after `first` up to and with `last`. */
function openDays(first: CalendarDay, last: CalendarDay, closure: Closure): number {
  let count = 0;
  for (let day = after(first, 1); day <= last; day = after(day, 1)) if (!isClosedDay(day, closure)) count += 1;
  return count;
}

function openFrom(day: CalendarDay, closure: Closure): CalendarDay {
  let open = day;
  while (isClosedDay(open, closure)) open = after(open, 1);
  return open;
}

function after(day: CalendarDay, days: number): CalendarDay {
  return new Date(midnight(day) + days * DAY).toISOString().slice(0, 10);
}

/** Midnight of a day in UTC, for reckoning with whole days only. */
function midnight(day: CalendarDay): number {
  return Date.parse(`${day}T00:00:00Z`);
}

function endOf(day: CalendarDay): Date {
  return new Date(midnight(day) + DAY - TOKYO);
}

function insistOnCount(days: number): void {
  if (!Number.isInteger(days) || days < 0) throw new RangeError(`A term cannot have ${days} days`);
}
