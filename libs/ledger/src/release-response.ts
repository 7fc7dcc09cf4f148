import { Injectable } from '@nestjs/common';
import { type Actor, type Decision, DomainError, insist, newId, refused } from '#kernel';
import { Database, type Tx } from '#platform';
import { type EntryNow, isAnswered, mayCorrectTo, type Outcome } from './entry';
import { mayActFor, mayDraftResponse, mayEditDraft, mayRelease, mayTakeBack } from './ledger.access';
import { ledgerErrors } from './ledger.errors';
import { LedgerStore } from './ledger.store';
import { PublishResponse } from './publish-response';
import { type ResponseDraft, ResponseStore } from './response.store';
import { placeholdersIn } from './templates/placeholders';
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
      const own = await this.responses.ownOfDraft(tx, draftId);
      checkFilled([draft.explanation, ...own.flatMap(({ remark }) => remark ?? [])]);
      await this.responses.setDraftState(tx, draftId, 'awaiting_release');
    });
  }
}

/** A response answers what is open, a correction what has been answered. */
function mayAnswer(actor: Actor, draft: ResponseDraft, entry: EntryNow, outcome: Outcome): Decision {
  if (draft.correctsId === null) return mayDraftResponse(actor, entry);
  if (!isAnswered(entry.state)) return refused(ledgerErrors.notNow);
  return mayCorrectTo(entry.state, outcome) ? mayActFor(actor, draft) : refused(ledgerErrors.carriedOut);
}

/** Throws `ledger.placeholder_left` where a template was not filled in. */
function checkFilled(texts: readonly string[]): void {
  const [placeholder] = texts.flatMap(placeholdersIn);
  if (placeholder !== undefined)
    throw new DomainError(ledgerErrors.placeholderLeft, {
      field: 'explanation',
      details: { placeholder: placeholder.slice(0, 60) },
    });
}

/**
 * A second official signs the response with name and post. It becomes public when the authority's undo window is over; where
 * there is none, at once. Gives the id that the response has or will have.
 */
@Injectable()
export class ReleaseResponse {
  constructor(
    private readonly db: Database,
    private readonly responses: ResponseStore,
    private readonly store: LedgerStore,
    private readonly signing: SignResponse,
    private readonly publishing: PublishResponse,
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
      const own = new Map(covered.map(({ entryId, outcome }) => [entryId, outcome]));
      for (const entry of entries) insist(mayAnswer(actor, draft, entry, own.get(entry.entryId) ?? draft.outcome));
      const responseId = newId();
      const { isDue } = await this.signing.sign(tx, actor, draft, responseId);
      if (isDue) await this.publishing.within(tx, draftId);
      return responseId;
    });
  }
}

/** An official of the department takes a released response back while nobody outside has seen it. */
@Injectable()
export class TakeBackResponse {
  constructor(
    private readonly db: Database,
    private readonly responses: ResponseStore,
  ) {}

  execute(actor: Actor, draftId: string): Promise<void> {
    return this.db.write(async (tx) => {
      const draft = await lockDraft(tx, this.responses, draftId);
      insist(mayTakeBack(actor, draft));
      await this.responses.unsign(tx, draftId, 'awaiting_release');
    });
  }
}

async function lockDraft(tx: Tx, responses: ResponseStore, id: string): Promise<ResponseDraft> {
  const draft = await responses.lockDraft(tx, id);
  if (!draft) throw new DomainError(ledgerErrors.draftNotFound);
  return draft;
}
