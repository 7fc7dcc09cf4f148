import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { OutcomeEnum, type Outcome, VerdictCountsModel, type VerdictCounts } from '#ledger';
import { AuthorityModel, DepartmentModel } from '#spaces';
import type { WaitSpan } from './answer-figures';

@ObjectType('OutcomeCount')
export class OutcomeCountModel {
  @Field(() => OutcomeEnum) outcome!: Outcome;
  @Field(() => Int) count!: number;
}

@ObjectType('WaitSpan', { description: 'How many answers took so many whole days, from the receipt to the answer.' })
export class WaitSpanModel {
  @Field(() => Int) from!: number;
  @Field(() => Int, { nullable: true, description: 'The last day of the span; null where it has no end.' })
  to!: number | null;
  @Field(() => Int) count!: number;
}

@ObjectType('AnswerFigures', {
  description:
    'How submissions were answered. Each of them is in one of inTime, late, overdue, endedLate, notYetDue, withdrawn, merged.',
})
export class AnswerFiguresModel {
  @Field(() => Int) submissions!: number;
  @Field(() => Int) answered!: number;
  @Field(() => Int, {
    description: 'inTime, late, overdue and endedLate: whose clock has run out. The share in time is of these.',
  })
  decided!: number;
  @Field(() => Float, { nullable: true, description: 'inTime of decided, 0 to 1; null where decided is nought.' })
  shareInTime!: number | null;
  @Field(() => Int) inTime!: number;
  @Field(() => Int, { description: 'Of inTime: by a due date that had been extended.' }) inTimeExtended!: number;
  @Field(() => Int) late!: number;
  @Field(() => Int, { description: 'Not answered, and the due date has passed.' }) overdue!: number;
  @Field(() => Int, { description: 'Withdrawn or merged when the due date had passed without an answer.' })
  endedLate!: number;
  @Field(() => Int) notYetDue!: number;
  @Field(() => Int) withdrawn!: number;
  @Field(() => Int) merged!: number;
  @Field(() => Int, { description: 'Of all: whose due date was extended, once or twice.' }) extended!: number;
  @Field(() => Int) reopened!: number;
  @Field(() => Int, {
    description: 'Of all: taken over from elsewhere; their clock began on the day they were taken over.',
  })
  imported!: number;
  @Field(() => [OutcomeCountModel]) outcomes!: readonly OutcomeCountModel[];
  @Field(() => VerdictCountsModel) verdicts!: VerdictCounts;
  @Field(() => Int, { nullable: true, description: 'Within so many days half of the answers had been given.' })
  medianDays!: number | null;
  @Field(() => Int, { nullable: true, description: 'Within so many days nine of ten answers had been given.' })
  ninetiethDays!: number | null;
  @Field(() => [WaitSpanModel]) waits!: readonly WaitSpan[];
}

@ObjectType('AuthorityFigures', { description: 'An authority with all below it.' })
export class AuthorityFiguresModel {
  @Field(() => AuthorityModel) authority!: AuthorityModel;
  @Field(() => AnswerFiguresModel) figures!: AnswerFiguresModel;
}

@ObjectType('DepartmentFigures')
export class DepartmentFiguresModel {
  @Field(() => ID) id!: string;
  @Field(() => DepartmentModel) department!: DepartmentModel;
  @Field(() => AnswerFiguresModel) figures!: AnswerFiguresModel;
}

@ObjectType('AnswerStatistics', {
  description: 'What became of the submissions that were handed in within a period, by who owns them now.',
})
export class AnswerStatisticsModel {
  @Field(() => AuthorityModel) authority!: AuthorityModel;
  @Field(() => DepartmentModel, { nullable: true }) department!: DepartmentModel | null;
  @Field(() => String, { nullable: true, description: 'The first month, `YYYY-MM`; null from the beginning.' })
  from!: string | null;
  @Field(() => String, { nullable: true, description: 'The last month, included.' }) to!: string | null;
  @Field(() => AnswerFiguresModel) whole!: AnswerFiguresModel;
  @Field(() => [AuthorityFiguresModel], {
    description: 'The authorities directly below, where anything was handed in.',
  })
  authorities!: readonly AuthorityFiguresModel[];
  @Field(() => [DepartmentFiguresModel], { description: 'The departments of the authority itself.' })
  departments!: readonly DepartmentFiguresModel[];
}
