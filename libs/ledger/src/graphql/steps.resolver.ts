import { Args, Context, Field, InputType, Mutation, registerEnumType, ResolveField, Resolver } from '@nestjs/graphql';
import { DayScalar, enumOf, type RequestContext, SignedIn, Staff } from '#platform';
import { PROGRESS_STEPS, type ProgressStep } from '../entry';
import type { CalendarDay } from '#spaces';
import { ExtendDueDate } from '../extend-due-date';
import { MergeEntries } from '../merge-entries';
import { RecordProgress } from '../record-progress';
import { ReopenEntry } from '../reopen-entry';
import { EntryLoaders } from './entry.loader';
import { LedgerEntryModel } from './entry.model';

const ProgressStepEnum = enumOf(PROGRESS_STEPS);
registerEnumType(ProgressStepEnum, { name: 'ProgressStep' });

@InputType('RecordProgressInput')
export class RecordProgressInput {
  @Field(() => String) receipt!: string;
  @Field(() => ProgressStepEnum) step!: ProgressStep;
  @Field(() => String, { nullable: true, description: 'Shown on the ledger; needed where it was abandoned.' })
  note?: string | null;
}

@InputType('MergeEntryInput')
export class MergeEntryInput {
  @Field(() => String) receipt!: string;
  @Field(() => String, { description: 'The receipt of the entry that takes it in.' }) survivor!: string;
  @Field(() => String) reason!: string;
}

@InputType('ExtendDueDateInput')
export class ExtendDueDateInput {
  @Field(() => String) receipt!: string;
  @Field(() => DayScalar, { description: 'The new last day; a closed day becomes the next working day.' })
  until!: CalendarDay;
  @Field(() => String) reason!: string;
}

/** What becomes of an entry beside its answer. */
@Resolver(() => LedgerEntryModel)
export class StepsResolver {
  constructor(
    private readonly progress: RecordProgress,
    private readonly merging: MergeEntries,
    private readonly extending: ExtendDueDate,
    private readonly reopening: ReopenEntry,
    private readonly load: EntryLoaders,
  ) {}

  @Staff()
  @Mutation(() => LedgerEntryModel, { description: 'Says how far the carrying out of what was adopted has come.' })
  async recordProgress(
    @Args('input') { receipt, step, note }: RecordProgressInput,
    @Context() context: RequestContext,
  ): Promise<LedgerEntryModel> {
    return this.load.entry(context, await this.progress.execute(context.actor, receipt, step, note ?? null));
  }

  @Staff()
  @Mutation(() => LedgerEntryModel, { description: 'Joins a submission to another that asks for the same.' })
  async mergeEntry(
    @Args('input') { receipt, survivor, reason }: MergeEntryInput,
    @Context() context: RequestContext,
  ): Promise<LedgerEntryModel> {
    return this.load.entry(context, await this.merging.execute(context.actor, receipt, survivor, reason));
  }

  @Staff()
  @Mutation(() => LedgerEntryModel, { description: 'Moves the day by which the answer is due, twice at most.' })
  async extendDueDate(
    @Args('input') { receipt, until, reason }: ExtendDueDateInput,
    @Context() context: RequestContext,
  ): Promise<LedgerEntryModel> {
    return this.load.entry(context, await this.extending.execute(context.actor, receipt, until, reason));
  }

  @SignedIn()
  @Mutation(() => LedgerEntryModel, { description: 'Asks once more about an answered submission of one’s own.' })
  async reopenEntry(
    @Args('receipt') receipt: string,
    @Args('reason') reason: string,
    @Context() context: RequestContext,
  ): Promise<LedgerEntryModel> {
    return this.load.entry(context, await this.reopening.execute(context.actor, receipt, reason));
  }

  @ResolveField(() => LedgerEntryModel, { nullable: true, description: 'The entry that this one was merged into.' })
  async mergedInto(entry: LedgerEntryModel, _args: unknown, context: RequestContext): Promise<LedgerEntryModel | null> {
    return entry.row.mergedInto ? this.load.entry(context, entry.row.mergedInto) : null;
  }
}
