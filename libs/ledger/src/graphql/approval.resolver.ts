import { Args, Context, ID, Int, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { DomainError } from '#kernel';
import { Database, permission, type RequestContext, Staff } from '#platform';
import { ApprovalStore } from '../approval/approval.store';
import { ApproveResponse } from '../approval/approve-response';
import { ListApprovalChains } from '../approval/list-approval-chains';
import { SendBackResponse } from '../approval/send-back-response';
import { SetApprovalChain } from '../approval/set-approval-chain';
import { ledgerErrors } from '../ledger.errors';
import { ResponseStore } from '../response.store';
import { ApprovalChainInput, ApprovalChainModel, DraftStepModel } from './approval.model';
import { DeskModel } from './entry.model';
import { draftModel, ResponseDraftModel } from './response.model';

/** What approvers do with a draft. */
@Resolver(() => ResponseDraftModel)
export class ApprovalResolver {
  constructor(
    private readonly db: Database,
    private readonly responses: ResponseStore,
    private readonly approving: ApproveResponse,
    private readonly sendingBack: SendBackResponse,
    private readonly approvalStore: ApprovalStore,
  ) {}

  @Staff()
  @Mutation(() => ResponseDraftModel, {
    description:
      'Approves a draft as the next post of its chain, once and never its writers. The last one releases it.',
  })
  async approveResponse(
    @Args('draftId', { type: () => ID }) draftId: string,
    @Args('version', { type: () => Int, nullable: true, description: 'Of the words that were read.' })
    version: number | null,
    @Context() context: RequestContext,
  ): Promise<ResponseDraftModel> {
    await this.approving.execute(context.actor, draftId, version ?? null);
    return this.read(draftId);
  }

  @Staff()
  @Mutation(() => ResponseDraftModel, {
    description: 'Gives a draft back to its writers, with a note that is never public.',
  })
  async sendBackResponse(
    @Args('draftId', { type: () => ID }) draftId: string,
    @Args('note') note: string,
    @Context() context: RequestContext,
  ): Promise<ResponseDraftModel> {
    await this.sendingBack.execute(context.actor, draftId, note);
    return this.read(draftId);
  }

  @ResolveField(() => [DraftStepModel], { description: 'What became of it so far, oldest first.' })
  async history(draft: ResponseDraftModel): Promise<readonly DraftStepModel[]> {
    return this.approvalStore.history(this.db, [draft.id]);
  }

  private async read(id: string): Promise<ResponseDraftModel> {
    const draft = await this.responses.findDraft(this.db, id);
    if (!draft) throw new DomainError(ledgerErrors.draftNotFound);
    return draftModel(draft);
  }
}

@Resolver(() => DeskModel)
export class DeskApprovalResolver {
  constructor(
    private readonly db: Database,
    private readonly approvalStore: ApprovalStore,
  ) {}

  @ResolveField(() => Int, { description: 'How many drafts the viewer is to approve next.' })
  async awaitingMe(_desk: DeskModel, _args: unknown, context: RequestContext): Promise<number> {
    return context.actor.kind === 'person' ? this.approvalStore.awaiting(this.db, context.actor.accountId) : 0;
  }
}

/** What administrators set. */
@Resolver(() => ApprovalChainModel)
export class ApprovalChainResolver {
  constructor(
    private readonly listing: ListApprovalChains,
    private readonly setting: SetApprovalChain,
  ) {}

  @Staff()
  @Query(() => [ApprovalChainModel], { description: 'The chains of the authorities that the viewer works for.' })
  async approvalChains(@Context() context: RequestContext): Promise<readonly ApprovalChainModel[]> {
    const chains = await this.listing.execute(context.actor);
    return chains.map(({ mayBeSet, ...chain }) => ({ ...chain, viewerCanSet: permission(mayBeSet) }));
  }

  @Staff()
  @Mutation(() => Boolean, { description: 'Sets the posts that approve, in order; none for the default.' })
  async setApprovalChain(
    @Args('input') input: ApprovalChainInput,
    @Context() context: RequestContext,
  ): Promise<boolean> {
    await this.setting.execute(context.actor, input);
    return true;
  }
}
