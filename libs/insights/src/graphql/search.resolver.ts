import { Args, Query, Resolver } from '@nestjs/graphql';
import { BY_TIME, pageRequest } from '#kernel';
import { Database, Open, PageArgs, toConnection } from '#platform';
import { SearchReads } from '../search.read';
import { SearchConnection } from './search.model';

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
