import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { DifferencePart } from '#kernel';
import { TextPartModel } from '#ledger';
import { connectionOf, DateTimeScalar, DayScalar, enumOf, PermissionModel } from '#platform';
import type { Clause, ClauseChange } from '../clause-difference';
import type { Influence } from '../influence';
import type { FieldChange, Policy, PolicyVersion } from '../policy';

export const ClauseChangeKindEnum = enumOf([
  'kept',
  'changed',
  'inserted',
  'removed',
  'moved',
] satisfies readonly ClauseChange['kind'][]);

registerEnumType(ClauseChangeKindEnum, {
  name: 'ClauseChangeKind',
  description: 'What became of a clause from one version to the next. A moved clause may have changed as well.',
});

@ObjectType('Policy', { description: '施策: a measure of an authority, with its versions.' })
export class PolicyModel implements Policy {
  @Field(() => ID) id!: string;
  authorityId!: string;
  departmentId!: string;
  currentNumber!: number;
}

@ObjectType('PolicyPermissions')
export class PolicyPermissionsModel {
  @Field(() => PermissionModel) publishVersion!: PermissionModel;
}

@ObjectType('PolicyVersion', {
  description: 'What a policy says from a day on. Published and signed once, never changed.',
})
export class PolicyVersionModel implements PolicyVersion {
  @Field(() => Int) number!: number;
  @Field(() => String) name!: string;
  @Field(() => String) forWhom!: string;
  @Field(() => String) benefit!: string;
  @Field(() => String) conditions!: string;
  @Field(() => String) amount!: string;
  @Field(() => String) period!: string;
  @Field(() => String) howToApply!: string;
  @Field(() => String) legalGround!: string;
  @Field(() => String) contact!: string;
  @Field(() => DayScalar) effectiveFrom!: string;
  @Field(() => DateTimeScalar) publishedAt!: Date;
  @Field(() => String) signedName!: string;
  @Field(() => String) signedPost!: string;
  @Field(() => String, { description: 'What changed, in one sentence.' }) summary!: string;
  policyId!: string;
}

@ObjectType('Clause', { description: 'A clause of a version. The same clause has the same id in every version.' })
export class ClauseModel implements Clause {
  @Field(() => ID) clauseId!: string;
  @Field(() => String) heading!: string;
  @Field(() => String) text!: string;
}

@ObjectType('Influence', { description: '反映: whose words changed which clause, and why.' })
export class InfluenceModel implements Influence {
  @Field(() => ID) id!: string;
  @Field(() => ID) clauseId!: string;
  @Field(() => String) clauseHeading!: string;
  @Field(() => String, { description: 'The words taken, as they stand in the submission.' }) words!: string;
  @Field(() => String) why!: string;
  policyId!: string;
  number!: number;
  entryId!: string;
}

@ObjectType('FieldChange')
export class FieldChangeModel implements FieldChange {
  @Field(() => String, { description: 'The name of a field of PolicyVersion, for example amount.' })
  field!: FieldChange['field'];
  @Field(() => [TextPartModel]) parts!: readonly DifferencePart[];
}

@ObjectType('ClauseChange', { description: 'What became of one clause, and whose words it came from.' })
export class ClauseChangeModel {
  @Field(() => ID) clauseId!: string;
  @Field(() => ClauseChangeKindEnum) kind!: ClauseChange['kind'];
  @Field(() => Boolean, { description: 'Whether heading or text differ.' }) textChanged!: boolean;
  @Field(() => [TextPartModel]) heading!: readonly DifferencePart[];
  @Field(() => [TextPartModel]) text!: readonly DifferencePart[];
  @Field(() => [InfluenceModel]) influences!: readonly InfluenceModel[];
}

@ObjectType('PolicyChange', {
  description: 'The difference to the version before: fields that differ, and every clause.',
})
export class PolicyChangeModel {
  @Field(() => [FieldChangeModel]) fields!: readonly FieldChange[];
  @Field(() => [ClauseChangeModel]) clauses!: readonly ClauseChangeModel[];
}

@ObjectType('LatestChange', { description: 'A version that changed something or that names influences.' })
export class LatestChangeModel {
  @Field(() => PolicyVersionModel) version!: PolicyVersion;
  @Field(() => [InfluenceModel]) influences!: readonly InfluenceModel[];
}

@ObjectType()
export class PolicyConnection extends connectionOf(PolicyModel, 'Policy') {}
