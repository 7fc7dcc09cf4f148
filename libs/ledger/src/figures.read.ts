import { Injectable } from '@nestjs/common';
import { type Reader, sql } from '#platform';

export type SpaceFigures = Readonly<{
  spaceId: string;
  proposals: number;
  submissions: number;
  answered: number;
  overdue: number;
}>;
export type LedgerFigures = Readonly<{ open: number; answered: number; overdue: number; nearDue: number }>;
export type DeskFigures = Readonly<{
  open: number;
  overdue: number;
  unacknowledged: number;
  awaitingRelease: number;
  nearDue: number;
}>;

const OPEN = `state in ('received', 'acknowledged', 'in_review')`;
const counted = (condition: string): string => `coalesce(sum(n) filter (where ${condition}), 0)::int`;
const OVERDUE = counted('due_at < (select app_now())');

/** Until when a due date counts as near stands by authority, kept by the minute tick. */
const NEAR = counted('due_at >= (select app_now()) and due_at <= w.near_until');
const WATCH =
  'left join department p on p.id = t.department_id left join due_watch w on w.authority_id = p.authority_id';

const OF_SPACES = sql<SpaceFigures>(
  'ledger_figures.of_spaces',
  `select space_id as "spaceId", ${counted(`kind = 'proposal' and state not in ('withdrawn', 'merged')`)} as proposals,
     sum(n)::int as submissions, ${counted('answered')} as answered, ${OVERDUE} as overdue
   from ledger_tally where space_id = any ($1) group by space_id`,
);
const ALL = sql<LedgerFigures>(
  'ledger_figures.all',
  `select ${counted(OPEN)} as open, ${counted('answered')} as answered, ${OVERDUE} as overdue, ${NEAR} as "nearDue"
   from ledger_tally t ${WATCH} where ($1::uuid is null or t.department_id = $1)`,
);
const OF_DEPARTMENTS = sql<LedgerFigures & Readonly<{ departmentId: string }>>(
  'ledger_figures.of_departments',
  `select t.department_id as "departmentId", ${counted(OPEN)} as open, ${counted('answered')} as answered, ${OVERDUE} as overdue,
     ${NEAR} as "nearDue"
   from ledger_tally t ${WATCH} where t.department_id = any ($1) group by t.department_id`,
);
const DESK = sql<DeskFigures>(
  'ledger_figures.desk',
  `select ${counted(OPEN)} as open, ${OVERDUE} as overdue, ${counted(`state = 'received'`)} as unacknowledged,
     (select count(*) from response_draft d where d.department_id = any ($1) and d.state = 'awaiting_release') as "awaitingRelease",
     ${NEAR} as "nearDue"
   from ledger_tally t ${WATCH} where t.department_id = any ($1)`,
);

const NOTHING_OWED: DeskFigures = { open: 0, overdue: 0, unacknowledged: 0, awaitingRelease: 0, nearDue: 0 };

/** What the figures are read with, for the spec that looks at what they cost. */
export const FIGURE_STATEMENTS = [OF_SPACES, ALL, OF_DEPARTMENTS, DESK];

/**
 * Counts over the ledger, from the tally that its triggers keep: as dear at a million entries as at a hundred. Each figure
 * has its list, which gives the same rows: proposals are those that still ask for something, as on the page of the space;
 * submissions are all that was ever handed in, as on the ledger.
 */
@Injectable()
export class LedgerFigureReads {
  ofSpaces(reader: Reader, spaceIds: readonly string[]): Promise<readonly SpaceFigures[]> {
    return reader.rows(OF_SPACES, [spaceIds]);
  }

  /** Over the whole ledger, or over what one department owns now. */
  async all(reader: Reader, departmentId: string | null = null): Promise<LedgerFigures> {
    return (await reader.row(ALL, [departmentId])) ?? { open: 0, answered: 0, overdue: 0, nearDue: 0 };
  }

  /** Of each of these departments, as far as there is anything: what it owns now. */
  ofDepartments(
    reader: Reader,
    ids: readonly string[],
  ): Promise<readonly (LedgerFigures & Readonly<{ departmentId: string }>)[]> {
    return reader.rows(OF_DEPARTMENTS, [ids]);
  }

  async desk(reader: Reader, departmentIds: readonly string[]): Promise<DeskFigures> {
    return (await reader.row(DESK, [departmentIds])) ?? NOTHING_OWED;
  }
}
