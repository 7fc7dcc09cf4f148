import { Injectable } from '@nestjs/common';
import { type Actor, DomainError } from '#kernel';
import { shownNameOf } from '#identity';
import { Clock, type Tx } from '#platform';
import { ledgerErrors } from '../ledger.errors';
import type { ResponseDraft } from '../response-draft';
import { nextApproval } from './approval';
import { signingPost } from './approval.access';
import { ApprovalStore, type DraftStep } from './approval.store';

/** Notes what becomes of a draft on its way: approvals in the chain, and every step in its history. */
@Injectable()
export class DraftWay {
  constructor(
    private readonly store: ApprovalStore,
    private readonly clock: Clock,
  ) {}

  /** Throws `ledger.draft_changed` where somebody else has approved in this place meanwhile. */
  async approve(tx: Tx, actor: Actor, draft: ResponseDraft, kind: 'approved' | 'released'): Promise<void> {
    const next = nextApproval(draft.approvals);
    const post = signingPost(actor, draft, next);
    if (!next || !post) throw new DomainError(ledgerErrors.postMissing);
    const at = await this.clock.now(tx);
    if (!(await this.store.approve(tx, draft.id, next.position, byOf(actor), at)))
      throw new DomainError(ledgerErrors.draftChanged);
    await this.store.addStep(tx, { draftId: draft.id, kind, post, by: byOf(actor), at });
  }

  /** Gives the id of the step. */
  async note(
    tx: Tx,
    actor: Actor,
    draftId: string,
    kind: DraftStep['kind'],
    more: Readonly<{ note?: string; post?: string | null }> = {},
  ): Promise<string> {
    return this.store.addStep(tx, { draftId, kind, ...more, by: byOf(actor), at: await this.clock.now(tx) });
  }
}

function byOf(actor: Actor): Readonly<{ accountId: string; name: string }> {
  const name = actor.kind === 'person' ? shownNameOf(actor) : null;
  if (actor.kind !== 'person' || !name) throw new DomainError(ledgerErrors.notYourDepartment);
  return { accountId: actor.accountId, name: name.name };
}
