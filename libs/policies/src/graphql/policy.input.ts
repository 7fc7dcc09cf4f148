import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { DayScalar, PageArgs } from '#platform';
import type { TypedInfluence } from '../influence';
import type { TypedPolicyVersion } from '../check-next-version';
import type { TypedClause } from '../typed-version';

@ArgsType()
export class PolicyListArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'Words, separated by blanks, that all occur in the policy.' })
  words?: string | null;
  @Field(() => ID, { nullable: true }) departmentId?: string | null;
}

@InputType('ClauseInput')
export class ClauseInputModel implements TypedClause {
  @Field(() => ID, { nullable: true, description: 'Of a clause of the version it is based on; null for a new clause.' })
  clauseId?: string | null;
  @Field(() => String) heading!: string;
  @Field(() => String) text!: string;
}

@InputType('InfluenceInput')
export class InfluenceInputModel implements TypedInfluence {
  @Field(() => String) receipt!: string;
  @Field(() => Int, { description: 'The place of the clause in `clauses`, from 0.' }) clauseIndex!: number;
  @Field(() => String, { description: 'Words that occur verbatim in the frozen title or text of the submission.' })
  words!: string;
  @Field(() => String) why!: string;
}

@InputType('PublishPolicyVersionInput')
export class PublishPolicyVersionInputModel implements TypedPolicyVersion {
  @Field(() => ID) policyId!: string;
  @Field(() => Int, { description: 'The number of the version that was read while writing.' }) basedOn!: number;
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
  @Field(() => String) summary!: string;
  @Field(() => [ClauseInputModel]) clauses!: readonly ClauseInputModel[];
  @Field(() => [InfluenceInputModel]) influences!: readonly InfluenceInputModel[];
}
