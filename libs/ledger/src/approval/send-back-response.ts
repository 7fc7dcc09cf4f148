import { Injectable } from '@nestjs/common';
import { type Actor, characterCount, cleanText, DomainError, insist } from '#kernel';
import { Database, Outbox } from '#platform';
import { responseSentBack } from '../ledger.events';
import { lockDraft } from '../release-response';
import { ResponseStore } from '../response.store';
import { maySendBack, signingPost } from './approval.access';
import { approvalErrors } from './approval.errors';
import { DraftWay } from './draft-way';

const LONGEST_NOTE = 2_000;

/** An approver gives a draft back to its writers with a note. It is never public; the writers are told. */
@Injectable()
export class SendBackResponse {
  constructor(
    private readonly db: Database,
    private readonly responses: ResponseStore,
    private readonly way: DraftWay,
    private readonly outbox: Outbox,
  ) {}

  execute(actor: Actor, draftId: string, typed: string): Promise<void> {
    return this.db.write(async (tx) => {
      const draft = await lockDraft(tx, this.responses, draftId);
      insist(maySendBack(actor, draft));
      const note = cleanText(typed);
      if (note === '' || characterCount(note) > LONGEST_NOTE)
        throw new DomainError(approvalErrors.noteMissing, { field: 'note' });
      const posts = draft.approvals.map((approval) => signingPost(actor, draft, approval));
      const post = posts.find((one) => one !== null) ?? null;
      await this.responses.setDraftState(tx, draftId, 'draft');
      const stepId = await this.way.note(tx, actor, draftId, 'sent_back', { note, post });
      await this.outbox.record(tx, actor, responseSentBack({ draftId, stepId }));
    });
  }
}
