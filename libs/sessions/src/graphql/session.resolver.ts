import { Args, Context, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { isId, pageRequest } from '#kernel';
import { EntryLoaders, LedgerEntryModel } from '#ledger';
import { Database, Open, PageArgs, type RequestContext, toConnection, type Soon } from '#platform';
import { SpaceLoaders, SpaceModel } from '#spaces';
import { SessionStore } from '../session.store';
import { SessionLoaders } from './session.loader';
import { SessionModel, StatementConnection, StatementModel, statementModel } from './session.model';

@Resolver(() => SessionModel)
export class SessionResolver {
  constructor(
    private readonly db: Database,
    private readonly sessions: SessionStore,
    private readonly load: SessionLoaders,
    private readonly spaces: SpaceLoaders,
  ) {}

  @Open()
  @Query(() => SessionModel, { nullable: true })
  async session(@Args('id', { type: () => ID }) id: string): Promise<SessionModel | null> {
    return (isId(id) && (await this.sessions.findMany(this.db, [id]))[0]) || null;
  }

  @ResolveField(() => SpaceModel)
  space(session: SessionModel, _args: unknown, context: RequestContext): Soon<SpaceModel> {
    return this.spaces.space(context, session.spaceId);
  }

  @ResolveField(() => StatementConnection, { description: 'In the order in which they were made.' })
  async statements(
    @Parent() session: SessionModel,
    @Args() page: PageArgs,
    @Context() context: RequestContext,
  ): Promise<StatementConnection> {
    const found = await this.load.statements(context, session.id, pageRequest(page.first, page.after, ['number']));
    return toConnection({ ...found, nodes: found.nodes.map(statementModel), totalCount: session.statementCount });
  }
}

@Resolver(() => StatementModel)
export class StatementResolver {
  constructor(private readonly entries: EntryLoaders) {}

  @ResolveField(() => LedgerEntryModel, {
    nullable: true,
    description: 'Null where the statement asks the authority nothing.',
  })
  async entry(statement: StatementModel, _args: unknown, context: RequestContext): Promise<LedgerEntryModel | null> {
    return this.entries.entryOfSubject(context, 'statement', statement.id);
  }
}

@Resolver(() => SpaceModel)
export class SpaceSessionsResolver {
  constructor(private readonly load: SessionLoaders) {}

  @ResolveField(() => [SessionModel], { description: 'Published sessions, the latest first, at most 100.' })
  async sessions(space: SpaceModel, _args: unknown, context: RequestContext): Promise<readonly SessionModel[]> {
    return this.load.ofSpace(context, space.id);
  }
}
