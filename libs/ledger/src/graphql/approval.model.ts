import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTimeScalar, enumOf, PermissionModel } from '#platform';
import { AuthorityModel, DepartmentModel } from '#spaces';
import type { DraftStep } from '../approval/approval.store';

export const DraftStepEnum = enumOf([
  'sent',
  'approved',
  'released',
  'sent_back',
  'taken_back',
  'changed',
] satisfies readonly DraftStep['kind'][]);
registerEnumType(DraftStepEnum, { name: 'DraftStepKind' });

@ObjectType('DraftStep', { description: 'What became of a draft on its way; seen by officials only.' })
export class DraftStepModel {
  @Field(() => DraftStepEnum) kind!: DraftStep['kind'];
  @Field(() => String, { nullable: true }) post!: string | null;
  @Field(() => String) name!: string;
  @Field(() => String, { nullable: true, description: 'Why it was sent back.' }) note!: string | null;
  @Field(() => DateTimeScalar) occurredAt!: Date;
}

@ObjectType('HeldPost', { description: 'A post, and who holds it now.' })
export class HeldPostModel {
  @Field(() => String) post!: string;
  @Field(() => [String]) holders!: readonly string[];
}

@ObjectType('ApprovalChain', { description: 'The posts that approve responses, in order.' })
export class ApprovalChainModel {
  @Field(() => AuthorityModel) authority!: AuthorityModel;
  @Field(() => DepartmentModel, { nullable: true, description: 'Null for the chain of the whole authority.' })
  department!: DepartmentModel | null;
  @Field(() => [String], { description: 'None where it goes by the authority, or by one releaser.' })
  posts!: readonly string[];
  @Field(() => [HeldPostModel], { description: 'The posts that can be named.' })
  known!: readonly HeldPostModel[];
  @Field(() => PermissionModel, { description: 'Whether the viewer sets it.' }) viewerCanSet!: PermissionModel;
}

@InputType('ApprovalChainInput')
export class ApprovalChainInput {
  @Field(() => ID) authorityId!: string;
  @Field(() => ID, { nullable: true }) departmentId?: string | null;
  @Field(() => [String]) posts!: readonly string[];
}
