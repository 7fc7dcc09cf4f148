import { Args, Context, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { BY_TIME, pageRequest } from '#kernel';
import { Database, Open, PageArgs, type RequestContext, toConnection } from '#platform';
import { ThreadStore } from '../thread.store';
import { CommentConnection, ThreadModel, ThreadPermissionsModel } from './comment.model';
import { ThreadLoaders } from './discussion.loader';
import { ViewerPermissions } from './viewer-permissions';

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
  ): Promise<CommentConnection> {
    return toConnection(await this.load.topLevel(context, thread.id, pageRequest(page.first, page.after, BY_TIME)));
  }

  @ResolveField(() => ThreadPermissionsModel)
  async viewerCan(@Parent() thread: ThreadModel, @Context() context: RequestContext): Promise<ThreadPermissionsModel> {
    return this.permissions.inThread(context, thread);
  }
}
