import { Injectable } from '@nestjs/common';
import { type Actor, characterCount, DomainError, insist } from '#kernel';
import { Database, Outbox } from '#platform';
import { TakePart } from '#spaces';
import { FreezeProposal } from './freeze-proposal';
import { LONGEST_TEXT, LONGEST_TITLE, SHORTEST_TEXT } from './proposal';
import { maySubmit } from './proposal.access';
import { proposalErrors } from './proposal.errors';
import { proposalSubmitted } from './proposal.events';
import { ProposalStore } from './proposal.store';

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

/** What a proposal must say before it is submitted. Throws with the field it is about. */
export function checkProposal(draft: Readonly<{ title: string; text: string }>): void {
  if (draft.title === '') throw new DomainError(proposalErrors.titleMissing, { field: 'title' });
  if (characterCount(draft.title) > LONGEST_TITLE)
    throw new DomainError(proposalErrors.titleTooLong, { field: 'title' });
  if (characterCount(draft.text) < SHORTEST_TEXT) throw new DomainError(proposalErrors.textTooShort, { field: 'text' });
  if (characterCount(draft.text) > LONGEST_TEXT) throw new DomainError(proposalErrors.textTooLong, { field: 'text' });
}
