import { Injectable } from '@nestjs/common';
import { Clock, Database, Outbox, type Tx } from '#platform';
import { isOpen, mayCorrectTo } from './entry';
import { Ledger, type WhoActs } from './ledger';
import { responseCorrected, responseReleased } from './ledger.events';
import { LedgerStore } from './ledger.store';
import { type CoveredEntry, type ResponseDraft, ResponseStore, type Signature } from './response.store';

/** Makes signed responses public: response, events and notices in one transaction. */
@Injectable()
export class PublishResponse {
  constructor(
    private readonly responses: ResponseStore,
    private readonly store: LedgerStore,
    private readonly ledger: Ledger,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /**
   * Publishes a signed draft whose undo window is over; gives false for any other, also when it was taken back meanwhile.
   * Submissions that it cannot reach any more, as those withdrawn since, are left out; where none is left the draft goes back
   * to its writers.
   */
  async within(tx: Tx, draftId: string): Promise<boolean> {
    const draft = await this.responses.lockDraft(tx, draftId);
    const signature = draft?.state === 'releasing' ? draft.signature : null;
    if (!draft || !signature || signature.publishAt > (await this.clock.now(tx))) return false;
    const covered = await this.responses.draftEntries(tx, [draftId]);
    const locked = await this.store.lockMany(
      tx,
      covered.map(({ entryId }) => entryId),
    );
    const isCorrection = draft.correctsId !== null;
    const own = new Map(covered.map(({ entryId, outcome }) => [entryId, outcome]));
    const entries = locked.filter(({ entryId, state }) =>
      isCorrection ? mayCorrectTo(state, own.get(entryId) ?? draft.outcome) : isOpen(state),
    );
    if (entries.length === 0) {
      await this.responses.unsign(tx, draftId, 'draft');
      return false;
    }
    const ids = entries.map(({ entryId }) => entryId);
    await this.responses.release(tx, draftId, ids, await this.clock.now(tx));
    await this.responses.setDraftState(tx, draftId, 'released');
    const kind = isCorrection ? 'corrected' : 'answered';
    await this.ledger.appendAll(tx, signerOf(signature), kind, stepsOf(draft, signature, covered, entries));
    const by = { kind: 'person', accountId: signature.accountId } as const;
    const { responseId } = signature;
    await this.outbox.record(
      tx,
      by,
      isCorrection ? responseCorrected({ responseId }) : responseReleased({ responseId }),
    );
    return true;
  }
}

/**
 * Publishes everything whose undo window is over, each response in a transaction of its own; gives how many. One that fails
 * does not keep the others back, and is told of when they are through.
 */
@Injectable()
export class PublishDueResponses {
  constructor(
    private readonly db: Database,
    private readonly responses: ResponseStore,
    private readonly publishing: PublishResponse,
  ) {}

  async execute(): Promise<number> {
    let published = 0;
    const failed: unknown[] = [];
    for (const id of await this.responses.dueDrafts(this.db)) {
      try {
        if (await this.db.write((tx) => this.publishing.within(tx, id))) published += 1;
      } catch (error) {
        failed.push(error);
      }
    }
    if (failed.length > 0) throw new AggregateError(failed, `${failed.length} responses could not be published`);
    return published;
  }
}

function signerOf({ accountId, name, post }: Signature): WhoActs {
  return { actorId: accountId, capacity: 'official', actor: { name, post, verified: true, capacity: 'official' } };
}

type Locked = Awaited<ReturnType<LedgerStore['lockMany']>>;

function stepsOf(
  { outcome: common, reasonCode, explanation, correctsId, correctionReason }: ResponseDraft,
  { responseId }: Signature,
  covered: readonly CoveredEntry[],
  entries: Locked,
) {
  const own = new Map(covered.map((one) => [one.entryId, one]));
  return entries.map((entry) => {
    const { outcome = common, remark = null } = own.get(entry.entryId) ?? {};
    const texts = { explanation, remark, note: correctionReason };
    const facts = { responseId, outcome, reasonCode, ...(correctsId ? { correctsId } : {}) };
    return { entry, outcome, texts, facts };
  });
}
