import { Injectable } from '@nestjs/common';
import { newId } from '#kernel';
import { type Reader, sql, type Tx } from '#platform';
import type { EntryState, Outcome, ReasonCode } from './entry';
import type { DraftState } from './ledger.access';
import { type DraftRow, draftOf, type ResponseDraft, type Signature, withSignature } from './response-draft';

export type { ResponseDraft, Signature };

/** A released response: never changed. */
export type Response = Readonly<{
  id: string;
  departmentId: string;
  outcome: Outcome;
  reasonCode: ReasonCode | null;
  explanation: string;
  signedName: string;
  signedPost: string;
  releasedAt: Date;
  /** 1 for a response, 2 and more for its corrections, each with the reason for it. */
  version: number;
  correctionReason: string | null;
}>;

/** One entry that a draft or a response covers, with its own outcome and remark where they differ. */
export type CoveredEntry = Readonly<{
  ownerId: string;
  entryId: string;
  outcome: Outcome;
  remark: string | null;
  state: EntryState;
}>;

export type DraftEntry = Readonly<{ entryId: string; outcome: Outcome | null; remark: string | null }>;

const DRAFT = `d.id, d.department_id as "departmentId", p.authority_id as "authorityId", d.outcome, d.reason_code as "reasonCode",
  d.explanation, d.state, d.drafted_by as "draftedBy", d.drafted_by_name as "draftedByName", d.drafted_at as "draftedAt", d.writers, d.version,
  d.response_id as "responseId", d.released_by as "releasedBy", d.signed_name as "signedName", d.signed_post as "signedPost",
  d.publish_at as "publishAt", d.corrects_id as "correctsId", d.correction_reason as "correctionReason",
  (select coalesce(jsonb_agg(jsonb_build_object('position', a.position, 'post', a.post, 'accountId', a.account_id, 'name', a.name,
     'approvedAt', a.approved_at) order by a.position), '[]') from response_approval a where a.draft_id = d.id) as approvals`;
const RESPONSE = `r.id, r.department_id as "departmentId", r.outcome, r.reason_code as "reasonCode", r.explanation,
  r.signed_name as "signedName", r.signed_post as "signedPost", r.released_at as "releasedAt",
  r.version, r.correction_reason as "correctionReason"`;

