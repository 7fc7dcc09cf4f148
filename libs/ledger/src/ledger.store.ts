import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { newId, type ShownName } from '#kernel';
import { type Reader, sql, type Tx } from '#platform';
import type { EntryEventKind, EntryNow, EntryState, Outcome, Submission } from './entry';

const TAKE_NUMBER = sql<{ number: number }>(
  'receipt_counter.take',
  `insert into receipt_counter (authority_code, year, last_number) values ($1, $2, 1)
   on conflict (authority_code, year) do update set last_number = receipt_counter.last_number + 1
   returning last_number as number`,
);

/** One statement, one round trip: the entry, its first event, its frozen texts, its words and what it is now. */
const REGISTER = sql(
  'ledger_entry.register',
  `with entry as (
     insert into ledger_entry (id, receipt, authority_code, year, number, authority_id, space_id, subject_type, subject_id, kind,
       origin, path, author_id, author_verified, author_capacity, original_day, registered_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17) returning id
   ), event as (
     insert into ledger_event (id, entry_id, sequence, kind, occurred_at, actor_id, actor_capacity, facts)
     select $18, id, 1, 'received', $17, $13::uuid, case when $13::uuid is null then 'system' else 'author' end, $19 from entry
   ), texts as (
     insert into ledger_text (id, entry_id, field, content, salt)
     select t.id, entry.id, t.field, t.content, t.salt
     from entry, unnest($20::uuid[], $21::text[], $22::text[], $23::bytea[]) as t (id, field, content, salt)
   ), words as (
     insert into ledger_entry_terms (entry_id, terms, searched) select id, $24::tsvector, $28 from entry
   )
   insert into ledger_entry_current (entry_id, state, authority_id, department_id, acknowledge_by, due_at, registered_at, last_sequence)
   select id, 'received', $6, $25, $26, $27, $17, 1 from entry`,
);

const NOW = `c.entry_id as "entryId", e.receipt, c.state, c.authority_id as "authorityId", c.department_id as "departmentId",
  e.author_id as "authorId", e.registered_at as "registeredAt", c.due_at as "dueAt", c.answered_at as "answeredAt", c.outcome,
  c.space_id as "spaceId", c.extensions, c.reopened,
  c.last_sequence as "lastSequence"`;
const LOCK = sql<EntryNow>(
  'ledger_entry.lock',
  `select ${NOW} from ledger_entry_current c join ledger_entry e on e.id = c.entry_id where e.receipt = $1 for update of c`,
);
const LOCK_BY_ID = sql<EntryNow>(
  'ledger_entry.lock_by_id',
  `select ${NOW} from ledger_entry_current c join ledger_entry e on e.id = c.entry_id where e.id = any ($1) order by e.id for update of c`,
);
const LOCK_BY_SUBJECT = sql<EntryNow>(
  'ledger_entry.lock_by_subject',
  `select ${NOW} from ledger_entry_current c join ledger_entry e on e.id = c.entry_id
   where e.subject_type = $1 and e.subject_id = $2 for update of c`,
);
/** One statement for any number of entries, one event each: a response answers a thousand at once. */
const APPEND = sql(
  'ledger_event.append',
  `with given as (
     select * from unnest($1::uuid[], $2::uuid[], $3::int[], $4::text[], $5::text[], $6::jsonb[])
       as t (id, entry_id, sequence, state, outcome, facts)
   ), event as (
     insert into ledger_event (id, entry_id, sequence, kind, occurred_at, actor_id, actor_capacity, facts)
     select id, entry_id, sequence, $7, $8, $9::uuid, $10, facts from given
   ), texts as (
     insert into ledger_text (id, entry_id, event_id, field, content, salt)
     select t.id, given.entry_id, given.id, t.field, t.content, t.salt
     from unnest($11::uuid[], $12::uuid[], $13::text[], $14::text[], $15::bytea[]) as t (id, event_id, field, content, salt)
       join given on given.id = t.event_id
   )
   update ledger_entry_current c set state = given.state, last_sequence = given.sequence,
     answered_at = case when $7 = 'answered' then $8 when $7 = 'reopened' then null else answered_at end,
     outcome = case when $7 = 'reopened' then null else coalesce(given.outcome, c.outcome) end,
     acknowledge_by = case when given.state = 'received' then acknowledge_by end,
     due_at = case when $7 in ('extended', 'reopened', 'referral_accepted') then (given.facts->>'dueAt')::timestamptz else due_at end,
     department_id = case when $7 = 'referral_accepted' then (given.facts->>'departmentId')::uuid else department_id end,
     authority_id = case when $7 = 'referral_accepted' then (given.facts->>'authorityId')::uuid else authority_id end,
     extensions = extensions + case when $7 = 'extended' then 1 else 0 end, reopened = reopened or $7 = 'reopened',
     merged_into = case when $7 = 'merged' then (given.facts->>'survivorId')::uuid else merged_into end
   from given where c.entry_id = given.entry_id`,
);
const FROZEN = sql<{ entryId: string; field: 'title' | 'text'; content: string }>(
  'ledger_text.frozen',
  `select entry_id as "entryId", field, content from ledger_text
   where entry_id = any ($1) and event_id is null and field in ('title', 'text')`,
);

