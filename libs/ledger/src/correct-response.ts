import { Injectable } from '@nestjs/common';
import { type Actor, characterCount, cleanText, DomainError, insist, isId } from '#kernel';
import { Database, isDatabaseError } from '#platform';
import { CorrectionStore } from './correction.store';
import { DraftWriting } from './draft-writing';
import { mayActFor } from './ledger.access';
import { ledgerErrors } from './ledger.errors';
import { ResponseStore } from './response.store';

const LONGEST_REASON = 500;
const UNIQUE_VIOLATION = '23505';

/**
 * An official begins the correction of a published response: a draft with the same words and submissions, and the reason.
 * It goes the way of every response; the version before stays readable.
 */
@Injectable()
export class CorrectResponse {
  constructor(
    private readonly db: Database,
    private readonly responses: ResponseStore,
    private readonly corrections: CorrectionStore,
    private readonly writing: DraftWriting,
  ) {}

  /** Gives the id of the draft. Throws `ledger.correction_begun` where a colleague has begun one, or it has been corrected. */
  async execute(actor: Actor, responseId: string, typedReason: string): Promise<string> {
    try {
      return await this.begin(actor, responseId, cleanText(typedReason));
    } catch (error) {
      if (!isDatabaseError(error, UNIQUE_VIOLATION, 'response_draft_one_correction')) throw error;
      throw new DomainError(ledgerErrors.correctionBegun);
    }
  }

  private begin(actor: Actor, responseId: string, reason: string): Promise<string> {
    return this.db.write(async (tx) => {
      const response = isId(responseId) ? await this.corrections.published(tx, responseId) : undefined;
      if (!response) throw new DomainError(ledgerErrors.draftNotFound);
      insist(mayActFor(actor, response));
      if (response.isCorrected) throw new DomainError(ledgerErrors.correctionBegun);
      if (reason === '' || characterCount(reason) > LONGEST_REASON)
        throw new DomainError(ledgerErrors.correctionReason, { field: 'reason' });
      const draftId = await this.writing.begin(tx, actor, response.departmentId, response);
      await this.corrections.set(tx, draftId, response.id, reason);
      const current = await this.corrections.currentEntriesOf(tx, response.id);
      if (current.length === 0) throw new DomainError(ledgerErrors.correctionBegun);
      const own = current.map(({ outcome, ...one }) => ({
        ...one,
        outcome: outcome === response.outcome ? null : outcome,
      }));
      await this.responses.setDraftEntries(tx, draftId, own);
      return draftId;
    });
  }
}
