import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { ShownName, SubjectRef } from '#kernel';
import { ShownNameModel } from '#identity';
import { connectionOf, DateTimeScalar, DayScalar, enumOf, SubjectRefModel } from '#platform';
import { DepartmentModel } from '#spaces';
import {
  ENTRY_EVENTS,
  ENTRY_STATES,
  type EntryEventKind,
  type EntryState,
  ORIGINS,
  type Origin,
  type Outcome,
  OUTCOMES,
  REASON_CODES,
  type ReasonCode,
  SUBMISSION_KINDS,
  type SubmissionKind,
} from '../entry';
import type { EntryRow } from '../entry.read';
import { VERDICTS, type Verdict } from '../verdict';

export const EntryStateEnum = enumOf(ENTRY_STATES);
export const OutcomeEnum = enumOf(OUTCOMES);
export const ReasonCodeEnum = enumOf(REASON_CODES);
export const SubmissionKindEnum = enumOf(SUBMISSION_KINDS);
const OriginEnum = enumOf(ORIGINS);
const EntryEventEnum = enumOf(ENTRY_EVENTS);

export const VerdictEnum = enumOf(VERDICTS);
registerEnumType(VerdictEnum, { name: 'Verdict', description: 'Whether an answer answers the point.' });
registerEnumType(EntryStateEnum, { name: 'EntryState' });
registerEnumType(OutcomeEnum, { name: 'Outcome', description: '対応区分' });
registerEnumType(ReasonCodeEnum, { name: 'ReasonCode' });
registerEnumType(SubmissionKindEnum, { name: 'SubmissionKind' });
registerEnumType(OriginEnum, { name: 'Origin', description: 'By which way a submission came in.' });
registerEnumType(EntryEventEnum, { name: 'LedgerEventKind' });

@ObjectType('LedgerEvent', { description: 'One step in the life of a submission.' })
export class LedgerEventModel {
  @Field(() => EntryEventEnum) kind!: EntryEventKind;
  @Field(() => DateTimeScalar) occurredAt!: Date;
  @Field(() => ShownNameModel, { nullable: true, description: 'Null where the product itself acted.' })
  actor!: ShownName | null;
  @Field(() => String, { nullable: true }) note!: string | null;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the answer is due from this step on, where it moves that.',
  })
  dueAt!: Date | null;
  @Field(() => VerdictEnum, { nullable: true, description: 'What the author said of the answer, where this is that.' })
  verdict!: Verdict | null;
  toDepartmentId!: string | null;
  departmentId!: string | null;
}

@ObjectType('LedgerEntry', { description: 'The public record of one submission and of what was done with it.' })
export class LedgerEntryModel {
  @Field(() => ID) id!: string;
  @Field(() => String, { description: '受付番号' }) receipt!: string;
  @Field(() => SubjectRefModel) subject!: SubjectRef;
  @Field(() => SubmissionKindEnum) kind!: SubmissionKind;
  @Field(() => OriginEnum) origin!: Origin;
  @Field(() => String, { description: 'Empty where this kind has none.' }) title!: string;
  @Field(() => String, { description: 'The frozen text of the submission.' }) text!: string;
  @Field(() => ShownNameModel) author!: ShownName;
  @Field(() => EntryStateEnum) state!: EntryState;
  @Field(() => DateTimeScalar) registeredAt!: Date;
  @Field(() => DayScalar, { nullable: true, description: 'For imports: the day it was first said.' }) originalDay!:
    string | null;
  @Field(() => DateTimeScalar, { nullable: true }) acknowledgeBy!: Date | null;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'The end of the day on which the answer is due (24:00 in Japan).',
  })
  dueAt!: Date | null;
  @Field(() => DateTimeScalar, { nullable: true }) answeredAt!: Date | null;
  @Field(() => OutcomeEnum, { nullable: true }) outcome!: Outcome | null;
  @Field(() => String, { description: 'The page on which the submission is read.' }) path!: string;
  row!: EntryRow;
}

