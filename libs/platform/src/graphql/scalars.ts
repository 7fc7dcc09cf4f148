import { GraphQLScalarType, Kind } from 'graphql';
import { DomainError, errorSpec } from '#kernel';

const invalidDay = errorSpec('request.invalid_day', 'invalid', {
  ja: '日付は「2026-04-01」の形で入力してください。',
  easy: '日(ひ)にちは 「2026-04-01」のように 書(か)いて ください。',
  en: 'Please write the date in the form 2026-04-01.',
});

/** An instant, as ISO 8601 in UTC. Comes out of the api only. */
export const DateTimeScalar = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: 'An instant as ISO 8601 in UTC, for example 2026-11-23T04:00:00.000Z.',
  serialize: (value) => {
    if (value instanceof Date) return value.toISOString();
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
