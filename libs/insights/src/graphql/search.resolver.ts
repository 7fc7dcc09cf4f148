import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { BY_TIME, pageRequest } from '#kernel';
import { Database, Open, PageArgs, type RequestContext, toConnection } from '#platform';
import { SpaceLoaders, SpaceModel } from '#spaces';
import { SearchReads } from '../search.read';
import { SearchConnection, SearchResultModel } from './search.model';

@Resolver()
export class SearchResolver {
  constructor(
    private readonly db: Database,
    private readonly reads: SearchReads,
  ) {}

  @Open()
  @Query(() => SearchConnection, {
    description: 'Everything public that holds each of the words, the latest first. One character is enough.',
  })
  async search(
    @Args('words', { description: 'At most 200 characters.' }) words: string,
    @Args('kinds', { type: () => [String], nullable: true }) kinds: readonly string[] | null,
    @Args() page: PageArgs,
  ): Promise<SearchConnection> {
    return toConnection(
      await this.reads.search(this.db, words, kinds ?? null, pageRequest(page.first, page.after, BY_TIME)),
    );
  }
}

/** Where it was said, in all languages: the titles of results are in the one they were written in. */
@Resolver(() => SearchResultModel)
export class SearchResultResolver {
  constructor(private readonly spaces: SpaceLoaders) {}

  @ResolveField(() => SpaceModel, { nullable: true, description: 'The space it is or belongs to; null for policies.' })
  async space(@Parent() result: SearchResultModel, @Context() context: RequestContext): Promise<SpaceModel | null> {
    return result.spaceId ? this.spaces.space(context, result.spaceId) : null;
  }
}
