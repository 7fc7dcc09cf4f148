import { Args, Context, Field, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { TextPartModel } from '#ledger';
import { type RequestContext, Staff } from '#platform';
import { type ClausePreview, PreviewPolicyVersion, type VersionPreview } from '../preview-policy-version';
import { PublishPolicyVersionInputModel } from './policy.input';
import { ClauseChangeKindEnum, FieldChangeModel } from './policy.model';

@ObjectType('ClausePreview', { description: 'What would become of one clause.' })
export class ClausePreviewModel implements ClausePreview {
  @Field(() => Int, { nullable: true, description: 'Its place in `clauses` as sent, from 0; null for a removed one.' })
  place!: number | null;
  @Field(() => ClauseChangeKindEnum) kind!: ClausePreview['kind'];
  @Field(() => Boolean, { description: 'Whether heading or text differ.' }) textChanged!: boolean;
  @Field(() => [TextPartModel]) heading!: ClausePreview['heading'];
  @Field(() => [TextPartModel]) text!: ClausePreview['text'];
}

@ObjectType('PolicyVersionPreview', { description: 'The difference a version would make.' })
export class PolicyVersionPreviewModel implements VersionPreview {
  @Field(() => [FieldChangeModel]) fields!: VersionPreview['fields'];
  @Field(() => [ClausePreviewModel]) clauses!: readonly ClausePreviewModel[];
}

@Resolver()
export class PreviewResolver {
  constructor(private readonly preview: PreviewPolicyVersion) {}

  @Staff()
  @Query(() => PolicyVersionPreviewModel, {
    description: 'What publishing a version would change; refused as publishing it would be. Changes nothing.',
  })
  previewPolicyVersion(
    @Args('input') input: PublishPolicyVersionInputModel,
    @Context() context: RequestContext,
  ): Promise<PolicyVersionPreviewModel> {
    return this.preview.execute(context.actor, input);
  }
}
