import { Args, Context, Field, ID, Int, Mutation, ObjectType, ResolveField, Resolver } from '@nestjs/graphql';
import DataLoader from 'dataloader';
import { type DifferencePart, DomainError, wordDifference } from '#kernel';
import { Database, DateTimeScalar, loaderIn, type RequestContext, Staff } from '#platform';
import { CorrectResponse } from '../correct-response';
import { CorrectionStore, type EntryResponse } from '../correction.store';
import type { Outcome, ReasonCode } from '../entry';
import { ledgerErrors } from '../ledger.errors';
import { ResponseStore } from '../response.store';
import { LedgerEntryModel, OutcomeEnum, ReasonCodeEnum } from './entry.model';
import { draftModel, ResponseDraftModel } from './response.model';
import { TextPartModel } from './text-part.model';

@ObjectType('EntryResponse', {
  description: 'One response to a submission, as it was published. None is ever changed.',
})
export class EntryResponseModel {
  @Field(() => ID) id!: string;
  @Field(() => Int, { description: '1, or more for a correction.' }) version!: number;
  @Field(() => OutcomeEnum) outcome!: Outcome;
  @Field(() => ReasonCodeEnum, { nullable: true }) reasonCode!: ReasonCode | null;
  @Field(() => String) explanation!: string;
  @Field(() => String, { nullable: true }) remark!: string | null;
  @Field(() => String, { nullable: true, description: 'Why the one before it was corrected.' })
  correctionReason!: string | null;
  @Field(() => String) signedName!: string;
  @Field(() => String) signedPost!: string;
  @Field(() => DateTimeScalar) releasedAt!: Date;
  @Field(() => Boolean, { description: 'Whether it is the one that holds.' }) isCurrent!: boolean;
  @Field(() => [TextPartModel], { description: 'For a correction: what differs from the version before, by word.' })
  difference!: readonly DifferencePart[];
}

const RESPONSES = Symbol('responses of entries');

@Resolver(() => LedgerEntryModel)
export class EntryResponsesResolver {
  constructor(
    private readonly db: Database,
    private readonly corrections: CorrectionStore,
  ) {}

  @ResolveField(() => [EntryResponseModel], { description: 'Every response it has had, oldest first.' })
  async responses(
    entry: LedgerEntryModel,
    _args: unknown,
    context: RequestContext,
  ): Promise<readonly EntryResponseModel[]> {
    const load = loaderIn(context, RESPONSES, () => new DataLoader((ids: readonly string[]) => this.many(ids)));
    return (await load.load(entry.id)).map(withDifference);
  }

  private async many(ids: readonly string[]): Promise<readonly (readonly EntryResponse[])[]> {
    const of = Map.groupBy(await this.corrections.ofEntries(this.db, ids), ({ entryId }) => entryId);
    return ids.map((id) => of.get(id) ?? []);
  }
}

@Resolver(() => ResponseDraftModel)
export class CorrectionResolver {
  constructor(
    private readonly db: Database,
    private readonly correcting: CorrectResponse,
    private readonly responses: ResponseStore,
  ) {}

  @Staff()
  @Mutation(() => ResponseDraftModel, { description: 'Begins the correction of a published response.' })
  async correctResponse(
    @Args('responseId', { type: () => ID }) responseId: string,
    @Args('reason') reason: string,
    @Context() context: RequestContext,
  ): Promise<ResponseDraftModel> {
    const draft = await this.responses.findDraft(
      this.db,
      await this.correcting.execute(context.actor, responseId, reason),
    );
    if (!draft) throw new DomainError(ledgerErrors.draftNotFound);
    return draftModel(draft);
  }
}

function withDifference(
  response: EntryResponse,
  place: number,
  all: readonly EntryResponse[],
): EntryResponse & Readonly<{ difference: readonly DifferencePart[] }> {
  const before = response.version > 1 ? all[place - 1] : undefined;
  return { ...response, difference: before ? wordDifference(wordsOf(before), wordsOf(response)) : [] };
}

const wordsOf = ({ explanation, remark }: EntryResponse): string => [explanation, remark ?? ''].join('\n').trim();
