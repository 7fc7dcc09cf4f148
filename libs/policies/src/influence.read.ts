import { Injectable } from '@nestjs/common';
import { type Reader, sql } from '#platform';
import type { FrozenSubmission } from './influence';

// Reads tables of the ledger: what an influence quotes is the frozen text and nothing else.
const SUBMISSIONS = sql<FrozenSubmission>(
  'influence.submissions',
  `select e.id as "entryId", e.receipt,
     coalesce((select content from ledger_text where entry_id = e.id and event_id is null and field = 'title'), '') as title,
     coalesce((select content from ledger_text where entry_id = e.id and event_id is null and field = 'text'), '') as text
   from ledger_entry e where e.receipt = any ($1)`,
);

@Injectable()
export class SubmissionReads {
  /** The frozen words of submissions by receipt; a receipt that nobody was given is not in the map. */
  async byReceipt(reader: Reader, receipts: readonly string[]): Promise<ReadonlyMap<string, FrozenSubmission>> {
    if (receipts.length === 0) return new Map();
    const rows = await reader.rows(SUBMISSIONS, [[...new Set(receipts)]]);
    return new Map(rows.map((submission) => [submission.receipt, submission]));
  }
}
