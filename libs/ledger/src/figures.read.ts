import { Injectable } from '@nestjs/common';
import { type Reader, sql } from '#platform';

export type SpaceFigures = Readonly<{
  spaceId: string;
  proposals: number;
  submissions: number;
  answered: number;
  overdue: number;
}>;
export type LedgerFigures = Readonly<{ open: number; answered: number; overdue: number }>;
export type DeskFigures = Readonly<{ open: number; overdue: number; unacknowledged: number; awaitingRelease: number }>;

const OPEN = `state in ('received', 'acknowledged', 'in_review')`;
const counted = (condition: string): string => `coalesce(sum(n) filter (where ${condition}), 0)::int`;
const OVERDUE = counted('due_at < (select app_now())');

const OF_SPACES = sql<SpaceFigures>(
  'ledger_figures.of_spaces',
  `select space_id as "spaceId", ${counted(`kind = 'proposal' and state not in ('withdrawn', 'merged')`)} as proposals,
     sum(n)::int as submissions, ${counted('answered')} as answered, ${OVERDUE} as overdue
   from ledger_tally where space_id = any ($1) group by space_id`,
);
const ALL = sql<LedgerFigures>(
  'ledger_figures.all',
  `select ${counted(OPEN)} as open, ${counted('answered')} as answered, ${OVERDUE} as overdue from ledger_tally`,
);
const DESK = sql<DeskFigures>(
  'ledger_figures.desk',
  `select ${counted(OPEN)} as open, ${OVERDUE} as overdue, ${counted(`state = 'received'`)} as unacknowledged,
     (select count(*) from response_draft d where d.department_id = any ($1) and d.state = 'awaiting_release') as "awaitingRelease"
   from ledger_tally where department_id = any ($1)`,
);

/** What the figures are read with, for the spec that looks at what they cost. */
export const FIGURE_STATEMENTS = [OF_SPACES, ALL, DESK];

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

  async all(reader: Reader): Promise<LedgerFigures> {
    return (await reader.row(ALL)) ?? { open: 0, answered: 0, overdue: 0 };
  }

  async desk(reader: Reader, departmentIds: readonly string[]): Promise<DeskFigures> {
    return (await reader.row(DESK, [departmentIds])) ?? { open: 0, overdue: 0, unacknowledged: 0, awaitingRelease: 0 };
  }
}
