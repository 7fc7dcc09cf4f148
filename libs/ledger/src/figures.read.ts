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

const OPEN = `c.state in ('received', 'acknowledged', 'in_review')`;

const OF_SPACES = sql<SpaceFigures>(
  'ledger_figures.of_spaces',
  `select e.space_id as "spaceId", count(*) filter (where e.kind = 'proposal') as proposals, count(*) as submissions,
     count(*) filter (where c.answered_at is not null) as answered,
     count(*) filter (where ${OPEN} and c.due_at < app_now()) as overdue
   from ledger_entry e join ledger_entry_current c on c.entry_id = e.id where e.space_id = any ($1) group by e.space_id`,
);
const ALL = sql<LedgerFigures>(
  'ledger_figures.all',
  `select count(*) filter (where ${OPEN}) as open, count(*) filter (where c.answered_at is not null) as answered,
     count(*) filter (where ${OPEN} and c.due_at < app_now()) as overdue from ledger_entry_current c`,
);
const DESK = sql<DeskFigures>(
  'ledger_figures.desk',
  `select count(*) filter (where ${OPEN}) as open, count(*) filter (where ${OPEN} and c.due_at < app_now()) as overdue,
     count(*) filter (where c.state = 'received') as unacknowledged,
     (select count(*) from response_draft d where d.department_id = any ($1) and d.state = 'awaiting_release') as "awaitingRelease"
   from ledger_entry_current c where c.department_id = any ($1)`,
);

/** Counts over the ledger. Each figure has its list: the filters of the ledger page give the same rows. */
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