const FIND_DRAFT = sql<DraftRow>(
  'response_draft.find',
  `select ${DRAFT} from response_draft d join department p on p.id = d.department_id where d.id = $1`,
);
const LOCK_DRAFT = sql<DraftRow>(
  'response_draft.lock',
  `select ${DRAFT} from response_draft d join department p on p.id = d.department_id where d.id = $1 for update of d`,
);
const DRAFTS = sql<DraftRow>(
  'response_draft.list',
  `select ${DRAFT} from response_draft d join department p on p.id = d.department_id
   where d.department_id = any ($1) and d.state <> 'released' order by d.drafted_at desc limit 200`,
);
const ADD_DRAFT = sql(
  'response_draft.add',
  `insert into response_draft (id, department_id, outcome, reason_code, explanation, state, drafted_by, drafted_by_name, drafted_at)
   values ($1, $2, $3, $4, $5, 'draft', $6, $7, $8)`,
);
const CHANGE_DRAFT = sql(
  'response_draft.change',
  `update response_draft set outcome = $3, reason_code = $4, explanation = $5, state = 'draft', version = version + 1,
     drafted_by = $6, drafted_by_name = $7, drafted_at = $8 where id = $1 and version = $2`,
);
const SET_DRAFT_STATE = sql(
  'response_draft.set_state',
  'update response_draft set state = $2, version = version + 1 where id = $1',
);
const SIGN = sql(
  'response_draft.sign',
  `update response_draft set state = 'releasing', version = version + 1, response_id = $2, released_by = $3, signed_name = $4,
     signed_post = $5, publish_at = $6 where id = $1`,
);
const UNSIGN = sql(
  'response_draft.unsign',
  `update response_draft set state = $2, version = version + 1, response_id = null, released_by = null,
     signed_name = null, signed_post = null, publish_at = null where id = $1`,
);
const DUE_DRAFTS = sql<Readonly<{ id: string }>>(
  'response_draft.due',
  `select id from response_draft where state = 'releasing' and publish_at <= (select app_now()) order by publish_at limit 100`,
);
const CLEAR_ENTRIES = sql('response_draft_entry.clear', 'delete from response_draft_entry where draft_id = $1');
const ADD_ENTRIES = sql(
  'response_draft_entry.add',
  `insert into response_draft_entry (draft_id, entry_id, position, outcome, remark)
   select $1, t.entry_id, t.position, t.outcome, t.remark
   from unnest($2::uuid[], $3::text[], $4::text[]) with ordinality as t (entry_id, outcome, remark, position)`,
);
const DRAFT_ENTRIES = sql<CoveredEntry>(
  'response_draft_entry.of',
  `select x.draft_id as "ownerId", x.entry_id as "entryId", coalesce(x.outcome, d.outcome) as outcome, x.remark, c.state
   from response_draft_entry x join response_draft d on d.id = x.draft_id join ledger_entry_current c on c.entry_id = x.entry_id
   where x.draft_id = any ($1) order by x.draft_id, x.position`,
);
const OWN_OF_DRAFT = sql<DraftEntry & Readonly<{ receipt: string }>>(
  'response_draft_entry.own',
  `select x.entry_id as "entryId", x.outcome, x.remark, e.receipt from response_draft_entry x join ledger_entry e on e.id = x.entry_id
   where x.draft_id = $1 order by x.position`,
);
const RELEASE = sql(
  'response.release',
  `insert into response (id, draft_id, department_id, outcome, reason_code, explanation, drafted_by, released_by, signed_name,
     signed_post, released_at, corrects_id, correction_reason, version)
   select d.response_id, d.id, d.department_id, d.outcome, d.reason_code, d.explanation, d.drafted_by, d.released_by, d.signed_name,
     d.signed_post, $2, d.corrects_id, d.correction_reason,
     coalesce((select o.version from response o where o.id = d.corrects_id), 0) + 1 from response_draft d where d.id = $1`,
);
const RETIRE = sql(
  'response_entry.retire',
  'update response_entry set is_current = false where entry_id = any ($1) and is_current',
);
const COVER = sql(
  'response_entry.cover',
  `insert into response_entry (response_id, entry_id, position, outcome, remark)
   select d.response_id, x.entry_id, x.position, coalesce(x.outcome, d.outcome), x.remark
   from response_draft_entry x join response_draft d on d.id = x.draft_id where x.draft_id = $1 and x.entry_id = any ($2)`,
);
const FIND = sql<Response>('response.find', `select ${RESPONSE} from response r where r.id = any ($1)`);
const CURRENT_OF = sql<Response & Readonly<{ entryId: string; entryOutcome: Outcome; remark: string | null }>>(
  'response.current_of',
  `select ${RESPONSE}, x.entry_id as "entryId", x.outcome as "entryOutcome", x.remark
   from response_entry x join response r on r.id = x.response_id where x.entry_id = any ($1) and x.is_current`,
);
const ENTRIES_OF = sql<CoveredEntry>(
  'response_entry.of',
  `select x.response_id as "ownerId", x.entry_id as "entryId", x.outcome, x.remark, c.state
   from response_entry x join ledger_entry_current c on c.entry_id = x.entry_id
   where x.response_id = any ($1) order by x.response_id, x.position`,
);
const LATEST = sql<Response>(
  'response.latest',
  `select ${RESPONSE} from response r order by r.released_at desc, r.id desc limit $1`,
);

/** All SQL for drafts of responses and for responses. */
@Injectable()
export class ResponseStore {
  findDraft(reader: Reader, id: string): Promise<ResponseDraft | undefined> {
    return draftOf(reader.row(FIND_DRAFT, [id]));
  }

  lockDraft(tx: Tx, id: string): Promise<ResponseDraft | undefined> {
    return draftOf(tx.row(LOCK_DRAFT, [id]));
  }

  async drafts(reader: Reader, departmentIds: readonly string[]): Promise<readonly ResponseDraft[]> {
    return (await reader.rows(DRAFTS, [departmentIds])).map(withSignature);
  }

