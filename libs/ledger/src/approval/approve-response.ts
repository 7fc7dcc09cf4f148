import { Injectable } from '@nestjs/common';
import { type Actor, insist } from '#kernel';
import { Database } from '#platform';
import { lockDraft, ReleaseResponse } from '../release-response';
import { ResponseStore } from '../response.store';
import { isLastApproval } from './approval';
import { mayApprove } from './approval.access';
import { DraftWay } from './draft-way';

/** The next post of the chain approves a draft, which then waits for the post after it. The last approval releases it. */
@Injectable()
export class ApproveResponse {
  constructor(
    private readonly db: Database,
    private readonly responses: ResponseStore,
    private readonly way: DraftWay,
    private readonly releasing: ReleaseResponse,
  ) {}

  /** `version` is that of the words that were read; throws `ledger.draft_changed` where they have changed since. */
  execute(actor: Actor, draftId: string, version: number | null = null): Promise<void> {
    return this.db.write(async (tx) => {
      const draft = await lockDraft(tx, this.responses, draftId, version);
      insist(mayApprove(actor, draft));
      if (isLastApproval(draft.approvals)) await this.releasing.within(tx, actor, draft);
      else await this.way.approve(tx, actor, draft, 'approved');
    });
  }
}
