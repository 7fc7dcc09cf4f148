import { Args, Context, Field, InputType, Mutation, registerEnumType, ResolveField, Resolver } from '@nestjs/graphql';
import { enumOf, type RequestContext, Staff } from '#platform';
import { PROGRESS_STEPS, type ProgressStep } from '../entry';
import { MergeEntries } from '../merge-entries';
import { RecordProgress } from '../record-progress';
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

/** What becomes of an entry beside its answer. */
@Resolver(() => LedgerEntryModel)
export class StepsResolver {
  constructor(
    private readonly progress: RecordProgress,
    private readonly merging: MergeEntries,
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

  @ResolveField(() => LedgerEntryModel, { nullable: true, description: 'The entry that this one was merged into.' })
  async mergedInto(entry: LedgerEntryModel, _args: unknown, context: RequestContext): Promise<LedgerEntryModel | null> {
    return entry.row.mergedInto ? this.load.entry(context, entry.row.mergedInto) : null;
  }
}
