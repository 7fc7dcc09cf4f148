import { Args, Context, ID, Info, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { isId, type KeyPart, pageRequest } from '#kernel';
import { ViewerModel } from '#identity';
import { asksOnly, Database, fewFields, Open, PageArgs, type RequestContext, toConnection } from '#platform';
import { SpaceModel } from '#spaces';
import { FindSimilarProposals } from '../find-similar-proposals';
import { underTheNameItWouldBear } from '../name-on-draft';
import { isAuthor, maySee } from '../proposal.access';
import { type Extent, type ProposalOrder, ProposalReads } from '../proposal.read';
import { ProposalStore } from '../proposal.store';
import { holdsClaim } from '../save-draft';
import { ProposalLoaders } from './proposal.loader';
import {
  ProposalConnection,
  ProposalModel,
  proposalModel,
  ProposalOrderEnum,
  SimilarProposalModel,
} from './proposal.model';

const KEYS: Readonly<Record<ProposalOrder, readonly KeyPart[]>> = {
  newest: ['time', 'id'],
  most_supported: ['number', 'id'],
};

/** What `FEW_COLUMNS` hold. The name of a space is no column of ours, whatever is asked of it. */
const FEW = fewFields(
  'id state title author name verified capacity post submittedAt supportCount commentCount space slug ja easy en',
);

const extentOf = (info: GraphQLResolveInfo): Extent => (asksOnly(info, FEW) ? 'few' : 'whole');

/** Reading proposals. */
@Resolver(() => ProposalModel)
export class ProposalResolver {
  constructor(
    private readonly db: Database,
    private readonly reads: ProposalReads,
    private readonly store: ProposalStore,
    private readonly similar: FindSimilarProposals,
    private readonly load: ProposalLoaders,
  ) {}

  @Open()
  @Query(() => ProposalConnection, { description: 'Submitted proposals, of one space or of all.' })
  async proposals(
    @Args() page: PageArgs,
    @Args('spaceId', { type: () => ID, nullable: true }) spaceId: string | null,
    @Args('order', { type: () => ProposalOrderEnum, defaultValue: 'newest' }) order: ProposalOrder,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ProposalConnection> {
    const list = await this.reads.list(
      this.db,
      spaceId ?? null,
      order,
      pageRequest(page.first, page.after, KEYS[order]),
      extentOf(info),
    );
    return toConnection({ ...list, nodes: list.nodes.map(proposalModel) });
  }

  @Open()
  @Query(() => ProposalModel, { nullable: true, description: 'A draft only for its author, or with its claim.' })
  async proposal(
    @Args('id', { type: () => ID }) id: string,
    @Args('claim', { type: () => String, nullable: true }) claim: string | null,
    @Context() context: RequestContext,
  ): Promise<ProposalModel | null> {
    const proposal = isId(id) ? await this.load.proposal(context, id) : undefined;
    if (!proposal) return null;
    if (maySee(context.actor, proposal).allowed) return proposalModel(underTheNameItWouldBear(context.actor, proposal));
    const draft = claim ? await this.store.findDraft(this.db, id) : undefined;
    return draft && holdsClaim(draft, claim) ? proposalModel({ ...proposal, isHeld: true }) : null;
  }

  @Open()
  @Query(() => [SimilarProposalModel], {
    description: 'Proposals that ask for the same, perhaps in other words. Five at most, best first.',
  })
  async similarProposals(
    @Args('title') title: string,
    @Args('text') text: string,
    @Context() context: RequestContext,
  ): Promise<readonly SimilarProposalModel[]> {
    const found = await this.similar.execute(title, text);
    const rows = await Promise.all(found.map(({ id }) => this.load.proposal(context, id)));
    return rows.flatMap((row, place) =>
      row ? [{ proposal: proposalModel(row), sharedTerms: found[place]?.sharedTerms ?? [] }] : [],
    );
  }

  @ResolveField(() => Boolean)
  async viewerSupports(proposal: ProposalModel, _args: unknown, context: RequestContext): Promise<boolean> {
    return this.load.viewerSupports(context, proposal.id);
  }

  @ResolveField(() => Boolean)
  viewerIsAuthor(proposal: ProposalModel, _args: unknown, context: RequestContext): boolean {
    return isAuthor(context.actor, proposal.row);
  }
}

@Resolver(() => SpaceModel)
export class SpaceProposalsResolver {
  constructor(private readonly load: ProposalLoaders) {}

  @ResolveField(() => ProposalConnection)
  async proposals(
    @Parent() space: SpaceModel,
    @Args() page: PageArgs,
    @Args('order', { type: () => ProposalOrderEnum, defaultValue: 'newest' }) order: ProposalOrder,
    @Context() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ProposalConnection> {
    const wanted = { spaceId: space.id, page: pageRequest(page.first, page.after, KEYS[order]) };
    const list = await this.load.inSpace(context, wanted, order, extentOf(info));
    return toConnection({ ...list, nodes: list.nodes.map(proposalModel) });
  }
}

@Resolver(() => ViewerModel)
export class ViewerDraftsResolver {
  constructor(
    private readonly db: Database,
    private readonly reads: ProposalReads,
  ) {}

  @ResolveField(() => [ProposalModel], { description: 'What I have begun to write, latest first.' })
  async drafts(viewer: ViewerModel): Promise<readonly ProposalModel[]> {
    return (await this.reads.draftsOf(this.db, viewer.id)).map(proposalModel);
  }
}
