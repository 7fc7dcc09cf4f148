import { Injectable } from '@nestjs/common';
import { type Capacity, type Page, normaliseForSearch, type PageRequest, pageOf, searchQuery } from '#kernel';
import { forKeys, keyed, passingSql, type Reader, rowsToRead, sql, type Statement } from '#platform';
import type { EntryEventKind, EntryState, Origin, Outcome, SubmissionKind } from './entry';

/** An entry as everybody reads it, flat as it comes from the database. */
export type EntryRow = Readonly<{
  id: string;
  receipt: string;
  subjectType: string;
  subjectId: string;
  kind: SubmissionKind;
  origin: Origin;
  path: string;
  title: string;
  text: string;
  authorId: string | null;
  authorName: string;
  authorPost: string | null;
  authorVerified: boolean;
  authorCapacity: Capacity;
  spaceId: string | null;
  authorityId: string;
  departmentId: string;
  state: EntryState;
  outcome: Outcome | null;
  registeredAt: Date;
  originalDay: string | null;
  acknowledgeBy: Date | null;
  dueAt: Date | null;
  answeredAt: Date | null;
  mergedInto: string | null;
  extensions: number;
  reopened: boolean;
  lastSequence: number;
}>;

export type EntryEventRow = Readonly<{
  entryId: string;
  kind: EntryEventKind;
  occurredAt: Date;
  capacity: 'author' | 'official' | 'system';
  actorName: string | null;
  actorPost: string | null;
  note: string | null;
  facts: Readonly<Record<string, unknown>>;
}>;

export type LedgerFilter = Readonly<{
  states?: readonly EntryState[] | null;
  outcome?: Outcome | null;
  departmentId?: string | null;
  departmentIds?: readonly string[] | null;
  authorityId?: string | null;
  spaceId?: string | null;
  authorId?: string | null;
  kind?: SubmissionKind | null;
  overdue?: boolean | null;
  words?: string | null;
  fromDay?: string | null;
  toDay?: string | null;
  /** Only for officials: who sees to it, whether nobody does, due within so many days. */
  assigneeId?: string | null;
  unassigned?: boolean | null;
  dueWithinDays?: number | null;
  groupId?: string | null;
  /** Answered by a draft that this person is to approve next. */
  awaiting?: string | null;
}>;

const text = (field: string) =>
  `(select content from ledger_text t where t.entry_id = e.id and t.field = '${field}' and coalesce(t.event_id, t.entry_id) = e.id)`;

/** How much of each entry a list reads. Texts lie in a table of their own, one row for each field. */
export type Extent = 'keys' | 'few' | 'whole';

const ENTRY = `e.id, e.receipt, e.subject_type as "subjectType", e.subject_id as "subjectId", e.kind, e.origin, e.path,
  coalesce(${text('title')}, '') as title, coalesce(${text('text')}, '') as text,
  e.author_id as "authorId", coalesce(${text('author_name')}, '') as "authorName", ${text('actor_post')} as "authorPost",
  e.author_verified as "authorVerified", e.author_capacity as "authorCapacity", e.space_id as "spaceId",
  c.authority_id as "authorityId", c.department_id as "departmentId", c.state, c.outcome, e.registered_at as "registeredAt",
  e.original_day as "originalDay", c.acknowledge_by as "acknowledgeBy", c.due_at as "dueAt", c.answered_at as "answeredAt",
  c.merged_into as "mergedInto", c.extensions, c.reopened, c.last_sequence as "lastSequence"`;
/** By which entries are found again, for who reads other columns of them. */
const KEYS = 'e.id, e.registered_at as "registeredAt"';
/** What a line of the ledger shows. */
const FEW = `e.id, e.receipt, e.kind, coalesce(${text('title')}, '') as title, coalesce(${text('author_name')}, '') as "authorName",
  e.author_verified as "authorVerified", c.department_id as "departmentId", c.state, c.outcome, e.registered_at as "registeredAt",
  c.due_at as "dueAt", c.answered_at as "answeredAt"`;
const COLUMNS: Readonly<Record<Extent, string>> = { keys: KEYS, few: FEW, whole: ENTRY };
const FROM = 'from ledger_entry e join ledger_entry_current c on c.entry_id = e.id';
const OPEN = `c.state in ('received', 'acknowledged', 'in_review')`;

