import { Args, Context, ID, Mutation, Resolver } from '@nestjs/graphql';
import { DomainError, isId } from '#kernel';
import { Database, Open, type RequestContext, SignedIn } from '#platform';
import { ClaimDraft, DiscardDraft } from '../claim-draft';
import { proposalErrors } from '../proposal.errors';
import { ProposalReads } from '../proposal.read';
import { SaveDraft } from '../save-draft';
import { SubmitProposal } from '../submit-proposal';
import { SupportProposal, WithdrawSupport } from '../support-proposal';
import { WithdrawProposal } from '../withdraw-proposal';
import { DraftSavedModel, ProposalModel, proposalModel, SaveDraftInput } from './proposal.model';

const ID_ARG = { type: () => ID };

/** The proposal as it is after a change. `held` where whoever changed it showed its claim. */
async function changed(db: Database, reads: ProposalReads, id: string, held = false): Promise<ProposalModel> {
  const proposal = await reads.find(db, id);
  if (!proposal) throw new DomainError(proposalErrors.notFound);
  return proposalModel({ ...proposal, isHeld: held });
}

/** An id that has the form of one; anything else is not found, before it reaches the database. */
function wellFormed(id: string): string {
  if (!isId(id)) throw new DomainError(proposalErrors.notFound);
  return id;
}

/** Writing, before and until it is submitted. */
@Resolver(() => ProposalModel)
export class DraftResolver {
  constructor(
    private readonly db: Database,
    private readonly reads: ProposalReads,
    private readonly saving: SaveDraft,
    private readonly claiming: ClaimDraft,
    private readonly discarding: DiscardDraft,
  ) {}

  @Open()
  @Mutation(() => DraftSavedModel, { description: 'Keeps what is being written, also without an account.' })
  async saveDraft(@Args('input') input: SaveDraftInput, @Context() context: RequestContext): Promise<DraftSavedModel> {
    const saved = await this.saving.execute(
      context.actor,
      { ...input, id: input.id ? wellFormed(input.id) : null, spaceId: wellFormed(input.spaceId) },
      context.address,
    );
    return { proposal: await changed(this.db, this.reads, saved.id, true), claim: saved.claim };
  }

  @SignedIn()
  @Mutation(() => ProposalModel, {
    description: 'Takes a draft that was begun without an account along into the account.',
  })
  async claimDraft(
    @Args('id', ID_ARG) id: string,
    @Args('claim') claim: string,
    @Context() context: RequestContext,
  ): Promise<ProposalModel> {
    await this.claiming.execute(context.actor, wellFormed(id), claim);
    return changed(this.db, this.reads, id);
  }

  @SignedIn()
  @Mutation(() => Boolean)
  async discardDraft(@Args('id', ID_ARG) id: string, @Context() context: RequestContext): Promise<boolean> {
    await this.discarding.execute(context.actor, wellFormed(id));
    return true;
  }
}

/** What happens to a proposal in public. */
@Resolver(() => ProposalModel)
export class SubmittedProposalResolver {
  constructor(
    private readonly db: Database,
    private readonly reads: ProposalReads,
    private readonly submitting: SubmitProposal,
    private readonly withdrawing: WithdrawProposal,
  ) {}

  @SignedIn()
  @Mutation(() => ProposalModel, { description: 'Submits a draft: from here on it is public and owed an answer.' })
  async submitProposal(@Args('id', ID_ARG) id: string, @Context() context: RequestContext): Promise<ProposalModel> {
    await this.submitting.execute(context.actor, wellFormed(id));
    return changed(this.db, this.reads, id);
  }

  @SignedIn()
  @Mutation(() => ProposalModel)
  async withdrawProposal(
    @Args('id', ID_ARG) id: string,
    @Args('reason', { type: () => String, nullable: true }) reason: string | null,
    @Context() context: RequestContext,
  ): Promise<ProposalModel> {
    await this.withdrawing.execute(context.actor, wellFormed(id), reason ?? null);
    return changed(this.db, this.reads, id);
  }
}

/** Standing behind a proposal. */
@Resolver(() => ProposalModel)
export class SupportResolver {
  constructor(
    private readonly db: Database,
    private readonly reads: ProposalReads,
    private readonly supporting: SupportProposal,
    private readonly withdrawing: WithdrawSupport,
  ) {}

  @SignedIn()
  @Mutation(() => ProposalModel)
  async supportProposal(@Args('id', ID_ARG) id: string, @Context() context: RequestContext): Promise<ProposalModel> {
    await this.supporting.execute(context.actor, wellFormed(id));
    return changed(this.db, this.reads, id);
  }

  @SignedIn()
  @Mutation(() => ProposalModel)
  async withdrawSupport(@Args('id', ID_ARG) id: string, @Context() context: RequestContext): Promise<ProposalModel> {
    await this.withdrawing.execute(context.actor, wellFormed(id));
    return changed(this.db, this.reads, id);
  }
}
