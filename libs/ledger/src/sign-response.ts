import { Injectable } from '@nestjs/common';
import { type Actor, DomainError } from '#kernel';
import { shownNameOf } from '#identity';
import { Clock, Outbox, type Tx } from '#platform';
import { postFor } from './ledger.access';
import { ledgerErrors } from './ledger.errors';
import { responseReleased } from './ledger.events';
import { type ResponseDraft, ResponseStore } from './response.store';

/** The parts of a release that are no entry's: the signature and the announcement. */
@Injectable()
export class SignResponse {
  constructor(
    private readonly responses: ResponseStore,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async sign(tx: Tx, actor: Actor, draft: ResponseDraft, entryIds: readonly string[]): Promise<string> {
    const name = actor.kind === 'person' ? shownNameOf(actor) : null;
    const post = postFor(actor, draft);
    if (actor.kind !== 'person' || !name || !post) throw new DomainError(ledgerErrors.postMissing);
    await this.responses.setDraftState(tx, draft.id, 'released');
    return this.responses.release(tx, draft.id, entryIds, {
      accountId: actor.accountId,
      name: name.name,
      post,
      at: await this.clock.now(tx),
    });
  }

  async announce(tx: Tx, actor: Actor, responseId: string): Promise<void> {
    await this.outbox.record(tx, actor, responseReleased({ responseId }));
  }
}
