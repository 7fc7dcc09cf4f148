import { Injectable } from '@nestjs/common';
import { type Actor, DomainError, insist } from '#kernel';
import { shownNameOf } from '#identity';
import { Clock, Database, Outbox, type Tx } from '#platform';
import { Ledger } from './ledger';
import { mayDraftResponse, mayEditDraft, mayRelease, postFor } from './ledger.access';
import { ledgerErrors } from './ledger.errors';
import { responseReleased } from './ledger.events';
import { LedgerStore } from './ledger.store';
import { type ResponseDraft, ResponseStore } from './response.store';

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
    private readonly after: AfterRelease,
  ) {}

  execute(actor: Actor, draftId: string): Promise<string> {
    return this.db.write(async (tx) => {
      const draft = await lockDraft(tx, this.responses, draftId);
      insist(mayRelease(actor, draft));
      const covered = await this.responses.draftEntries(tx, [draftId]);
      const entries = await this.store.lockMany(tx, covered.map((entry) => entry.entryId));
      for (const entry of entries) insist(mayDraftResponse(actor, entry));
      const responseId = await this.after.sign(tx, actor, draft, entries.map((entry) => entry.entryId));
      for (const entry of entries) {
        const outcome = covered.find((one) => one.entryId === entry.entryId)?.outcome ?? draft.outcome;
        await this.ledger.append(tx, actor, entry, { kind: 'answered', outcome, facts: { responseId, outcome } });
      }
      await this.after.announce(tx, actor, responseId);
      return responseId;
    });
  }
}

/** The parts of a release that are no entry's: the signature and the announcement. */
@Injectable()
export class AfterRelease {
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
    return this.responses.release(tx, draft.id, entryIds, { accountId: actor.accountId, name: name.name, post, at: await this.clock.now(tx) });
  }

  async announce(tx: Tx, actor: Actor, responseId: string): Promise<void> {
    await this.outbox.record(tx, actor, responseReleased({ responseId }));
  }
}

async function lockDraft(tx: Tx, responses: ResponseStore, id: string): Promise<ResponseDraft> {
  const draft = await responses.lockDraft(tx, id);
  if (!draft) throw new DomainError(ledgerErrors.draftNotFound);
  return draft;
}
