import { Args, Context, ID, Int, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ViewerModel } from '#identity';
import { BY_TIME, pageRequest } from '#kernel';
import { InfluenceModel, PolicyLoaders, PolicyVersionModel } from '#policies';
import { Database, PageArgs, type RequestContext, SignedIn, toConnection } from '#platform';
import { FindNotices } from '../notices/find-notices';
import { subjectOf } from '../notices/notice-facts';
import { NoticeStore } from '../notices/notice.store';
import { MarkNoticesRead } from '../notices/mark-notices-read';
import { NoticeConnection, NoticeModel } from './notice.model';

@Resolver(() => NoticeModel)
export class NoticeResolver {
  constructor(
    private readonly findNotices: FindNotices,
    private readonly markRead: MarkNoticesRead,
    private readonly policies: PolicyLoaders,
  ) {}

  @SignedIn()
  @Query(() => NoticeConnection, { description: 'What the viewer has been told, newest first.' })
  async notices(@Args() page: PageArgs, @Context() context: RequestContext): Promise<NoticeConnection> {
    const found = await this.findNotices.execute(
      context.actor,
      pageRequest(page.first, page.after, BY_TIME),
      context.language,
    );
    return toConnection({
      ...found,
      nodes: found.nodes.map((notice) => ({ ...notice, subject: subjectOf(notice) })),
    });
  }

  @SignedIn()
  @Mutation(() => Boolean, { description: 'Marks the notices up to one of them as read; all when none is named.' })
  async markNoticesRead(
    @Context() context: RequestContext,
    @Args('upTo', { type: () => ID, nullable: true }) upTo?: string | null,
  ): Promise<boolean> {
    await this.markRead.execute(context.actor, upTo ?? null);
    return true;
  }

  @ResolveField(() => PolicyVersionModel, {
    nullable: true,
    description: 'The version that changed, where that is what it tells.',
  })
  async policyVersion(
    { subject }: NoticeModel,
    _args: unknown,
    context: RequestContext,
  ): Promise<PolicyVersionModel | null> {
    return subject.kind === 'policy_changed' ? this.policies.version(context, subject) : null;
  }

  @ResolveField(() => [InfluenceModel], { description: 'Whose words changed that version.' })
  async influences(
    { subject }: NoticeModel,
    _args: unknown,
    context: RequestContext,
  ): Promise<readonly InfluenceModel[]> {
    return subject.kind === 'policy_changed' ? this.policies.influences(context, subject) : [];
  }
}

/** The viewer's number of unread notices. */
@Resolver(() => ViewerModel)
export class ViewerNoticesResolver {
  constructor(
    private readonly db: Database,
    private readonly notices: NoticeStore,
  ) {}

  @ResolveField(() => Int)
  unreadNotices(viewer: ViewerModel): Promise<number> {
    return this.notices.countUnread(this.db, viewer.id);
  }
}
