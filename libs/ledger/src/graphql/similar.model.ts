import { Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Outcome } from '../entry';
import { LedgerEntryModel, OutcomeEnum } from './entry.model';

@ObjectType('SimilarEntry', { description: 'An open submission that says the same, and why that is thought so.' })
export class SimilarEntryModel {
  @Field(() => LedgerEntryModel) entry!: LedgerEntryModel;
  @Field(() => Float, { description: 'From 0 to 1; compares within one list only.' }) score!: number;
  @Field(() => [String], { description: 'Words they share, the rarest first.' }) shared!: readonly string[];
}

@ObjectType('SimilarGroup', { description: 'Submissions that say the same in other words.' })
export class SimilarGroupModel {
  @Field(() => ID) id!: string;
  @Field(() => Int, { description: 'How many of them are open.' }) size!: number;
}

@ObjectType('ResponseTemplate', { description: 'A text from which responses of a department begin.' })
export class TemplateModel {
  @Field(() => ID) id!: string;
  @Field(() => ID) departmentId!: string;
  @Field(() => String) title!: string;
  @Field(() => String, { description: 'With {{…}} where something is to be filled in.' }) text!: string;
}

@InputType('TemplateInput')
export class TemplateInputModel {
  @Field(() => ID, { nullable: true }) id?: string | null;
  @Field(() => ID) departmentId!: string;
  @Field(() => String) title!: string;
  @Field(() => String) text!: string;
}

@InputType('AdjustedEntryInput')
export class AdjustedEntryInput {
  @Field(() => String) receipt!: string;
  @Field(() => OutcomeEnum, { nullable: true }) outcome?: Outcome | null;
  @Field(() => String, { nullable: true }) remark?: string | null;
}

@InputType('DraftEntriesInput', {
  description: 'A change of what a draft covers, or of what it says to one submission.',
})
export class DraftEntriesInput {
  @Field(() => ID) draftId!: string;
  @Field(() => [String], { nullable: true }) add?: readonly string[] | null;
  @Field(() => [String], { nullable: true }) remove?: readonly string[] | null;
  @Field(() => [AdjustedEntryInput], { nullable: true }) adjust?: readonly AdjustedEntryInput[] | null;
}
