import { Injectable } from '@nestjs/common';
import { type Reader, sql, type Tx } from '#platform';
import type { Outcome, ReasonCode } from './entry';

/** A published response with what decides whether it can be corrected. */
export type Published = Readonly<{
  id: string;
  departmentId: string;
  authorityId: string;
  outcome: Outcome;
  reasonCode: ReasonCode | null;
  explanation: string;
  isCorrected: boolean;
}>;

/** One response as one entry got it, with the words of the one before it. */
export type EntryResponse = Readonly<{
  entryId: string;
  id: string;
  version: number;
  outcome: Outcome;
  reasonCode: ReasonCode | null;
  explanation: string;
  remark: string | null;
  correctionReason: string | null;
  signedName: string;
  signedPost: string;
  releasedAt: Date;
  isCurrent: boolean;
}>;

const PUBLISHED = sql<Published>(
  'response.published',
  `select r.id, r.department_id as "departmentId", d.authority_id as "authorityId", r.outcome, r.reason_code as "reasonCode",
     r.explanation, exists (select from response o where o.corrects_id = r.id) as "isCorrected"
   from response r join department d on d.id = r.department_id where r.id = $1`,
);
const SET = sql(
  'response_draft.set_correction',
  'update response_draft set corrects_id = $2, correction_reason = $3 where id = $1',
);
const CURRENT = sql<Readonly<{ entryId: string; outcome: Outcome; remark: string | null }>>(
  'response_entry.current_of_response',
  `select entry_id as "entryId", outcome, remark from response_entry where response_id = $1 and is_current order by position`,
);
const OF_ENTRIES = sql<EntryResponse>(
  'response.of_entries',
  `select x.entry_id as "entryId", r.id, r.version, x.outcome, r.reason_code as "reasonCode", r.explanation, x.remark,
     r.correction_reason as "correctionReason", r.signed_name as "signedName", r.signed_post as "signedPost",
     r.released_at as "releasedAt", x.is_current as "isCurrent"
   from response_entry x join response r on r.id = x.response_id
   where x.entry_id = any ($1) order by x.entry_id, r.released_at, r.id`,
);

/** All SQL for corrections of responses, and for the versions an entry has had. */
@Injectable()
export class CorrectionStore {
  published(tx: Tx, responseId: string): Promise<Published | undefined> {
    return tx.row(PUBLISHED, [responseId]);
  }

  async set(tx: Tx, draftId: string, responseId: string, reason: string): Promise<void> {
    await tx.run(SET, [draftId, responseId, reason]);
  }

  /** The entries of which this response is the current one, as it answered them. */
  currentEntriesOf(reader: Reader, responseId: string) {
    return reader.rows(CURRENT, [responseId]);
  }

  /** All responses these entries have had, oldest first. */
  ofEntries(reader: Reader, entryIds: readonly string[]): Promise<readonly EntryResponse[]> {
    return reader.rows(OF_ENTRIES, [entryIds]);
  }
}
