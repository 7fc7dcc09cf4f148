import { Injectable } from '@nestjs/common';
import { type Actor, DomainError, insist } from '#kernel';
import { Database } from '#platform';
import { mayEditDraft } from './proposal.access';
import { proposalErrors } from './proposal.errors';
import { ProposalStore } from './proposal.store';
import { takeClaimed } from './save-draft';

/** Whoever wrote before signing in takes the draft along into the account. */
@Injectable()
export class ClaimDraft {
  constructor(
    private readonly db: Database,
    private readonly proposals: ProposalStore,
  ) {}

  execute(actor: Actor, id: string, claim: string): Promise<void> {
    return this.db.write(async (tx) => {
      const draft = await this.proposals.lock(tx, id);
      if (!draft) throw new DomainError(proposalErrors.notFound);
      await takeClaimed(tx, this.proposals, actor, draft, claim);
    });
  }
}

/** An author throws a draft away. */
@Injectable()
export class DiscardDraft {
  constructor(
    private readonly db: Database,
    private readonly proposals: ProposalStore,
  ) {}

  execute(actor: Actor, id: string): Promise<void> {
    return this.db.write(async (tx) => {
      const draft = await this.proposals.lock(tx, id);
      if (!draft) throw new DomainError(proposalErrors.notFound);
      insist(mayEditDraft(actor, draft));
      await this.proposals.discard(tx, id);
    });
  }
}