const FIND = keyed<EntryRow>('ledger.find', (is) => `select ${ENTRY} ${FROM} where e.id ${is}`);
const FIND_BY_RECEIPT = keyed<EntryRow>(
  'ledger.find_by_receipt',
  (is) => `select ${ENTRY} ${FROM} where e.receipt ${is}`,
);
const FIND_BY_SUBJECT = sql<EntryRow>(
  'ledger.find_by_subject',
  `select ${ENTRY} ${FROM} join unnest($1::text[], $2::uuid[]) as s (type, id) on e.subject_type = s.type and e.subject_id = s.id`,
);
const EVENTS = keyed<EntryEventRow>(
  'ledger.events',
  (is) => `select v.entry_id as "entryId", v.kind, v.occurred_at as "occurredAt", v.actor_capacity as capacity, v.facts,
     max(t.content) filter (where t.field = 'actor_name') as "actorName",
     max(t.content) filter (where t.field = 'actor_post') as "actorPost",
     max(t.content) filter (where t.field = 'note') as note
   from ledger_event v left join ledger_text t on t.event_id = v.id and t.entry_id = v.entry_id
   where v.entry_id ${is} group by v.id order by v.entry_id, v.sequence`,
);

/** So many shapes of pages keep their plans. There are thousands, each costs memory at every connection, and few are asked for. */
const MOST_KEPT = 300;

type Condition = Readonly<{ key: string; text: (parameter: string) => string; value: unknown }>;

type Shape = Readonly<{ name: string; order: 'asc' | 'desc'; openOnly: boolean; extent: Extent }>;

/** All that is read of entries. Each page is one statement. */
@Injectable()
export class EntryReads {
  private readonly kept = new Map<string, Statement<EntryRow>>();

  findMany(reader: Reader, ids: readonly string[]): Promise<readonly EntryRow[]> {
    return reader.rows(...forKeys(FIND, ids));
  }

  async findByReceipt(reader: Reader, receipt: string): Promise<EntryRow | undefined> {
    return (await this.findByReceipts(reader, [receipt]))[0];
  }

  findByReceipts(reader: Reader, receipts: readonly string[]): Promise<readonly EntryRow[]> {
    return reader.rows(...forKeys(FIND_BY_RECEIPT, receipts));
  }

  findBySubjects(
    reader: Reader,
    subjects: readonly Readonly<{ type: string; id: string }>[],
  ): Promise<readonly EntryRow[]> {
    return reader.rows(FIND_BY_SUBJECT, [
      subjects.map((subject) => subject.type),
      subjects.map((subject) => subject.id),
    ]);
  }

  events(reader: Reader, entryIds: readonly string[]): Promise<readonly EntryEventRow[]> {
    return reader.rows(...forKeys(EVENTS, entryIds));
  }

  /** Entries that fit a filter, latest first. */
  async list(
    reader: Reader,
    filter: LedgerFilter,
    page: PageRequest,
    extent: Extent = 'whole',
  ): Promise<Page<EntryRow>> {
    return this.page(reader, filter, page, { name: 'ledger.list', order: 'desc', openOnly: false, extent });
  }

  /** Open entries that fit a filter, the one that has waited longest first. */
  async waiting(
    reader: Reader,
    filter: LedgerFilter,
    page: PageRequest,
    extent: Extent = 'whole',
  ): Promise<Page<EntryRow>> {
    return this.page(reader, filter, page, { name: 'ledger.waiting', order: 'asc', openOnly: true, extent });
  }

  private async page(reader: Reader, filter: LedgerFilter, page: PageRequest, shape: Shape): Promise<Page<EntryRow>> {
    const conditions = conditionsOf(filter);
    const statement = this.pageStatement(conditions, shape, page);
    const values = conditions.map((condition) => condition.value);
    const rows = await reader.rows(statement, [...values, ...(page.after ?? [])]);
    return pageOf(rows, page.first, (row) => [row.registeredAt.toISOString(), row.id]);
  }

