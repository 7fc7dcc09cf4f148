import { Args, Context, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import { LedgerEntryModel } from '#ledger';
import { PolicyModel } from '#policies';
import { type RequestContext, SignedIn, SubjectRefInput } from '#platform';
import { ProposalModel } from '#proposals';
import { SpaceModel } from '#spaces';
import { FollowSubject, UnfollowSubject } from '../follows/follow-subject';
import { FollowLoaders } from './follow.loader';

@Resolver()
export class FollowResolver {
  constructor(
    private readonly followSubject: FollowSubject,
    private readonly unfollowSubject: UnfollowSubject,
  ) {}

  @SignedIn()
  @Mutation(() => Boolean, { description: 'Follows a `space`, `proposal`, `policy` or `ledger_entry`.' })
  async follow(
    @Args('subject', { type: () => SubjectRefInput }) subject: SubjectRefInput,
    @Context() context: RequestContext,
  ): Promise<boolean> {
    await this.followSubject.execute(context.actor, subject);
    return true;
  }

  @SignedIn()
  @Mutation(() => Boolean)
  async unfollow(
    @Args('subject', { type: () => SubjectRefInput }) subject: SubjectRefInput,
    @Context() context: RequestContext,
  ): Promise<boolean> {
    await this.unfollowSubject.execute(context.actor, subject);
    return true;
  }
}

@Resolver(() => SpaceModel)
export class SpaceFollowResolver {
  constructor(private readonly follows: FollowLoaders) {}

  @ResolveField(() => Boolean)
  viewerFollows(space: SpaceModel, _args: unknown, context: RequestContext): Promise<boolean> {
    return this.follows.viewerFollows(context, 'space', space.id);
  }
}

@Resolver(() => ProposalModel)
export class ProposalFollowResolver {
  constructor(private readonly follows: FollowLoaders) {}

  @ResolveField(() => Boolean)
  viewerFollows(proposal: ProposalModel, _args: unknown, context: RequestContext): Promise<boolean> {
    return this.follows.viewerFollows(context, 'proposal', proposal.id);
  }
}

@Resolver(() => PolicyModel)
export class PolicyFollowResolver {
  constructor(private readonly follows: FollowLoaders) {}

  @ResolveField(() => Boolean)
  viewerFollows(policy: PolicyModel, _args: unknown, context: RequestContext): Promise<boolean> {
    return this.follows.viewerFollows(context, 'policy', policy.id);
  }
}

@Resolver(() => LedgerEntryModel)
export class LedgerEntryFollowResolver {
  constructor(private readonly follows: FollowLoaders) {}

  @ResolveField(() => Boolean)
  viewerFollows(entry: LedgerEntryModel, _args: unknown, context: RequestContext): Promise<boolean> {
    return this.follows.viewerFollows(context, 'ledger_entry', entry.id);
  }
}
