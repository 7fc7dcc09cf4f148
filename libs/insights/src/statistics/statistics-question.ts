import type { StatisticsQuestion } from './asked-statistics';

/** What an address asks for: `?authority=160008&department=…&from=2026-04&to=2026-09`. */
export function statisticsQuestion(address: string): StatisticsQuestion {
  const [, ...query] = address.split('?');
  const given = new URLSearchParams(query.join('?'));
  const part = (name: string): string | null => given.get(name)?.replaceAll('\0', '').trim() || null;
  return {
    authorityCode: part('authority') ?? '',
    departmentId: part('department'),
    from: part('from'),
    to: part('to'),
  };
}
