import { Injectable } from '@nestjs/common';
import { type Actor, cleanText, DomainError, insist } from '#kernel';
import { Ledger } from '#ledger';
import { Clock, Database, Outbox } from '#platform';
import { mayWithdraw } from './proposal.access';
import { proposalErrors } from './proposal.errors';
import { proposalWithdrawn } from './proposal.events';
import { ProposalStore } from './proposal.store';

/** The author takes a proposal back before it is answered. The text stays readable, the receipt stays valid. */
@Injectable()
export class WithdrawProposal {
  constructor(
    private readonly db: Database,
    private readonly proposals: ProposalStore,
    private readonly ledger: Ledger,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  execute(actor: Actor, id: string, reason: string | null): Promise<void> {
    return this.db.write(async (tx) => {
      const proposal = await this.proposals.lock(tx, id);
      if (!proposal) throw new DomainError(proposalErrors.notFound);
      insist(mayWithdraw(actor, proposal));
      await this.ledger.withdraw(tx, actor, { type: 'proposal', id }, reason ? cleanText(reason) : null);
      await this.proposals.withdraw(tx, id, await this.clock.now(tx));
      await this.outbox.record(tx, actor, proposalWithdrawn({ proposalId: id }));
    });
  }
}
