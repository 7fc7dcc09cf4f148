import type { Language } from './language';

const zone = 'Asia/Tokyo';
const parts = new Intl.DateTimeFormat('en-US', {
  timeZone: zone,
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  weekday: 'short',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

type Moment = Readonly<{ year: number; month: number; day: number; weekday: number; clock: string }>;

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/** What a clock on a wall in Japan shows at an instant (ISO 8601) or on a calendar day (`2026-04-01`). */
function inJapan(value: string): Moment {
  const instant = /^\d{4}-\d{2}-\d{2}$/.test(value) ? `${value}T00:00:00+09:00` : value;
  const found = new Map(parts.formatToParts(new Date(instant)).map(({ type, value: text }) => [type, text]));
  return {
    year: Number(found.get('year')),
    month: Number(found.get('month')),
    day: Number(found.get('day')),
    weekday: weekdays.indexOf(found.get('weekday') ?? ''),
    clock: `${found.get('hour')}:${found.get('minute')}`,
  };
}

const kanjiWeekdays = [...'日月火水木金土'];
const weekdayReadings = ['にち', 'げつ', 'か', 'すい', 'もく', 'きん', 'ど'];
/**
 * Days that are not read as their number with にち. The reading of a long word would push the figures apart: those from the
 * 11th on have it above 日 alone, as people read the number by themselves.
 */
const dayReadings: Readonly<Record<number, string>> = {
  ...{ 1: 'ついたち', 2: 'ふつか', 3: 'みっか', 4: 'よっか', 5: 'いつか' },
  ...{ 6: 'むいか', 7: 'なのか', 8: 'ようか', 9: 'ここのか', 10: 'とおか', 20: 'はつか' },
};
const easyDay = (day: number): string => {
  const reading = dayReadings[day];
  if (reading) return `{${day}日|${reading}}`;
  return `${day}{日|${day % 10 === 4 ? 'か' : 'にち'}}`;
};
const englishMonths = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
];
const englishWeekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

type Style = Readonly<{ year?: boolean; weekday?: boolean }>;

/**
 * A day in words of the language, in Japan's time; plain Japanese carries reading marks.
 * `12月14日（日）`, `12{月|がつ}14{日|か}`, `Sunday 14 December`.
 */
export function dayWords(language: Language, value: string, { year = false, weekday = false }: Style = {}): string {
  const at = inJapan(value);
  switch (language) {
    case 'ja':
      return `${year ? `${at.year}年` : ''}${at.month}月${at.day}日${weekday ? `（${kanjiWeekdays[at.weekday]}）` : ''}`;
    case 'easy':
      return [
        year ? `${at.year}{年|ねん}` : '',
        `${at.month}{月|がつ}${easyDay(at.day)}`,
        weekday ? `（{${kanjiWeekdays[at.weekday]}|${weekdayReadings[at.weekday]}}）` : '',
      ].join('');
    case 'en':
      return `${weekday ? `${englishWeekdays[at.weekday]} ` : ''}${at.day} ${englishMonths[at.month - 1]}${year ? ` ${at.year}` : ''}`;
  }
}

/** Whether a day is so far from today that its year must be said: further than half a year either way. */
export const isFar = (value: string, today: string): boolean => Math.abs(daysBetween(today, value)) > 183;

/** The time of day in Japan, `16:05`. */
export const clockTime = (value: string): string => inJapan(value).clock;

/** The calendar day in Japan of an instant, `2026-04-01`. */
export function dayOf(value: string): string {
  const at = inJapan(value);
  return `${at.year}-${String(at.month).padStart(2, '0')}-${String(at.day).padStart(2, '0')}`;
}

/**
 * The last calendar day of a time that ends at an instant. Deadlines and phases end at 24:00, which is the same instant as
 * 0:00 of the day after: people are told the day they still have.
 */
export const lastDayBefore = (end: string): string => dayOf(new Date(Date.parse(end) - 1).toISOString());

/** Whole calendar days in Japan from one instant to another; negative when the second is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(dayOf(to)) - Date.parse(dayOf(from))) / 86_400_000);
