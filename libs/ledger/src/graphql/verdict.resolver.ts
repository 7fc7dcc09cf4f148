import { Args, Context, Field, InputType, Int, Mutation, ObjectType, ResolveField, Resolver } from '@nestjs/graphql';
import DataLoader from 'dataloader';
import { Database, DateTimeScalar, loaderIn, type RequestContext, SignedIn } from '#platform';
import { GiveVerdict } from '../give-verdict';
import type { Verdict, VerdictCounts } from '../verdict';
import { type GivenVerdict, VerdictStore } from '../verdict.store';
import { EntryLoaders } from './entry.loader';
import { LedgerEntryModel, ResponseModel, VerdictEnum } from './entry.model';

@ObjectType('GivenVerdict', { description: 'What the author of a submission says of the answer to it.' })
export class GivenVerdictModel {
  @Field(() => VerdictEnum) verdict!: Verdict;
  @Field(() => String, { nullable: true }) remark!: string | null;
  @Field(() => DateTimeScalar) givenAt!: Date;
}

@ObjectType('VerdictCounts')
export class VerdictCountsModel {
  @Field(() => Int) yes!: number;
  @Field(() => Int) partly!: number;
  @Field(() => Int) no!: number;
}

@InputType('GiveVerdictInput')
export class GiveVerdictInput {
  @Field(() => String) receipt!: string;
  @Field(() => VerdictEnum) verdict!: Verdict;
  @Field(() => String, { nullable: true }) remark?: string | null;
}

const OF_ENTRIES = Symbol('verdicts of entries');
const OF_RESPONSES = Symbol('verdicts of responses');

/** Does this answer your point? */
@Resolver(() => LedgerEntryModel)
export class EntryVerdictResolver {
  constructor(
    private readonly db: Database,
    private readonly store: VerdictStore,
    private readonly giving: GiveVerdict,
    private readonly load: EntryLoaders,
  ) {}

  @ResolveField(() => GivenVerdictModel, { nullable: true, description: 'Of the current response, by the author.' })
  async verdict(entry: LedgerEntryModel, _args: unknown, context: RequestContext): Promise<GivenVerdictModel | null> {
    const find = async (ids: readonly string[]) => {
      const found = new Map((await this.store.ofEntries(this.db, ids)).map((given) => [given.entryId, given]));
      return ids.map((id) => found.get(id) ?? null);
    };
    return loaderIn(context, OF_ENTRIES, () => new DataLoader<string, GivenVerdict | null>(find)).load(entry.id);
  }

  @SignedIn()
  @Mutation(() => LedgerEntryModel, {
    description: 'Says whether the answer to a submission of one’s own meets the point.',
  })
  async giveVerdict(
    @Args('input') { receipt, verdict, remark }: GiveVerdictInput,
    @Context() context: RequestContext,
  ): Promise<LedgerEntryModel> {
    return this.load.entry(context, await this.giving.execute(context.actor, receipt, verdict, remark ?? null));
  }
}

@Resolver(() => ResponseModel)
export class ResponseVerdictsResolver {
  constructor(
    private readonly db: Database,
    private readonly store: VerdictStore,
  ) {}

  @ResolveField(() => VerdictCountsModel, { description: 'How many authors said what of it.' })
  async verdicts(response: ResponseModel, _args: unknown, context: RequestContext): Promise<VerdictCounts> {
    const find = async (ids: readonly string[]) => {
      const found = Map.groupBy(await this.store.ofResponses(this.db, ids), ({ responseId }) => responseId);
      return ids.map((id) => countsOf(found.get(id) ?? []));
    };
    return loaderIn(context, OF_RESPONSES, () => new DataLoader<string, VerdictCounts>(find)).load(response.id);
  }
}

function countsOf(rows: readonly Readonly<{ verdict: Verdict; count: number }>[]): VerdictCounts {
  const of = (verdict: Verdict) => rows.find((row) => row.verdict === verdict)?.count ?? 0;
  return { yes: of('yes'), partly: of('partly'), no: of('no') };
}
