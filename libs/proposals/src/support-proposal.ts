import { Injectable } from '@nestjs/common';
import { type Actor, DomainError, insist } from '#kernel';
import { Database, type Tx } from '#platform';
import { TakePart } from '#spaces';
import { maySupport } from './proposal.access';
import { proposalErrors } from './proposal.errors';
import { ProposalStore } from './proposal.store';

/** Asks whether this person may support, or stop supporting, this proposal now. Throws when not. */
@Injectable()
export class SupportRule {
  constructor(
    private readonly proposals: ProposalStore,
    private readonly takePart: TakePart,
  ) {}

  /** The account that supports; the proposal's row is locked. */
  async insist(tx: Tx, actor: Actor, id: string): Promise<string> {
    const proposal = await this.proposals.lock(tx, id);
    if (!proposal) throw new DomainError(proposalErrors.notFound);
    const { decision } = await this.takePart.ask(tx, actor, proposal.spaceId, 'support');
    insist(maySupport(actor, proposal, decision));
    if (actor.kind !== 'person') throw new DomainError(proposalErrors.notFound);
    return actor.accountId;
  }
}

/** A person stands behind a proposal of somebody else. Saying it twice counts once. */
@Injectable()
export class SupportProposal {
  constructor(
    private readonly db: Database,
    private readonly proposals: ProposalStore,
    private readonly rule: SupportRule,
  ) {}

  execute(actor: Actor, id: string): Promise<void> {
    return this.db.write(async (tx) => {
      await this.proposals.support(tx, id, await this.rule.insist(tx, actor, id));
    });
  }
}

/** A person no longer stands behind a proposal. */
@Injectable()
export class WithdrawSupport {
  constructor(
    private readonly db: Database,
    private readonly proposals: ProposalStore,
    private readonly rule: SupportRule,
  ) {}

  execute(actor: Actor, id: string): Promise<void> {
    return this.db.write(async (tx) => {
      await this.proposals.withdrawSupport(tx, id, await this.rule.insist(tx, actor, id));
    });
  }
}
