import { Args, Context, ID, Int, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Database, Open, type RequestContext, Staff, type Soon } from '#platform';
import { DepartmentModel, SpaceLoaders } from '#spaces';
import { AcknowledgeEntry } from '../acknowledge';
import { ReleaseResponse } from '../release-response';
import { ResponseStore } from '../response.store';
import { EntryLoaders } from './entry.loader';
import { LedgerEntryModel, ResponseEntryModel, ResponseModel } from './entry.model';

/** Published answers. */
@Resolver(() => ResponseModel)
export class ResponseResolver {
  constructor(
    private readonly db: Database,
    private readonly responses: ResponseStore,
    private readonly load: EntryLoaders,
    private readonly spaces: SpaceLoaders,
  ) {}

  @Open()
  @Query(() => [ResponseModel], { description: 'The latest answers.' })
  async latestResponses(
    @Args('first', { type: () => Int, defaultValue: 5 }) first: number,
  ): Promise<readonly ResponseModel[]> {
    return this.responses.latest(this.db, Math.min(Math.max(first, 1), 100));
  }

  @ResolveField(() => DepartmentModel)
  department(response: ResponseModel, _args: unknown, context: RequestContext): Soon<DepartmentModel> {
    return this.spaces.department(context, response.departmentId);
  }

  @ResolveField(() => [ResponseEntryModel])
  async entries(
    response: ResponseModel,
    _args: unknown,
    context: RequestContext,
  ): Promise<readonly ResponseEntryModel[]> {
    return this.load.entriesOfResponse(context, response.id);
  }
}

@Resolver(() => ResponseEntryModel)
export class ResponseEntryResolver {
  constructor(private readonly load: EntryLoaders) {}

  @ResolveField(() => LedgerEntryModel)
  async entry(covered: ResponseEntryModel, _args: unknown, context: RequestContext): Promise<LedgerEntryModel> {
    return this.load.entry(context, covered.entryId);
  }
}

/** The answer to an entry. */
@Resolver(() => LedgerEntryModel)
export class EntryResponseResolver {
  constructor(private readonly load: EntryLoaders) {}

  @ResolveField(() => ResponseModel, { nullable: true, description: 'The current response.' })
  async response(entry: LedgerEntryModel, _args: unknown, context: RequestContext): Promise<ResponseModel | null> {
    return this.load.currentResponse(context, entry.id);
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'What the response says about this submission in particular.',
  })
  async remark(entry: LedgerEntryModel, _args: unknown, context: RequestContext): Promise<string | null> {
    return (await this.load.currentResponse(context, entry.id))?.remark ?? null;
  }
}

/** What officials do with entries. */
@Resolver(() => LedgerEntryModel)
export class AnsweringResolver {
  constructor(
    private readonly db: Database,
    private readonly responses: ResponseStore,
    private readonly acknowledging: AcknowledgeEntry,
    private readonly releasing: ReleaseResponse,
    private readonly load: EntryLoaders,
  ) {}

  @Staff()
  @Mutation(() => LedgerEntryModel)
  async acknowledge(@Args('receipt') receipt: string, @Context() context: RequestContext): Promise<LedgerEntryModel> {
    return this.load.entry(context, await this.acknowledging.execute(context.actor, receipt));
  }

  @Staff()
  @Mutation(() => ResponseModel, {
    nullable: true,
    description:
      'Signs a response as the last post of its chain, never by its drafter. Null while the undo window runs: it is not public yet.',
  })
  async releaseResponse(
    @Args('draftId', { type: () => ID }) draftId: string,
    @Context() context: RequestContext,
    @Args('version', { type: () => Int, nullable: true, description: 'Of the words that were read.' })
    version?: number | null,
  ): Promise<ResponseModel | null> {
    const id = await this.releasing.execute(context.actor, draftId, version ?? null);
    const [response] = await this.responses.findMany(this.db, [id]);
    return response ?? null;
  }
}
