import { Injectable } from '@nestjs/common';
import { type Actor, cleanText, DomainError, insist } from '#kernel';
import { Threads } from '#discussion';
import { Ledger } from '#ledger';
import { Clock, Database, Outbox, type Tx } from '#platform';
import { mayWithdraw } from './proposal.access';
import { proposalErrors } from './proposal.errors';
import { proposalWithdrawn } from './proposal.events';
import { ProposalStore } from './proposal.store';

/** Ends what goes on around a proposal: it is read from here on, not discussed. */
@Injectable()
export class CloseProposal {
  constructor(
    private readonly proposals: ProposalStore,
    private readonly threads: Threads,
    private readonly clock: Clock,
  ) {}

  async execute(tx: Tx, id: string): Promise<void> {
    await this.proposals.withdraw(tx, id, await this.clock.now(tx));
    await this.threads.closeThread(tx, { type: 'proposal', id });
  }
}

/** The author takes a proposal back before it is answered. Text and comments stay readable, the receipt stays valid. */
@Injectable()
export class WithdrawProposal {
  constructor(
    private readonly db: Database,
    private readonly proposals: ProposalStore,
    private readonly ledger: Ledger,
    private readonly closing: CloseProposal,
    private readonly outbox: Outbox,
  ) {}

  execute(actor: Actor, id: string, reason: string | null): Promise<void> {
    return this.db.write(async (tx) => {
      const proposal = await this.proposals.lock(tx, id);
      if (!proposal) throw new DomainError(proposalErrors.notFound);
      insist(mayWithdraw(actor, proposal));
      await this.ledger.withdraw(tx, actor, { type: 'proposal', id }, reason ? cleanText(reason) : null);
      await this.closing.execute(tx, id);
      await this.outbox.record(tx, actor, proposalWithdrawn({ proposalId: id }));
    });
  }
}
