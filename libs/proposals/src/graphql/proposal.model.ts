import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { ShownName } from '#kernel';
import { ShownNameModel } from '#identity';
import { connectionOf, DateTimeScalar, enumOf, PermissionModel } from '#platform';
import { authorShown, type Proposal, PROPOSAL_STATES, type ProposalState } from '../proposal';

const ProposalStateEnum = enumOf(PROPOSAL_STATES);
export const ProposalOrderEnum = enumOf(['newest', 'most_supported']);
registerEnumType(ProposalStateEnum, { name: 'ProposalState' });
registerEnumType(ProposalOrderEnum, { name: 'ProposalOrder' });

@ObjectType('ProposalPermissions')
export class ProposalPermissionsModel {
  @Field(() => PermissionModel) submit!: PermissionModel;
  @Field(() => PermissionModel) support!: PermissionModel;
  @Field(() => PermissionModel) comment!: PermissionModel;
  @Field(() => PermissionModel) withdraw!: PermissionModel;
  @Field(() => PermissionModel) edit!: PermissionModel;
}

@ObjectType('Proposal', { description: "A resident's titled text asking for something." })
export class ProposalModel {
  @Field(() => ID) id!: string;
  @Field(() => ProposalStateEnum) state!: ProposalState;
  @Field(() => String) title!: string;
  @Field(() => String) text!: string;
  @Field(() => Int) version!: number;
  @Field(() => ShownNameModel, { description: 'As shown at the time of submitting; for a draft as it would be shown.' })
  author!: ShownName;
  @Field(() => DateTimeScalar, { nullable: true }) submittedAt!: Date | null;
  @Field(() => DateTimeScalar) updatedAt!: Date;
  @Field(() => Int) supportCount!: number;
  @Field(() => Int) commentCount!: number;
  row!: Proposal;
}

/** A proposal as the api shows it. */
export function proposalModel(row: Proposal): ProposalModel {
  const { id, state, title, text, version, submittedAt, updatedAt, supportCount, commentCount } = row;
  return {
    id,
    state,
    title,
    text,
    version,
    submittedAt,
    updatedAt,
    supportCount,
    commentCount,
    author: authorShown(row),
    row,
  };
}

@ObjectType()
export class ProposalConnection extends connectionOf(ProposalModel, 'Proposal') {}

@ObjectType('SimilarProposal')
export class SimilarProposalModel {
  @Field(() => ProposalModel) proposal!: ProposalModel;
  @Field(() => [String], { description: 'Words that both have, the most telling first.' })
  sharedTerms!: readonly string[];
}

@ObjectType('DraftSaved')
export class DraftSavedModel {
  @Field(() => ProposalModel) proposal!: ProposalModel;
  @Field(() => String, {
    nullable: true,
    description: 'Given once, to whoever began without an account: with it they come back to the draft.',
  })
  claim!: string | null;
}

@InputType('SaveDraftInput')
export class SaveDraftInput {
  @Field(() => ID, { nullable: true }) id?: string | null;
  @Field(() => String, { nullable: true }) claim?: string | null;
  @Field(() => ID) spaceId!: string;
  @Field(() => String) title!: string;
  @Field(() => String) text!: string;
  @Field(() => Int, { nullable: true, description: 'The version that was read before it was changed.' })
  expectedVersion?: number | null;
}
