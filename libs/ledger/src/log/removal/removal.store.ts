import { Injectable } from '@nestjs/common';
import { newId } from '#kernel';
import { type Reader, sql, type Tx } from '#platform';
import type { AskedRemoval, RemovableText, RemovalGround, TextRemoval } from './removal';

/** A removal that two people have decided and whose tombstone is in the log, as the list outside the database has it. */
export type DecidedRemoval = Readonly<{
  id: string;
  entry: string;
  event: string;
  field: string;
  ground: RemovalGround;
  tombstone: string;
  at: Date;
}>;

/** What is left of an entry's words, and where they were shown. */
export type RemainingWords = Readonly<{
  receipt: string;
  content: string;
  subjectType: string;
  subjectId: string;
  responseIds: readonly string[];
}>;

const COLUMNS = `r.id, r.entry_id as "entryId", r.event_id as "eventId", r.field, r.ground, r.requested_by as "requestedBy",
  r.requested_at as "requestedAt", r.confirmed_by as "confirmedBy", r.removed_at as "removedAt"`;

/** Texts without an event belong to the first one. */
const FIND_TEXT = sql<Readonly<{ eventId: string }>>(
  'text_removal.find_text',
  `select v.id as "eventId" from ledger_event v join ledger_text t
     on t.entry_id = v.entry_id and (t.event_id = v.id or (t.event_id is null and v.sequence = 1))
   where v.entry_id = $1 and v.sequence = $2 and t.field = $3`,
);
const ASK = sql(
  'text_removal.ask',
  `insert into text_removal (id, entry_id, event_id, field, ground, requested_by, requested_at)
   values ($1, $2, $3, $4, $5, $6, $7) on conflict (event_id, field) do nothing`,
);
const LOCK = sql<TextRemoval>('text_removal.lock', `select ${COLUMNS} from text_removal r where r.id = $1 for update`);
const CONFIRM = sql(
  'text_removal.confirm',
  `update text_removal set confirmed_by = $2, confirmed_at = $3,
     tombstone_id = (select v.id from ledger_event v where v.entry_id = text_removal.entry_id order by v.sequence desc limit 1)
   where id = $1`,
);
const ASKED = sql<AskedRemoval>(
  'text_removal.asked',
  `select ${COLUMNS}, v.sequence, t.content as text, concat_ws(' ', a.family_name, a.given_name) as "requestedByName"
   from text_removal r
   join ledger_entry_current c on c.entry_id = r.entry_id
   join ledger_event v on v.id = r.event_id
   join account a on a.id = r.requested_by
   left join ledger_text t
     on t.entry_id = v.entry_id and t.field = r.field and (t.event_id = v.id or (t.event_id is null and v.sequence = 1))
   where r.removed_at is null and c.authority_id = any ($1) order by r.requested_at, r.id limit 200`,
);
const TEXTS_OF = sql<RemovableText>(
  'text_removal.texts_of',
  `select v.sequence, v.kind, t.field, t.content as text from ledger_event v join ledger_text t
     on t.entry_id = v.entry_id and (t.event_id = v.id or (t.event_id is null and v.sequence = 1))
   where v.entry_id = $1 and t.content <> '' and not exists (select from text_removal r where r.event_id = v.id and r.field = t.field)
   order by v.sequence, t.field`,
);
const DECIDED = sql<DecidedRemoval>(
  'text_removal.decided',
  `select r.id, r.entry_id as entry, r.event_id as event, r.field, r.ground, r.tombstone_id as tombstone, r.confirmed_at as at
   from text_removal r join log_leaf l on l.event_id = r.tombstone_id
   where r.removed_at is null order by r.confirmed_at, r.id`,
);
const REMEMBERED = sql(
  'text_removal.remembered',
  'update text_removal set remembered_at = $2 where id = any ($1) and remembered_at is null',
);
const REMOVE = sql<Readonly<{ entryId: string }>>(
  'text_removal.remove',
  'select distinct entry_id as "entryId" from remove_decided_words()',
);
const REMAINING = sql<RemainingWords>(
  'text_removal.remaining',
  `select e.receipt, coalesce(string_agg(t.content, ' ' order by t.field), '') as content,
     e.subject_type as "subjectType", e.subject_id as "subjectId",
     array(select r.response_id from response_entry r where r.entry_id = e.id) as "responseIds"
   from ledger_entry e left join ledger_text t
     on t.entry_id = e.id and t.event_id is null and t.field in ('title', 'text', 'author_name')
   where e.id = $1 group by e.id`,
);
const ADD_TERMS = sql(
  'text_removal.add_terms',
  'insert into ledger_entry_terms (entry_id, terms, searched) values ($1, $2::tsvector, $3)',
);

/** All SQL about words that are removed by law. */
@Injectable()
export class RemovalStore {
  /** The event that holds such a text; null where there is none, or none any more. */
  async findText(reader: Reader, entryId: string, sequence: number, field: string): Promise<string | null> {
    return (await reader.row(FIND_TEXT, [entryId, sequence, field]))?.eventId ?? null;
  }

  /** Gives the id of the request; null where these words have been asked for before. */
  async ask(
    tx: Tx,
    text: Pick<TextRemoval, 'entryId' | 'eventId' | 'field' | 'ground'>,
    by: string,
    at: Date,
  ): Promise<string | null> {
    const id = newId();
    const added = await tx.run(ASK, [id, text.entryId, text.eventId, text.field, text.ground, by, at]);
    return added === 1 ? id : null;
  }

  lock(tx: Tx, id: string): Promise<TextRemoval | undefined> {
    return tx.row(LOCK, [id]);
  }

  /** Notes who confirmed; the entry's latest event, just appended, is the tombstone. */
  async confirm(tx: Tx, id: string, by: string, at: Date): Promise<void> {
    await tx.run(CONFIRM, [id, by, at]);
  }

  /** What has been asked for in these authorities and is still there, the oldest first, 200 at most. */
  asked(reader: Reader, authorityIds: readonly string[]): Promise<readonly AskedRemoval[]> {
    return reader.rows(ASKED, [authorityIds]);
  }

  /** The texts of an entry, event by event, whose removal nobody has asked for. */
  textsOf(reader: Reader, entryId: string): Promise<readonly RemovableText[]> {
    return reader.rows(TEXTS_OF, [entryId]);
  }

  decided(reader: Reader): Promise<readonly DecidedRemoval[]> {
    return reader.rows(DECIDED);
  }

  async remembered(tx: Tx, ids: readonly string[], at: Date): Promise<void> {
    await tx.run(REMEMBERED, [ids, at]);
  }

  /** Removes what is decided and remembered; gives the entries that lost words. */
  async remove(tx: Tx): Promise<readonly string[]> {
    return (await tx.rows(REMOVE)).map(({ entryId }) => entryId);
  }

  /** The words by which an entry is still found: its receipt and what is left of its texts. */
  remaining(tx: Tx, entryId: string): Promise<RemainingWords | undefined> {
    return tx.row(REMAINING, [entryId]);
  }

  async addTerms(tx: Tx, entryId: string, terms: string, searched: string): Promise<void> {
    await tx.run(ADD_TERMS, [entryId, terms, searched]);
  }
}