  /** The texts are fetched for the rows of the page alone: PostgreSQL computes costly columns after the limit. */
  private pageStatement(
    conditions: readonly Condition[],
    { name, order, openOnly, extent }: Shape,
    { first, after }: PageRequest,
  ): Statement<EntryRow> {
    const [isLater, rows] = [after !== null, rowsToRead(first)];
    const clauses = conditions.map((condition, index) => condition.text(`$${index + 1}`));
    if (openOnly) clauses.push(OPEN);
    if (isLater) {
      const [time, id] = [`$${conditions.length + 1}::timestamptz`, `$${conditions.length + 2}::uuid`];
      clauses.push(`(c.registered_at, c.entry_id) ${order === 'desc' ? '<' : '>'} (${time}, ${id})`);
    }
    const sqlText = `select ${COLUMNS[extent]} ${FROM} ${clauses.length > 0 ? `where ${clauses.join(' and ')}` : ''}
       order by c.registered_at ${order}, c.entry_id ${order} limit ${rows}`;
    // How many entries hold the words decides the way to them, and differs from word to word.
    const differs = conditions.some(({ key }) => key === 'words');
    return (differs ? undefined : this.keep(name, sqlText)) ?? passingSql(sqlText);
  }

  private keep(name: string, sqlText: string): Statement<EntryRow> | undefined {
    const known = this.kept.get(sqlText);
    if (known || this.kept.size >= MOST_KEPT) return known;
    const statement = sql<EntryRow>(`${name}.${this.kept.size + 1}`, sqlText);
    this.kept.set(sqlText, statement);
    return statement;
  }
}

function conditionsOf(filter: LedgerFilter): readonly Condition[] {
  const words = filter.words ? searchQuery(filter.words) : null;
  const candidates: readonly (Condition | null)[] = [
    when('states', filter.states, (p) => `c.state = any (${p}::text[])`),
    when('outcome', filter.outcome, (p) => `c.outcome = ${p}`),
    when('department', filter.departmentId, (p) => `c.department_id = ${p}::uuid`),
    when('departments', filter.departmentIds, (p) => `c.department_id = any (${p}::uuid[])`),
    when('authority', filter.authorityId, (p) => `c.authority_id = ${p}::uuid`),
    when('space', filter.spaceId, (p) => `c.space_id = ${p}::uuid`),
    when('author', filter.authorId, (p) => `c.author_id = ${p}::uuid`),
    when('kind', filter.kind, (p) => `c.kind = ${p}`),
    when('overdue', filter.overdue || null, (p) => `(${OPEN} and c.due_at < app_now() and ${p}::boolean)`),
    when(
      'words',
      words && [words, ...normaliseForSearch(filter.words ?? '').split(' ')],
      (p) => `exists (select from ledger_entry_terms w where w.entry_id = e.id and w.terms @@ (${p}::text[])[1]::tsquery
        and (w.searched is null
          or not exists (select from unnest((${p}::text[])[2:]) as said (word) where position(said.word in w.searched) = 0)))`,
    ),
    when(
      'assignee',
      filter.assigneeId,
      (p) => `exists (select from desk_assignment s where s.entry_id = c.entry_id and s.account_id = ${p}::uuid)`,
    ),
    when(
      'unassigned',
      filter.unassigned || null,
      (p) => `(${p}::boolean and not exists (select from desk_assignment s where s.entry_id = c.entry_id))`,
    ),
    when(
      'group',
      filter.groupId,
      (p) => `exists (select from entry_likeness l where l.entry_id = c.entry_id and l.group_id = ${p}::uuid)`,
    ),
    when(
      'awaiting',
      filter.awaiting,
      (p) =>
        `c.entry_id in (select x.entry_id from response_draft_entry x where x.draft_id in (select drafts_awaiting(${p}::uuid)))`,
    ),
    when('due', filter.dueWithinDays, (p) => `(${OPEN} and c.due_at < app_now() + make_interval(days => ${p}::int))`),
    when('from', filter.fromDay, (p) => `c.registered_at >= (${p}::date)::timestamp at time zone 'Asia/Tokyo'`),
    when('to', filter.toDay, (p) => `c.registered_at < (${p}::date + 1)::timestamp at time zone 'Asia/Tokyo'`),
  ];
  return candidates.filter((condition) => condition !== null);
}

function when(key: string, value: unknown, textOf: (parameter: string) => string): Condition | null {
  return value === null || value === undefined ? null : { key, value, text: textOf };
}
