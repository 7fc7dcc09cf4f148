import { Field, ObjectType } from '@nestjs/graphql';
import { connectionOf, DateTimeScalar } from '#platform';

@ObjectType('ExcerptPart', { description: 'A piece of an excerpt; the pieces together are the excerpt.' })
export class ExcerptPartModel {
  @Field(() => String) text!: string;
  @Field(() => Boolean, { description: 'Whether this piece is what was looked for.' }) hit!: boolean;
}

@ObjectType('SearchResult', { description: 'One public thing that holds the words.' })
export class SearchResultModel {
  @Field(() => String, { description: 'proposal, comment, response, policy, session, statement or space' })
  kind!: string;
  @Field(() => String, { description: 'Of a comment, statement or response: the title of what it belongs to.' })
  title!: string;
  @Field(() => [ExcerptPartModel]) excerpt!: readonly ExcerptPartModel[];
  @Field(() => String) path!: string;
  @Field(() => DateTimeScalar) publishedAt!: Date;
  spaceId!: string | null;
}

@ObjectType()
export class SearchConnection extends connectionOf(SearchResultModel, 'Search') {}
