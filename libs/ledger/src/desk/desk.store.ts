import { Injectable } from '@nestjs/common';
import { newId } from '#kernel';
import { type Reader, sql, type Tx } from '#platform';
import type { DraftState } from '../ledger.access';

export type Assignment = Readonly<{ entryId: string; accountId: string; name: string }>;
export type DeskNote = Readonly<{ id: string; entryId: string; authorName: string; text: string; writtenAt: Date }>;
/** An unreleased draft that covers an entry. */
export type DraftOnEntry = Readonly<{
  entryId: string;
  draftId: string;
  draftedByName: string;
  state: DraftState;
  /** The post whose approval it waits for; null while it waits for none, or for any of the department. */
  waitsFor: string | null;
}>;

const ASSIGN = sql(
  'desk_assignment.set',
  `insert into desk_assignment (entry_id, account_id, assigned_by, assigned_at) select id, $2, $3, $4 from unnest($1::uuid[]) as id
   on conflict (entry_id) do update set account_id = excluded.account_id, assigned_by = excluded.assigned_by, assigned_at = excluded.assigned_at`,
);
const RELIEVE = sql('desk_assignment.clear', 'delete from desk_assignment where entry_id = any ($1)');
const ASSIGNED = sql<Assignment>(
  'desk_assignment.of',
  `select s.entry_id as "entryId", s.account_id as "accountId", concat_ws(' ', a.family_name, a.given_name) as name
   from desk_assignment s join account a on a.id = s.account_id where s.entry_id = any ($1)`,
);
const ADD_NOTE = sql(
  'desk_note.add',
  `insert into desk_note (id, entry_id, author_id, author_name, content, written_at) values ($1, $2, $3, $4, $5, $6)`,
);
const MENTION = sql(
  'desk_mention.add',
  'insert into desk_mention (note_id, account_id) select $1, id from unnest($2::uuid[]) as id',
);
const NOTES = sql<DeskNote>(
  'desk_note.of',
  `select id, entry_id as "entryId", author_name as "authorName", content as text, written_at as "writtenAt"
   from desk_note where entry_id = any ($1) order by entry_id, written_at, id`,
);
const DRAFTS_ON = sql<DraftOnEntry>(
  'response_draft.on_entries',
  `select x.entry_id as "entryId", d.id as "draftId", d.drafted_by_name as "draftedByName", d.state,
     (select a.post from response_approval a where a.draft_id = d.id and a.account_id is null order by a.position limit 1) as "waitsFor"
   from response_draft_entry x join response_draft d on d.id = x.draft_id
   where x.entry_id = any ($1) and d.state <> 'released' order by x.entry_id, d.drafted_at, d.id`,
);

/** All SQL for what officials keep among themselves. */
@Injectable()
export class DeskStore {
  async assign(tx: Tx, entryIds: readonly string[], accountId: string, by: string | null, at: Date): Promise<void> {
    await tx.run(ASSIGN, [entryIds, accountId, by, at]);
  }

  async relieve(tx: Tx, entryIds: readonly string[]): Promise<void> {
    await tx.run(RELIEVE, [entryIds]);
  }

  assigned(reader: Reader, entryIds: readonly string[]): Promise<readonly Assignment[]> {
    return reader.rows(ASSIGNED, [entryIds]);
  }

  /** Adds a note with those it mentions; gives its id. */
  async addNote(
    tx: Tx,
    note: Readonly<{ entryId: string; authorId: string; authorName: string; text: string; at: Date }>,
    mentions: readonly string[],
  ): Promise<string> {
    const id = newId();
    await tx.run(ADD_NOTE, [id, note.entryId, note.authorId, note.authorName, note.text, note.at]);
    if (mentions.length > 0) await tx.run(MENTION, [id, mentions]);
    return id;
  }

  notes(reader: Reader, entryIds: readonly string[]): Promise<readonly DeskNote[]> {
    return reader.rows(NOTES, [entryIds]);
  }

  draftsOn(reader: Reader, entryIds: readonly string[]): Promise<readonly DraftOnEntry[]> {
    return reader.rows(DRAFTS_ON, [entryIds]);
  }
}