export type NewEntry = Readonly<{
  entryId: string;
  receipt: string;
  authorityCode: string;
  year: number;
  number: number;
  registeredAt: Date;
  acknowledgeBy: Date;
  dueAt: Date;
  /** The words it is found by: as terms, and as search sees them. */
  terms: string;
  searched: string;
}>;

/** An event that is added to several entries at once: what it is, when and by whom. */
export type NewEvents = Readonly<{
  kind: EntryEventKind;
  occurredAt: Date;
  actorId: string | null;
  capacity: 'author' | 'official' | 'system';
  actor: ShownName | null;
}>;

/** Words of one event. They enter apart from the facts, each with its own salt. */
export type EventTexts = Readonly<{ note?: string | null; explanation?: string | null; remark?: string | null }>;

/** What the event is for one entry. */
export type EntryStep = Readonly<{
  entry: Pick<EntryNow, 'entryId' | 'lastSequence'>;
  facts: Readonly<Record<string, string | number | boolean | null>>;
  texts: EventTexts;
  state: EntryState;
  outcome: Outcome | null;
}>;

/** All SQL that writes entries and events. */
@Injectable()
export class LedgerStore {
  /** The next number of this authority and year, without gaps: the counter's row stays locked until the commit. */
  async takeNumber(tx: Tx, authorityCode: string, year: number): Promise<number> {
    const row = await tx.row(TAKE_NUMBER, [authorityCode, year]);
    if (!row) throw new Error('the receipt counter gave no number');
    return row.number;
  }

  async register(tx: Tx, entry: NewEntry, submission: Submission): Promise<void> {
    const { subject, author } = submission;
    const texts = salted({
      title: submission.title,
      text: submission.text,
      author_name: author.name,
      actor_post: author.post,
    });
    await tx.run(REGISTER, [
      ...[entry.entryId, entry.receipt, entry.authorityCode, entry.year, entry.number],
      ...[
        submission.authorityId,
        submission.spaceId,
        subject.type,
        subject.id,
        submission.kind,
        submission.origin,
        submission.path,
      ],
      ...[submission.authorId, author.verified, author.capacity, submission.originalDay, entry.registeredAt],
      ...[
        newId(),
        JSON.stringify({
          departmentId: submission.departmentId,
          acknowledgeBy: entry.acknowledgeBy.toISOString(),
          dueAt: entry.dueAt.toISOString(),
        }),
        texts.ids,
        texts.fields,
        texts.contents,
        texts.salts,
      ],
      ...[entry.terms, submission.departmentId, entry.acknowledgeBy, entry.dueAt, entry.searched],
    ]);
  }

  lock(tx: Tx, receipt: string): Promise<EntryNow | undefined> {
    return tx.row(LOCK, [receipt]);
  }

  /** Locks several entries, always in the order of their ids: two officials with overlapping lists cannot wait for each other. */
  lockMany(tx: Tx, entryIds: readonly string[]): Promise<readonly EntryNow[]> {
    return tx.rows(LOCK_BY_ID, [entryIds]);
  }

  lockBySubject(tx: Tx, type: string, id: string): Promise<EntryNow | undefined> {
    return tx.row(LOCK_BY_SUBJECT, [type, id]);
  }

  /** Adds one event to each of these entries, which the caller has locked; each entry once. */
  async append(tx: Tx, event: NewEvents, steps: readonly EntryStep[]): Promise<void> {
    const { kind, occurredAt, actorId, capacity, actor } = event;
    const given = steps.map((step) => ({ id: newId(), ...step }));
    const texts = given.flatMap(({ id, texts: own }) =>
      present({ actor_name: actor?.name, actor_post: actor?.post, ...own }).map((text) => ({ eventId: id, ...text })),
    );
    await tx.run(APPEND, [
      given.map(({ id }) => id),
      given.map(({ entry }) => entry.entryId),
      given.map(({ entry }) => entry.lastSequence + 1),
      given.map(({ state }) => state),
      given.map(({ outcome }) => outcome),
      given.map(({ facts }) => JSON.stringify(facts)),
      ...[kind, occurredAt, actorId, capacity],
      texts.map(() => newId()),
      texts.map(({ eventId }) => eventId),
      texts.map(({ field }) => field),
      texts.map(({ content }) => content),
      texts.map(() => randomBytes(SALT_BYTES)),
    ]);
  }

  /** The frozen title and text of entries. */
  frozenTexts(
    reader: Reader,
    entryIds: readonly string[],
  ): Promise<readonly { entryId: string; field: 'title' | 'text'; content: string }[]> {
    return reader.rows(FROZEN, [entryIds]);
  }
}

const SALT_BYTES = 32;

type Texts = Readonly<Record<string, string | null | undefined>>;

function present(texts: Texts): readonly Readonly<{ field: string; content: string }>[] {
  return Object.entries(texts).flatMap(([field, content]) =>
    content === null || content === undefined ? [] : [{ field, content }],
  );
}

function salted(texts: Texts) {
  const kept = present(texts);
  return {
    ids: kept.map(() => newId()),
    fields: kept.map(({ field }) => field),
    contents: kept.map(({ content }) => content),
    salts: kept.map(() => randomBytes(SALT_BYTES)),
  };
}
