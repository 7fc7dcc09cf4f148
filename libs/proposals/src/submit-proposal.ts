import { Injectable } from '@nestjs/common';
import { type Actor, characterCount, DomainError, insist } from '#kernel';
import { Threads } from '#discussion';
import { shownNameOf } from '#identity';
import { Ledger } from '#ledger';
import { Clock, Database, Outbox, type Tx } from '#platform';
import { type Space, spaceErrors, TakePart } from '#spaces';
import { LONGEST_TEXT, LONGEST_TITLE, SHORTEST_TEXT } from './proposal';
import { maySubmit } from './proposal.access';
import { proposalErrors } from './proposal.errors';
import { proposalSubmitted } from './proposal.events';
import { type DraftRow, ProposalStore } from './proposal.store';

/** Puts a draft before its space and registers it on the ledger. From here on the text is public. */
@Injectable()
export class SubmitProposal {
  constructor(
    private readonly db: Database,
    private readonly proposals: ProposalStore,
    private readonly takePart: TakePart,
    private readonly freeze: FreezeProposal,
    private readonly outbox: Outbox,
  ) {}

  execute(actor: Actor, id: string): Promise<void> {
    return this.db.write(async (tx) => {
      const draft = await this.proposals.lock(tx, id);
      if (!draft) throw new DomainError(proposalErrors.notFound);
      const { space, decision } = await this.takePart.ask(tx, actor, draft.spaceId, 'submit');
      insist(maySubmit(actor, draft, decision));
      checkProposal(draft);
      await this.freeze.execute(tx, actor, draft, space);
      await this.outbox.record(tx, actor, proposalSubmitted({ proposalId: id, spaceId: space.id }));
    });
  }
}

/** Fixes title, text and the author's name as shown now, opens the discussion and registers the submission. */
@Injectable()
export class FreezeProposal {
  constructor(
    private readonly proposals: ProposalStore,
    private readonly threads: Threads,
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  async execute(tx: Tx, actor: Actor, draft: DraftRow, space: Space): Promise<void> {
    const author = actor.kind === 'person' ? shownNameOf(actor) : null;
    if (actor.kind !== 'person' || !author) throw new DomainError(spaceErrors.nameNeeded);
    const { id, title, text } = draft;
    const at = await this.clock.now(tx);
    await this.proposals.submit(tx, id, { title, text, authorName: author.name, authorVerified: author.verified, at });
    await this.threads.openThread(tx, { subject: { type: 'proposal', id }, spaceId: space.id, askable: 'on_request' });
    const { authorityId, departmentId } = space;
    const place = { authorityId, departmentId, spaceId: space.id, path: `/proposals/${id}` };
    const submission = { kind: 'proposal', origin: 'web', subject: { type: 'proposal', id }, title, text } as const;
    await this.ledger.register(tx, actor, { ...submission, ...place, author, authorId: actor.accountId, originalDay: null });
  }
}

/** What a proposal must say before it is submitted. Throws with the field it is about. */
export function checkProposal(draft: Readonly<{ title: string; text: string }>): void {
  if (draft.title === '') throw new DomainError(proposalErrors.titleMissing, { field: 'title' });
  if (characterCount(draft.title) > LONGEST_TITLE) throw new DomainError(proposalErrors.titleTooLong, { field: 'title' });
  if (characterCount(draft.text) < SHORTEST_TEXT) throw new DomainError(proposalErrors.textTooShort, { field: 'text' });
  if (characterCount(draft.text) > LONGEST_TEXT) throw new DomainError(proposalErrors.textTooLong, { field: 'text' });
}
