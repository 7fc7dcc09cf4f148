import { Injectable } from '@nestjs/common';
import { type Actor, DomainError, insist } from '#kernel';
import { Database, type Tx } from '#platform';
import { Ledger, whoActs } from './ledger';
import { mayDraftResponse, mayEditDraft, mayRelease } from './ledger.access';
import { ledgerErrors } from './ledger.errors';
import { LedgerStore } from './ledger.store';
import { type ResponseDraft, ResponseStore } from './response.store';
import { SignResponse } from './sign-response';

/** The drafter hands the draft to those who may release it. */
@Injectable()
export class SendForRelease {
  constructor(
    private readonly db: Database,
    private readonly responses: ResponseStore,
  ) {}

  execute(actor: Actor, draftId: string): Promise<void> {
    return this.db.write(async (tx) => {
      const draft = await lockDraft(tx, this.responses, draftId);
      insist(mayEditDraft(actor, draft));
      await this.responses.setDraftState(tx, draftId, 'awaiting_release');
    });
  }
}

/** A second official signs the response with name and post: response, events and notices in one transaction. */
@Injectable()
export class ReleaseResponse {
  constructor(
    private readonly db: Database,
    private readonly responses: ResponseStore,
    private readonly store: LedgerStore,
    private readonly ledger: Ledger,
    private readonly signing: SignResponse,
  ) {}

  execute(actor: Actor, draftId: string): Promise<string> {
    return this.db.write(async (tx) => {
      const draft = await lockDraft(tx, this.responses, draftId);
      insist(mayRelease(actor, draft));
      const covered = await this.responses.draftEntries(tx, [draftId]);
      const entries = await this.store.lockMany(
        tx,
        covered.map((entry) => entry.entryId),
      );
      for (const entry of entries) insist(mayDraftResponse(actor, entry));
      const responseId = await this.signing.sign(
        tx,
        actor,
        draft,
        entries.map((entry) => entry.entryId),
      );
      const own = new Map(covered.map((one) => [one.entryId, one]));
      const steps = entries.map((entry) => {
        const { outcome = draft.outcome, remark = null } = own.get(entry.entryId) ?? {};
        const texts = { explanation: draft.explanation, remark };
        return { entry, outcome, texts, facts: { responseId, outcome, reasonCode: draft.reasonCode } };
      });
      await this.ledger.appendAll(tx, whoActs(actor, draft, 'answered'), 'answered', steps);
      await this.signing.announce(tx, actor, responseId);
      return responseId;
    });
  }
}

async function lockDraft(tx: Tx, responses: ResponseStore, id: string): Promise<ResponseDraft> {
  const draft = await responses.lockDraft(tx, id);
  if (!draft) throw new DomainError(ledgerErrors.draftNotFound);
  return draft;
}
