/** A date as a document states it. `iso` is null when there is no such day; `era` is null for a year of the common era. */
export type StatedDate = Readonly<{
  text: string;
  iso: string | null;
  era: Readonly<{ name: string; year: number }> | null;
  statedWeekday: string | null;
  actualWeekday: string | null;
}>;

/** First day of each era, and the year before its first. */
const ERAS = new Map([
  ['明治', { from: '1868-10-23', before: 1867 }],
  ['大正', { from: '1912-07-30', before: 1911 }],
  ['昭和', { from: '1926-12-25', before: 1925 }],
  ['平成', { from: '1989-01-08', before: 1988 }],
  ['令和', { from: '2019-05-01', before: 2018 }],
]);
const NUMBER = '[\\d〇一二三四五六七八九十元]{1,4}';
const DATE = new RegExp(
  `(?:(明治|大正|昭和|平成|令和)\\s*)?(${NUMBER})\\s*年\\s*(${NUMBER})\\s*月\\s*(${NUMBER})\\s*日` +
    '(?:\\s*[(]\\s*([月火水木金土日])(?:曜日?)?(?:\\s*[・、]?\\s*[祝休])?\\s*[)]|\\s*([月火水木金土日])曜日?)?',
  'u',
);
const WEEKDAYS = '日月火水木金土';

/**
 * The first date in a text, in the Japanese or the common era, with digits of any width or kanji numerals, and the weekday
 * stated beside it; null when there is none. The weekday is compared, never trusted.
 */
export function readDate(text: string): StatedDate | null {
  const found = DATE.exec(text.normalize('NFKC'));
  if (found === null) return null;
  const [stated, era, year = '', month = '', day = '', bracketed, plain] = found;
  const iso = isoDate(yearOf(era, numberOf(year)), numberOf(month), numberOf(day));
  return {
    text: stated,
    iso,
    era: era === undefined ? null : { name: era, year: numberOf(year) },
    statedWeekday: bracketed ?? plain ?? null,
    actualWeekday: iso === null ? null : WEEKDAYS.charAt(new Date(`${iso}T00:00:00Z`).getUTCDay()),
  };
}

/** Whether a date was stated in an era that had not begun by then, or had ended. */
export function outsideItsEra(date: StatedDate): boolean {
  if (date.era === null || date.iso === null) return false;
  const { iso, era } = date;
  const current = [...ERAS].filter(([, { from }]) => from <= iso).at(-1);
  return current?.[0] !== era.name;
}

function yearOf(era: string | undefined, year: number): number {
  return era === undefined ? year : (ERAS.get(era)?.before ?? 0) + year;
}

/** Null when the calendar has no such day, as 30 February. */
function isoDate(year: number, month: number, day: number): string | null {
  const text = [String(year).padStart(4, '0'), ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-');
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text) ? text : null;
}

/** Reads 3, 元, 三, 十五, 二十一 and 二〇二一; NaN for what is no number. */
function numberOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  if (text === '元') return 1;
  const digits = '〇一二三四五六七八九';
  if (!text.includes('十')) return Number([...text].map((digit) => digits.indexOf(digit)).join(''));
  const [tens = '', ones = ''] = text.split('十');
  return 10 * (tens === '' ? 1 : digits.indexOf(tens)) + (ones === '' ? 0 : digits.indexOf(ones));
}
