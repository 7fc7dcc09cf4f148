import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '#platform';
import type { DraftState } from '../ledger.access';
import { SimilarGroupModel } from './similar.model';
import { DraftStateEnum } from './response.model';

@ObjectType('Colleague', { description: 'An official of one of the departments.' })
export class ColleagueModel {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
  @Field(() => String, { nullable: true }) post!: string | null;
}

@ObjectType('DeskNote', { description: 'What officials write to each other about a submission.' })
export class DeskNoteModel {
  @Field(() => ID) id!: string;
  @Field(() => String) authorName!: string;
  @Field(() => String) text!: string;
  @Field(() => DateTimeScalar) writtenAt!: Date;
}

@ObjectType('DraftOnEntry', { description: 'A draft that covers a submission.' })
export class DraftOnEntryModel {
  @Field(() => ID) draftId!: string;
  @Field(() => String) draftedByName!: string;
  @Field(() => DraftStateEnum) state!: DraftState;
  @Field(() => String, { nullable: true, description: 'The post whose approval it waits for, where one is named.' })
  waitsFor!: string | null;
}

@ObjectType('EntryDesk', { description: 'What officials of the department keep among themselves about a submission.' })
export class EntryDeskModel {
  @Field(() => ColleagueModel, { nullable: true, description: 'Who sees to it.' })
  assignee!: ColleagueModel | null;
  @Field(() => [DeskNoteModel], { description: 'Oldest first.' }) notes!: readonly DeskNoteModel[];
  @Field(() => [DraftOnEntryModel], { description: 'Drafts not public yet; two of them are a reason to talk.' })
  drafts!: readonly DraftOnEntryModel[];
  @Field(() => SimilarGroupModel, { nullable: true, description: 'Others that say the same, if any.' })
  group!: SimilarGroupModel | null;
}

@InputType('DeskFilter', { description: 'How officials narrow their queue, beside the filter of the ledger.' })
export class DeskFilterInput {
  @Field(() => ID, { nullable: true }) assigneeId?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Given to nobody yet.' }) unassigned?: boolean | null;
  @Field(() => Int, { nullable: true, description: 'Due within so many days, or overdue.' })
  dueWithinDays?: number | null;
  @Field(() => ID, { nullable: true, description: 'A group of submissions that say the same.' })
  groupId?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Answered by a draft that the viewer is to approve next.' })
  awaitsMe?: boolean | null;
}