  async addDraft(
    tx: Tx,
    draft: Omit<
      ResponseDraft,
      | 'id'
      | 'authorityId'
      | 'state'
      | 'writers'
      | 'version'
      | 'signature'
      | 'approvals'
      | 'correctsId'
      | 'correctionReason'
    >,
  ): Promise<string> {
    const id = newId();
    const { departmentId, outcome, reasonCode, explanation, draftedBy, draftedByName, draftedAt } = draft;
    await tx.run(ADD_DRAFT, [id, departmentId, outcome, reasonCode, explanation, draftedBy, draftedByName, draftedAt]);
    return id;
  }

  /** Changes a draft that is still at this version; false when somebody was quicker. */
  async changeDraft(
    tx: Tx,
    draft: Omit<
      ResponseDraft,
      | 'authorityId'
      | 'state'
      | 'writers'
      | 'departmentId'
      | 'signature'
      | 'approvals'
      | 'correctsId'
      | 'correctionReason'
    >,
  ): Promise<boolean> {
    const { id, version, outcome, reasonCode, explanation, draftedBy, draftedByName, draftedAt } = draft;
    return (
      (await tx.run(CHANGE_DRAFT, [
        id,
        version,
        outcome,
        reasonCode,
        explanation,
        draftedBy,
        draftedByName,
        draftedAt,
      ])) === 1
    );
  }

  async setDraftState(tx: Tx, id: string, state: DraftState): Promise<void> {
    await tx.run(SET_DRAFT_STATE, [id, state]);
  }

  async setDraftEntries(tx: Tx, draftId: string, entries: readonly DraftEntry[]): Promise<void> {
    await tx.run(CLEAR_ENTRIES, [draftId]);
    await tx.run(ADD_ENTRIES, [
      draftId,
      entries.map((entry) => entry.entryId),
      entries.map((entry) => entry.outcome),
      entries.map((entry) => entry.remark),
    ]);
  }

  /** What a draft says to single entries, where that differs from what it says to all. */
  ownOfDraft(reader: Reader, draftId: string) {
    return reader.rows(OWN_OF_DRAFT, [draftId]);
  }

  draftEntries(reader: Reader, draftIds: readonly string[]): Promise<readonly CoveredEntry[]> {
    return reader.rows(DRAFT_ENTRIES, [draftIds]);
  }

  async sign(tx: Tx, draftId: string, { responseId, accountId, name, post, publishAt }: Signature): Promise<void> {
    await tx.run(SIGN, [draftId, responseId, accountId, name, post, publishAt]);
  }

  /** Takes the signature off again; the draft is then in this state. */
  async unsign(tx: Tx, draftId: string, state: 'draft' | 'awaiting_release'): Promise<void> {
    await tx.run(UNSIGN, [draftId, state]);
  }

  /** Signed drafts whose undo window is over, the earliest first. */
  async dueDrafts(reader: Reader): Promise<readonly string[]> {
    return (await reader.rows(DUE_DRAFTS)).map(({ id }) => id);
  }

  /** Makes the response of a signed draft, and the current response of those of its entries. */
  async release(tx: Tx, draftId: string, entryIds: readonly string[], at: Date): Promise<void> {
    await tx.run(RELEASE, [draftId, at]);
    await tx.run(RETIRE, [entryIds]);
    await tx.run(COVER, [draftId, entryIds]);
  }

  findMany(reader: Reader, ids: readonly string[]): Promise<readonly Response[]> {
    return reader.rows(FIND, [ids]);
  }

  /** The current response of each of these entries, with the entry's own outcome and remark. */
  currentOf(reader: Reader, entryIds: readonly string[]) {
    return reader.rows(CURRENT_OF, [entryIds]);
  }

  entriesOf(reader: Reader, responseIds: readonly string[]): Promise<readonly CoveredEntry[]> {
    return reader.rows(ENTRIES_OF, [responseIds]);
  }

  latest(reader: Reader, first: number): Promise<readonly Response[]> {
    return reader.rows(LATEST, [first]);
  }
}
