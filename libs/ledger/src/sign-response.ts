import { Injectable } from '@nestjs/common';
import { type Actor, DomainError } from '#kernel';
import { shownNameOf } from '#identity';
import { Clock, type Tx } from '#platform';
import { AuthorityStore } from '#spaces';
import { nextApproval } from './approval/approval';
import { signingPost } from './approval/approval.access';
import { DraftWay } from './approval/draft-way';
import { ledgerErrors } from './ledger.errors';
import { type ResponseDraft, ResponseStore } from './response.store';

const MINUTE = 60_000;

/** Signing: who releases a response, with which post, and when it becomes public. */
@Injectable()
export class SignResponse {
  constructor(
    private readonly responses: ResponseStore,
    private readonly authorities: AuthorityStore,
    private readonly way: DraftWay,
    private readonly clock: Clock,
  ) {}

  /** Notes the last approval and the signature on the draft; gives whether the response may become public at once. */
  async sign(tx: Tx, actor: Actor, draft: ResponseDraft, responseId: string): Promise<Readonly<{ isDue: boolean }>> {
    const name = actor.kind === 'person' ? shownNameOf(actor) : null;
    const post = signingPost(actor, draft, nextApproval(draft.approvals));
    if (actor.kind !== 'person' || !name || !post) throw new DomainError(ledgerErrors.postMissing);
    const minutes = await this.authorities.undoMinutes(tx, draft.authorityId);
    const publishAt = new Date((await this.clock.now(tx)).getTime() + minutes * MINUTE);
    const { accountId } = actor;
    await this.way.approve(tx, actor, draft, 'released');
    await this.responses.sign(tx, draft.id, { responseId, accountId, name: name.name, post, publishAt });
    return { isDue: minutes === 0 };
  }
}
