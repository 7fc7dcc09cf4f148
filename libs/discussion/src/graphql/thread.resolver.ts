import { Args, Context, ID, Info, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { BY_TIME, pageRequest } from '#kernel';
import { asksOnly, Database, fewFields, Open, PageArgs, type RequestContext, toConnection } from '#platform';
import { ThreadStore } from '../thread.store';
import { CommentConnection, ThreadModel, ThreadPermissionsModel } from './comment.model';
import { ThreadLoaders } from './discussion.loader';
import { ViewerPermissions } from './viewer-permissions';

/** What the columns of `FEW` hold. */
const FEW = fewFields('id stance text author name verified createdAt');

@Resolver(() => ThreadModel)
export class ThreadResolver {
  constructor(
    private readonly db: Database,
    private readonly threads: ThreadStore,
    private readonly load: ThreadLoaders,
    private readonly permissions: ViewerPermissions,
  ) {}

  @Open()
  @Query(() => ThreadModel, { nullable: true })
  async thread(@Args('id', { type: () => ID }) id: string): Promise<ThreadModel | null> {
    return (await this.threads.find(this.db, id)) ?? null;
  }

  @ResolveField(() => CommentConnection, { description: 'The top level, oldest first.' })
  async comments(
    @Parent() thread: ThreadModel,
    @Args() page: PageArgs,
    @Context() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CommentConnection> {
    const extent = asksOnly(info, FEW) ? 'few' : 'whole';
    const wanted = pageRequest(page.first, page.after, BY_TIME);
    return toConnection(await this.load.topLevel(context, thread.id, wanted, extent));
  }

  @ResolveField(() => ThreadPermissionsModel)
  async viewerCan(thread: ThreadModel, _args: unknown, context: RequestContext): Promise<ThreadPermissionsModel> {
    return this.permissions.inThread(context, thread);
  }
}
