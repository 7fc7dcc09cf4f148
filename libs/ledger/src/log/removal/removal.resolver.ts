import { Args, Context, ID, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Database, type RequestContext, Staff } from '#platform';
import { EntryLoaders } from '../../graphql/entry.loader';
import { LedgerEntryModel } from '../../graphql/entry.model';
import { parseReceipt } from '../../receipt';
import { AskTextRemoval } from './ask-text-removal';
import { ConfirmTextRemoval } from './confirm-text-removal';
import { mayAskRemoval, type TextRemoval } from './removal';
import { AskTextRemovalInput, TextRemovalModel } from './removal.model';
import { RemovalStore } from './removal.store';

/** Words that the law has removed: one person asks, another confirms. */
@Resolver(() => TextRemovalModel)
export class RemovalResolver {
  constructor(
    private readonly db: Database,
    private readonly store: RemovalStore,
    private readonly load: EntryLoaders,
    private readonly ask: AskTextRemoval,
    private readonly confirm: ConfirmTextRemoval,
  ) {}

  @Staff()
  @Query(() => [TextRemovalModel], {
    description: 'What was asked for in the authorities of the viewer and is still there.',
  })
  async textRemovals(@Context() context: RequestContext): Promise<readonly TextRemovalModel[]> {
    const asked = await this.store.asked(this.db);
    const entries = await Promise.all(asked.map(({ entryId }) => this.load.entry(context, entryId)));
    return asked
      .filter((_, at) => entries[at] && mayAskRemoval(context.actor, entries[at].row).allowed)
      .map(removalModel);
  }

  @Staff()
  @Mutation(() => ID, { description: 'Gives the id of the request.' })
  askTextRemoval(@Context() context: RequestContext, @Args('input') input: AskTextRemovalInput): Promise<string> {
    const receipt = parseReceipt(input.receipt)?.receipt ?? '';
    return this.ask.execute(context.actor, { ...input, receipt, sequence: input.sequence ?? 1 });
  }

  @Staff()
  @Mutation(() => Boolean, { description: 'By somebody else than who asked. What follows cannot be undone.' })
  async confirmTextRemoval(
    @Context() context: RequestContext,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<boolean> {
    await this.confirm.execute(context.actor, id);
    return true;
  }

  @ResolveField(() => LedgerEntryModel)
  entry(removal: TextRemovalModel, _args: unknown, context: RequestContext): Promise<LedgerEntryModel> {
    return this.load.entry(context, removal.entryId);
  }
}

function removalModel({ id, field, ground, requestedAt, confirmedBy, entryId }: TextRemoval): TextRemovalModel {
  return { id, field, ground, requestedAt, confirmed: confirmedBy !== null, entryId };
}