/** An entry as the api shows it. */
export function entryModel(row: EntryRow): LedgerEntryModel {
  const {
    id,
    receipt,
    kind,
    origin,
    title,
    text,
    state,
    registeredAt,
    originalDay,
    acknowledgeBy,
    dueAt,
    answeredAt,
    outcome,
    path,
  } = row;
  const author = {
    name: row.authorName,
    verified: row.authorVerified,
    capacity: row.authorCapacity,
    post: row.authorPost,
  };
  const subject = { type: row.subjectType, id: row.subjectId };
  return {
    id,
    receipt,
    kind,
    origin,
    title,
    text,
    state,
    registeredAt,
    originalDay,
    acknowledgeBy,
    dueAt,
    answeredAt,
    outcome,
    path,
    author,
    subject,
    row,
  };
}

@ObjectType()
export class LedgerEntryConnection extends connectionOf(LedgerEntryModel, 'LedgerEntry') {}

@ObjectType('ResponseEntry', { description: 'One submission that a response covers.' })
export class ResponseEntryModel {
  @Field(() => OutcomeEnum) outcome!: Outcome;
  @Field(() => String, { nullable: true }) remark!: string | null;
  entryId!: string;
}

@ObjectType('Response', { description: "An official's published answer." })
export class ResponseModel {
  @Field(() => ID) id!: string;
  @Field(() => OutcomeEnum) outcome!: Outcome;
  @Field(() => ReasonCodeEnum, { nullable: true }) reasonCode!: ReasonCode | null;
  @Field(() => String) explanation!: string;
  @Field(() => String) signedName!: string;
  @Field(() => String) signedPost!: string;
  @Field(() => DateTimeScalar) releasedAt!: Date;
  @Field(() => Int, { description: '1, or more for a correction.' }) version!: number;
  @Field(() => String, { nullable: true, description: 'Why the version before was corrected.' })
  correctionReason!: string | null;
  departmentId!: string;
}

@InputType('LedgerFilter')
export class LedgerFilterInput {
  @Field(() => [EntryStateEnum], { nullable: true }) states?: readonly EntryState[] | null;
  @Field(() => OutcomeEnum, { nullable: true }) outcome?: Outcome | null;
  @Field(() => ID, { nullable: true }) departmentId?: string | null;
  @Field(() => ID, { nullable: true }) authorityId?: string | null;
  @Field(() => ID, { nullable: true }) spaceId?: string | null;
  @Field(() => SubmissionKindEnum, { nullable: true }) kind?: SubmissionKind | null;
  @Field(() => Boolean, { nullable: true }) overdue?: boolean | null;
  @Field(() => String, { nullable: true }) words?: string | null;
  @Field(() => DayScalar, { nullable: true }) fromDay?: string | null;
  @Field(() => DayScalar, { nullable: true }) toDay?: string | null;
}

@ObjectType('Figures', { description: 'Counts over the whole ledger.' })
export class FiguresModel {
  @Field(() => Int) open!: number;
  @Field(() => Int) answered!: number;
  @Field(() => Int) overdue!: number;
  @Field(() => Int, { description: 'Due within three working days.' }) nearDue!: number;
}

@ObjectType('SpaceFigures')
export class SpaceFiguresModel {
  @Field(() => Int) proposals!: number;
  @Field(() => Int) submissions!: number;
  @Field(() => Int) answered!: number;
  @Field(() => Int) overdue!: number;
}

@ObjectType('DeskFigures')
export class DeskFiguresModel {
  @Field(() => Int) open!: number;
  @Field(() => Int) overdue!: number;
  @Field(() => Int) unacknowledged!: number;
  @Field(() => Int) awaitingRelease!: number;
  @Field(() => Int, { description: 'Due within three working days.' }) nearDue!: number;
}

@ObjectType('Desk', { description: 'Where officials work: what their departments owe.' })
export class DeskModel {
  @Field(() => [DepartmentModel]) departments!: readonly DepartmentModel[];
}
