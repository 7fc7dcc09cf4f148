import { Injectable } from '@nestjs/common';
import { type Reader, sql, type Tx } from '#platform';
import type { Compared, TermFrequency } from './likeness';

/** The row that counts all entries lies under a term that no text can hold. */
const ALL = '';

/** The terms as one text: no term holds a blank, and a list of some thousand short texts takes ten times as long to read. */
const COLUMNS = `l.entry_id as "entryId", array_to_string(l.terms, ' ') as terms, l.length, l.group_id as "groupId"`;
type Row = Omit<Compared, 'terms'> & Readonly<{ terms: string }>;

const NEW = sql<Readonly<{ entryId: string; text: string }>>(
  'entry_likeness.new',
  `select e.id as "entryId", string_agg(t.content, E'\\n' order by t.field desc) as text
   from (select id, registered_at from ledger_entry e
         where not exists (select from entry_likeness l where l.entry_id = e.id) order by registered_at, id limit $1) e
     join ledger_text t on t.entry_id = e.id and t.event_id is null and t.field in ('title', 'text')
   group by e.id, e.registered_at order by e.registered_at, e.id`,
);
const ADD = sql(
  'entry_likeness.add',
  'insert into entry_likeness (entry_id, terms, length, group_id) values ($1, $2, $3, $4) on conflict do nothing',
);
/** In the order of the terms: two that are counted at once cannot wait for each other in a circle. */
const COUNT = sql(
  'likeness_term.count',
  `insert into likeness_term (term, documents) select t.term, t.documents
   from unnest($1::text[], $2::int[]) as t (term, documents) order by t.term
   on conflict (term) do update set documents = likeness_term.documents + excluded.documents`,
);
const FREQUENCY = sql<Readonly<{ term: string; documents: number }>>(
  'likeness_term.frequency',
  'select term, documents from likeness_term where term = any ($1)',
);
const FIND = sql<Row>('entry_likeness.find', `select ${COLUMNS} from entry_likeness l where l.entry_id = $1`);
const CANDIDATES = sql<Row>(
  'entry_likeness.candidates',
  `select ${COLUMNS} from entry_likeness l where l.terms && $1::text[] and l.entry_id <> $2 limit 2000`,
);
/**
 * Of a desk only what is open and its departments' own. By the terms first: planned otherwise, each open entry would be
 * looked up in turn.
 */
const OPEN_CANDIDATES = sql<Row>(
  'entry_likeness.open_candidates',
  `with near as materialized (
     select ${COLUMNS} from entry_likeness l where l.terms && $1::text[] and l.entry_id <> $2
   )
   select near.* from near join ledger_entry_current c on c.entry_id = near."entryId"
   where c.department_id = any ($3) and c.state in ('received', 'acknowledged', 'in_review') limit 2000`,
);
const JOIN = sql(
  'entry_likeness.join',
  'update entry_likeness set group_id = $2 where entry_id = $1 and group_id is null',
);
const MERGE = sql('entry_likeness.merge', 'update entry_likeness set group_id = $1 where group_id = any ($2::uuid[])');
/** Two or three that use the same words are no group yet: among thousands of entries that happens by chance. */
const MARKED_FROM = 4;
const GROUPS = sql<Readonly<{ entryId: string; groupId: string; size: number }>>(
  'entry_likeness.groups_of',
  `select l.entry_id as "entryId", l.group_id as "groupId", g.size
   from entry_likeness l, lateral (
     select count(*) as members,
       count(*) filter (where c.state in ('received', 'acknowledged', 'in_review'))::int as size
     from entry_likeness o join ledger_entry_current c on c.entry_id = o.entry_id where o.group_id = l.group_id
   ) g where l.entry_id = any ($1) and l.group_id is not null and g.members >= ${MARKED_FROM}`,
);

const comparedIn = ({ terms, ...row }: Row): Compared => ({ ...row, terms: terms.split(' ') });

/** All SQL for what entries have in common. */
@Injectable()
export class LikenessStore {
  /** The oldest entries that have not been compared yet, with their frozen words. */
  fresh(reader: Reader, most: number): Promise<readonly Readonly<{ entryId: string; text: string }>[]> {
    return reader.rows(NEW, [most]);
  }

  /** Notes an entry as compared; false where it was already. */
  async add(tx: Tx, { entryId, terms, length, groupId }: Compared): Promise<boolean> {
    return (await tx.run(ADD, [entryId, terms, length, groupId])) === 1;
  }

  /** Counts the terms of entries that were added, and the entries themselves. */
  async count(tx: Tx, entries: readonly (readonly string[])[]): Promise<void> {
    const counts = new Map<string, number>([[ALL, entries.length]]);
    for (const term of entries.flat()) counts.set(term, (counts.get(term) ?? 0) + 1);
    await tx.run(COUNT, [[...counts.keys()], [...counts.values()]]);
  }

  async frequency(reader: Reader, terms: readonly string[]): Promise<TermFrequency> {
    const rows = await reader.rows(FREQUENCY, [[ALL, ...terms]]);
    const counts = new Map(rows.map((row) => [row.term, row.documents]));
    return { documents: counts.get(ALL) ?? 0, of: (term) => counts.get(term) ?? 0 };
  }

  async find(reader: Reader, entryId: string): Promise<Compared | undefined> {
    const row = await reader.row(FIND, [entryId]);
    return row && comparedIn(row);
  }

  async candidates(reader: Reader, terms: readonly string[], entryId: string): Promise<readonly Compared[]> {
    return (await reader.rows(CANDIDATES, [terms, entryId])).map(comparedIn);
  }

  async openCandidates(
    reader: Reader,
    terms: readonly string[],
    entryId: string,
    departmentIds: readonly string[],
  ): Promise<readonly Compared[]> {
    return (await reader.rows(OPEN_CANDIDATES, [terms, entryId, departmentIds])).map(comparedIn);
  }

  async join(tx: Tx, entryId: string, groupId: string): Promise<void> {
    await tx.run(JOIN, [entryId, groupId]);
  }

  /** Groups that turn out to be one. */
  async merge(tx: Tx, into: string, others: readonly string[]): Promise<void> {
    await tx.run(MERGE, [into, others]);
  }

  /** The groups of entries, each with how many open entries it has: what is marked at the desk. */
  groupsOf(reader: Reader, entryIds: readonly string[]) {
    return reader.rows(GROUPS, [entryIds]);
  }
}
