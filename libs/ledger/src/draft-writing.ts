import { Injectable } from '@nestjs/common';
import { type Actor, DomainError } from '#kernel';
import { shownNameOf } from '#identity';
import { Clock, type Tx } from '#platform';
import type { EntryNow, Outcome, ReasonCode } from './entry';
import { Ledger, whoActs } from './ledger';
import { ledgerErrors } from './ledger.errors';
import { DraftWay } from './approval/draft-way';
import { type ResponseDraft, ResponseStore } from './response.store';

type Content = Readonly<{ outcome: Outcome; reasonCode: ReasonCode | null; explanation: string }>;

/** What every change of a draft does: its writer counts as drafter, and what it covers counts as in review. */
@Injectable()
export class DraftWriting {
  constructor(
    private readonly responses: ResponseStore,
    private readonly ledger: Ledger,
    private readonly way: DraftWay,
    private readonly clock: Clock,
  ) {}

  async begin(tx: Tx, actor: Actor, departmentId: string, content: Content): Promise<string> {
    return this.responses.addDraft(tx, { departmentId, ...content, ...(await this.drafted(tx, actor)) });
  }

  /** Takes back every approval. Throws `ledger.draft_changed` where somebody else was quicker. */
  async rewrite(
    tx: Tx,
    actor: Actor,
    draft: ResponseDraft,
    content: Content = draft,
    version = draft.version,
  ): Promise<void> {
    const { outcome, reasonCode, explanation } = content;
    const drafted = await this.drafted(tx, actor);
    const written = { id: draft.id, version, outcome, reasonCode, explanation, ...drafted };
    if (!(await this.responses.changeDraft(tx, written))) throw new DomainError(ledgerErrors.draftChanged);
    if (draft.state !== 'draft') await this.way.note(tx, actor, draft.id, 'changed');
  }

  async startReview(
    tx: Tx,
    actor: Actor,
    of: Readonly<{ authorityId: string; departmentId: string }>,
    entries: readonly EntryNow[],
  ): Promise<void> {
    const steps = entries
      .filter(({ state }) => state === 'received' || state === 'acknowledged')
      .map((entry) => ({ entry, facts: {}, texts: {}, outcome: null }));
    await this.ledger.appendAll(tx, whoActs(actor, of, 'review_started'), 'review_started', steps);
  }

  private async drafted(tx: Tx, actor: Actor) {
    const author = actor.kind === 'person' ? shownNameOf(actor) : null;
    if (actor.kind !== 'person' || !author) throw new DomainError(ledgerErrors.notYourDepartment);
    return { draftedBy: actor.accountId, draftedByName: author.name, draftedAt: await this.clock.now(tx) };
  }
}
