import { Injectable } from '@nestjs/common';
import { type Actor, type Decision, DomainError, insist, isId, newId, refused } from '#kernel';
import { Database, type Tx } from '#platform';
import { type EntryNow, isAnswered, mayCorrectTo, type Outcome } from './entry';
import { mayRelease } from './approval/approval.access';
import { approvalErrors } from './approval/approval.errors';
import { ApprovalStore } from './approval/approval.store';
import { DraftWay } from './approval/draft-way';
import { mayActFor, mayDraftResponse, mayEditDraft, mayTakeBack } from './ledger.access';
import { ledgerErrors } from './ledger.errors';
import { LedgerStore } from './ledger.store';
import { PublishResponse } from './publish-response';
import { type ResponseDraft, ResponseStore } from './response.store';
import { placeholdersIn } from './templates/placeholders';
import { SignResponse } from './sign-response';

/** The drafter hands the draft to those who may release it: the posts of the chain as it stands then, one after the other. */
@Injectable()
export class SendForRelease {
  constructor(
    private readonly db: Database,
    private readonly responses: ResponseStore,
    private readonly approvals: ApprovalStore,
    private readonly way: DraftWay,
  ) {}

  execute(actor: Actor, draftId: string): Promise<void> {
    return this.db.write(async (tx) => {
      const draft = await lockDraft(tx, this.responses, draftId);
      insist(mayEditDraft(actor, draft));
      const own = await this.responses.ownOfDraft(tx, draftId);
      checkFilled([draft.explanation, ...own.flatMap(({ remark }) => remark ?? [])]);
      if (draft.state !== 'draft') return;
      await this.responses.setDraftState(tx, draftId, 'awaiting_release');
      const post = await this.approvals.unheldPost(tx, draftId);
      if (post !== null) throw new DomainError(approvalErrors.noApprover, { details: { post } });
      await this.way.note(tx, actor, draftId, 'sent');
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
 * The last post of the chain signs the response with name and post. It becomes public when the authority's undo window is over; where
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

  /** `version` is that of the words that were read; throws `ledger.draft_changed` where they have changed since. */
  execute(actor: Actor, draftId: string, version: number | null = null): Promise<string> {
    return this.db.write(async (tx) => this.within(tx, actor, await lockDraft(tx, this.responses, draftId, version)));
  }

  async within(tx: Tx, actor: Actor, draft: ResponseDraft): Promise<string> {
    insist(mayRelease(actor, draft));
    const covered = await this.responses.draftEntries(tx, [draft.id]);
    const entries = await this.store.lockMany(
      tx,
      covered.map((entry) => entry.entryId),
    );
    const own = new Map(covered.map(({ entryId, outcome }) => [entryId, outcome]));
    for (const entry of entries) insist(mayAnswer(actor, draft, entry, own.get(entry.entryId) ?? draft.outcome));
    const responseId = newId();
    const { isDue } = await this.signing.sign(tx, actor, draft, responseId);
    if (isDue) await this.publishing.within(tx, draft.id);
    return responseId;
  }
}

/** An official of the department takes a released response back while nobody outside has seen it. */
@Injectable()
export class TakeBackResponse {
  constructor(
    private readonly db: Database,
    private readonly responses: ResponseStore,
    private readonly way: DraftWay,
  ) {}

  execute(actor: Actor, draftId: string): Promise<void> {
    return this.db.write(async (tx) => {
      const draft = await lockDraft(tx, this.responses, draftId);
      insist(mayTakeBack(actor, draft));
      await this.responses.unsign(tx, draftId, 'awaiting_release');
      await this.way.note(tx, actor, draftId, 'taken_back');
    });
  }
}

/** Throws `ledger.draft_not_found`, and `ledger.draft_changed` for words other than those of this version. */
export async function lockDraft(
  tx: Tx,
  responses: ResponseStore,
  id: string,
  version: number | null = null,
): Promise<ResponseDraft> {
  const draft = isId(id) ? await responses.lockDraft(tx, id) : undefined;
  if (!draft) throw new DomainError(ledgerErrors.draftNotFound);
  if (version !== null && version !== draft.version) throw new DomainError(ledgerErrors.draftChanged);
  return draft;
}
