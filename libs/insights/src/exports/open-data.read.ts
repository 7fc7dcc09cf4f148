import { Injectable } from '@nestjs/common';
import { type Reader, sql, type Statement } from '#platform';

/** What open data says in one place: text, figure, yes or no, instant, or nothing. */
export type Cell = string | number | boolean | Date | null;

/** A row by the keys of its columns, and behind which the next page begins. */
export type OpenRow = Readonly<Record<string, Cell>> & Readonly<{ position: string }>;

export const OPEN_TABLES = ['ledger', 'proposals'] as const;

export type OpenTable = (typeof OPEN_TABLES)[number];

const frozen = (field: string) =>
  `(select content from ledger_text t where t.entry_id = e.id and t.field = '${field}' and t.event_id is null)`;

/** Only what everybody reads on the site, column by column; ids of accounts are none of it. */
const LEDGER = `e.receipt, e.kind, e.origin, e.authority_code, d.name ->> 'ja' as department, s.slug as space, c.state, c.outcome,
  ${frozen('title')} as title, ${frozen('text')} as text, ${frozen('author_name')} as author_name, ${frozen('actor_post')} as author_post,
  e.author_verified, e.author_capacity, e.registered_at, e.original_day::text, c.acknowledge_by, c.due_at, c.answered_at, e.path,
  lpad(e.year::text, 4, '0') || lpad(e.number::text, 12, '0') as position`;
const BESIDE_ENTRY = `join ledger_entry_current c on c.entry_id = e.id
  left join department d on d.id = c.department_id left join space s on s.id = e.space_id`;
const PROPOSAL = `p.id::text as proposal_id, e.receipt, a.code as authority_code, s.slug as space, p.state, p.title, p.text, p.author_name,
  p.author_verified, p.submitted_at, p.withdrawn_at, p.support_count, p.id::text as position`;
const FROM_PROPOSAL = `from proposal p join space s on s.id = p.space_id join authority a on a.id = s.authority_id
  left join ledger_entry e on e.subject_type = 'proposal' and e.subject_id = p.id`;

/** Each page goes on behind a position by an index, so that the last one costs what the first one costs. */
const PAGES: Readonly<Record<OpenTable, Statement<OpenRow>>> = {
  ledger: sql(
    'open_data.ledger',
    `select ${LEDGER} from ledger_entry e ${BESIDE_ENTRY}
     where e.authority_code = $1 and (e.year, e.number) > (left($2, 4)::smallint, substr($2, 5)::bigint)
     order by e.authority_code, e.year, e.number limit $3`,
  ),
  proposals: sql(
    'open_data.proposals',
    `select ${PROPOSAL} ${FROM_PROPOSAL}
     where a.code = $1 and p.state <> 'draft' and p.id > $2::uuid order by p.id limit $3`,
  ),
};
const BEGINNING: Readonly<Record<OpenTable, string>> = {
  ledger: '0'.repeat(16),
  proposals: '00000000-0000-0000-0000-000000000000',
};
const OF_ENTRIES = sql<OpenRow>(
  'open_data.of_entries',
  `select ${LEDGER} from unnest($1::uuid[]) with ordinality as k (id, place) join ledger_entry e on e.id = k.id ${BESIDE_ENTRY}
   order by k.place`,
);
const OF_PROPOSALS = sql<OpenRow>(
  'open_data.of_proposals',
  `select ${PROPOSAL} ${FROM_PROPOSAL} join unnest($1::uuid[]) with ordinality as k (id, place) on p.id = k.id order by k.place`,
);

/** Reads public things across their contexts, a page at a time. */
@Injectable()
export class OpenDataReads {
  /** The rows of an authority behind a position, or the first ones. */
  page(
    reader: Reader,
    table: OpenTable,
    authorityCode: string,
    after: string | null,
    most: number,
  ): Promise<readonly OpenRow[]> {
    return reader.rows(PAGES[table], [authorityCode, after ?? BEGINNING[table], most]);
  }

  /** The rows of certain entries or proposals, in the order of their ids. */
  ofIds(reader: Reader, table: OpenTable, ids: readonly string[]): Promise<readonly OpenRow[]> {
    return reader.rows(table === 'ledger' ? OF_ENTRIES : OF_PROPOSALS, [ids]);
  }
}
