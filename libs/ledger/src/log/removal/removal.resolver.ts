import { Args, Context, ID, Mutation, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { DomainError, insist } from '#kernel';
import { Database, permission, type RequestContext, Staff } from '#platform';
import { EntryLoaders } from '../../graphql/entry.loader';
import { LedgerEntryModel } from '../../graphql/entry.model';
import { EntryReads, type EntryRow } from '../../entry.read';
import { ledgerErrors } from '../../ledger.errors';
import { parseReceipt } from '../../receipt';
import { AskTextRemoval } from './ask-text-removal';
import { ConfirmTextRemoval } from './confirm-text-removal';
import { type AskedRemoval, mayAskRemoval, mayConfirmRemoval } from './removal';
import { AskTextRemovalInput, RemovableTextModel, TextRemovalModel } from './removal.model';
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
    const { actor } = context;
    const authorityIds = actor.kind === 'person' ? actor.roles.map(({ authorityId }) => authorityId) : [];
    const asked = await this.store.asked(this.db, [...new Set(authorityIds)]);
    const entries = await Promise.all(asked.map(({ entryId }) => this.load.entry(context, entryId)));
    return asked.flatMap((removal, at) => {
      const row = entries[at]?.row;
      return row && mayAskRemoval(actor, row).allowed ? [removalModel(context, row, removal)] : [];
    });
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

/** What there is of an entry that could be asked for. */
@Resolver(() => RemovableTextModel)
export class RemovableTextResolver {
  constructor(
    private readonly db: Database,
    private readonly reads: EntryReads,
    private readonly store: RemovalStore,
  ) {}

  @Staff()
  @Query(() => [RemovableTextModel], {
    description: 'The texts of an entry that the law could have removed and nobody has asked for, event by event.',
  })
  async removableTexts(
    @Context() context: RequestContext,
    @Args('receipt') receipt: string,
  ): Promise<readonly RemovableTextModel[]> {
    const parsed = parseReceipt(receipt);
    const entry = parsed ? await this.reads.findByReceipt(this.db, parsed.receipt) : undefined;
    if (!entry) throw new DomainError(ledgerErrors.notFound);
    insist(mayAskRemoval(context.actor, entry));
    return this.store.textsOf(this.db, entry.id);
  }
}

function removalModel(context: RequestContext, entry: EntryRow, asked: AskedRemoval): TextRemovalModel {
  const { id, field, sequence, text, ground, requestedByName, requestedAt, confirmedBy, entryId } = asked;
  const viewerCan = { confirm: permission(mayConfirmRemoval(context.actor, entry, asked)) };
  const confirmed = confirmedBy !== null;
  return { id, field, sequence, text, ground, requestedByName, requestedAt, confirmed, viewerCan, entryId };
}
