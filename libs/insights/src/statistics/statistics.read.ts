import { Injectable } from '@nestjs/common';
import type { Outcome } from '#ledger';
import { type Reader, sql } from '#platform';
import type { AnswerCounts, WaitCount } from './answer-figures';
import { firstDay, type Period } from './period';

/** What is asked for: an authority with all below it, one department of it or all, and when it was handed in. */
export type Scope = Readonly<{ authorityId: string; departmentId: string | null }> & Period;

/** A part of what was asked for: a department of the authority itself, or an authority directly below with all below that. */
export type Part = Readonly<{ authorityId: string | null; departmentId: string | null }>;
export type CountedPart = Readonly<{ part: Part; counts: AnswerCounts }>;
export type WaitsOfPart = Readonly<{ part: Part; wait: WaitCount }>;
export type CountedMonth = Readonly<{ month: string; counts: AnswerCounts }>;

type Flat = Omit<AnswerCounts, 'outcomes' | 'verdicts'> &
  Readonly<Record<Outcome, number>> &
  Readonly<{ yes: number; partly: number; no: number }>;

const counted = (condition: string, name: string): string =>
  `coalesce(sum(y.n) filter (where ${condition}), 0)::int as "${name}"`;
const timed = (timing: string, name: string): string => counted(`y.timing = '${timing}'`, name);
const ENTRY = `y.measure = 'entry'`;
const NOW = '(select app_now())';
const OUTCOMES = ['adopted', 'partly_adopted', 'already_in_place', 'declined', 'referred', 'for_reference'] as const;

const COUNTS = [
  timed('in_time', 'inTime'),
  timed('late', 'late'),
  counted(`y.timing = 'open' and y.due_at < ${NOW}`, 'overdue'),
  counted(`y.timing = 'open' and y.due_at >= ${NOW}`, 'notYetDue'),
  counted(`y.timing in ('withdrawn_late', 'merged_late')`, 'endedLate'),
  timed('withdrawn', 'withdrawn'),
  timed('merged', 'merged'),
  counted(`y.timing = 'in_time' and y.extensions > 0`, 'inTimeExtended'),
  counted(`${ENTRY} and y.extensions > 0`, 'extended'),
  counted(`${ENTRY} and y.reopened`, 'reopened'),
  counted(`${ENTRY} and y.imported`, 'imported'),
  ...OUTCOMES.map((outcome) => counted(`${ENTRY} and y.outcome = '${outcome}'`, outcome)),
  ...['yes', 'partly', 'no'].map((verdict) => counted(`y.verdict = '${verdict}'`, verdict)),
].join(',\n     ');

/** An authority and all below it; `branch` is the one directly below under which it lies. */
const TREE = `with recursive tree as (
     select id, null::uuid as branch from authority where id = $1
     union all select a.id, coalesce(t.branch, a.id) from authority a join tree t on a.parent_id = t.id
   )`;
const PART = `t.branch as "authorityId", case when t.branch is null then y.department_id end as "departmentId"`;
const ASKED = `from tree t join answer_tally y on y.authority_id = t.id
   where ($2::date is null or y.month >= $2) and ($3::date is null or y.month <= $3) and ($4::uuid is null or y.department_id = $4)`;

const OF_PARTS = sql<Part & Flat>(
  'statistics.of_parts',
  `${TREE} select ${PART},\n     ${COUNTS} ${ASKED} and y.measure <> 'wait' group by 1, 2`,
);
const WAITS = sql<Part & WaitCount>(
  'statistics.waits',
  `${TREE} select ${PART}, y.waited::int as days, sum(y.n)::int as count ${ASKED} and y.measure = 'wait'
   group by 1, 2, 3 having sum(y.n) <> 0`,
);
const BY_MONTH = sql<Readonly<{ month: string }> & Flat>(
  'statistics.by_month',
  `${TREE} select to_char(y.month, 'YYYY-MM') as month,\n     ${COUNTS} ${ASKED} and y.measure <> 'wait' group by 1 order by 1 desc`,
);

export const STATISTICS_STATEMENTS = [OF_PARTS, WAITS, BY_MONTH];

/** The figures of the ledger, from the tally that its triggers keep: as dear at a million entries as at ten thousand. */
@Injectable()
export class StatisticsReads {
  async ofParts(reader: Reader, scope: Scope): Promise<readonly CountedPart[]> {
    return (await reader.rows(OF_PARTS, asked(scope))).map((row) => ({ part: partOf(row), counts: countsOf(row) }));
  }

  async waits(reader: Reader, scope: Scope): Promise<readonly WaitsOfPart[]> {
    const rows = await reader.rows(WAITS, asked(scope));
    return rows.map((row) => ({ part: partOf(row), wait: { days: row.days, count: row.count } }));
  }

  /** The months in which something was handed in, latest first. */
  async byMonth(reader: Reader, scope: Scope): Promise<readonly CountedMonth[]> {
    return (await reader.rows(BY_MONTH, asked(scope))).map((row) => ({ month: row.month, counts: countsOf(row) }));
  }
}

function asked({ authorityId, departmentId, from, to }: Scope): readonly (string | null)[] {
  return [authorityId, firstDay(from), firstDay(to), departmentId];
}

function partOf({ authorityId, departmentId }: Part): Part {
  return { authorityId, departmentId };
}

function countsOf(row: Flat): AnswerCounts {
  const { inTime, late, overdue, endedLate, notYetDue, withdrawn, merged } = row;
  const { inTimeExtended, extended, reopened, imported, yes, partly, no } = row;
  const { adopted, partly_adopted, already_in_place, declined, referred, for_reference } = row;
  return {
    ...{ inTime, late, overdue, endedLate, notYetDue, withdrawn, merged, inTimeExtended, extended, reopened, imported },
    outcomes: { adopted, partly_adopted, already_in_place, declined, referred, for_reference },
    verdicts: { yes, partly, no },
  };
}
