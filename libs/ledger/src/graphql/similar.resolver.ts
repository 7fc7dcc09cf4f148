import { Args, Context, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { DomainError } from '#kernel';
import { Database, type RequestContext, Staff } from '#platform';
import { ChangeDraftEntries } from '../change-draft-entries';
import { EntryReads } from '../entry.read';
import { ledgerErrors } from '../ledger.errors';
import { FindSimilarEntries } from '../likeness/find-similar-entries';
import { parseReceipt } from '../receipt';
import { ResponseStore } from '../response.store';
import { KeepTemplate } from '../templates/keep-template';
import { type Template, TemplateStore } from '../templates/template.store';
import { DeskModel, entryModel } from './entry.model';
import { draftModel, ResponseDraftModel } from './response.model';
import { DraftEntriesInput, SimilarEntryModel, TemplateInputModel, TemplateModel } from './similar.model';

const departmentsOf = (desk: DeskModel): readonly string[] => desk.departments.map(({ id }) => id);

/** What can be answered together. */
@Resolver(() => DeskModel)
export class SimilarResolver {
  constructor(
    private readonly db: Database,
    private readonly reads: EntryReads,
    private readonly finding: FindSimilarEntries,
    private readonly templateStore: TemplateStore,
  ) {}

  @ResolveField(() => [SimilarEntryModel], {
    description: 'Open submissions of the own departments that say the same as this one, most alike first.',
  })
  async similar(@Parent() desk: DeskModel, @Args('receipt') receipt: string): Promise<readonly SimilarEntryModel[]> {
    const parsed = parseReceipt(receipt);
    const asked = parsed ? await this.reads.findByReceipt(this.db, parsed.receipt) : undefined;
    if (!asked || !departmentsOf(desk).includes(asked.departmentId)) return [];
    const found = await this.finding.execute(asked.id, departmentsOf(desk));
    const rows = await this.reads.findMany(
      this.db,
      found.map(({ entryId }) => entryId),
    );
    const byId = new Map(rows.map((row) => [row.id, row]));
    return found.flatMap(({ entryId, score, shared }) => {
      const row = byId.get(entryId);
      return row ? [{ entry: entryModel(row), score, shared }] : [];
    });
  }

  @ResolveField(() => [TemplateModel], { description: 'The templates of the own departments.' })
  async templates(@Parent() desk: DeskModel): Promise<readonly Template[]> {
    return this.templateStore.of(this.db, departmentsOf(desk));
  }
}

@Resolver(() => ResponseDraftModel)
export class DraftEntriesResolver {
  constructor(
    private readonly db: Database,
    private readonly responses: ResponseStore,
    private readonly changing: ChangeDraftEntries,
  ) {}

  @Staff()
  @Mutation(() => ResponseDraftModel, {
    description: 'Changes which submissions a draft answers, or what it says to one.',
  })
  async changeDraftEntries(
    @Args('input') input: DraftEntriesInput,
    @Context() context: RequestContext,
  ): Promise<ResponseDraftModel> {
    await this.changing.execute(context.actor, input.draftId, input);
    const draft = await this.responses.findDraft(this.db, input.draftId);
    if (!draft) throw new DomainError(ledgerErrors.draftNotFound);
    return draftModel(draft);
  }
}

@Resolver(() => TemplateModel)
export class TemplateResolver {
  constructor(private readonly keeping: KeepTemplate) {}

  @Staff()
  @Mutation(() => ID, { description: 'Adds a template of a department, or changes the one of this id.' })
  async saveTemplate(@Args('input') input: TemplateInputModel, @Context() context: RequestContext): Promise<string> {
    return this.keeping.execute(context.actor, input);
  }

  @Staff()
  @Mutation(() => Boolean)
  async removeTemplate(
    @Args('id', { type: () => ID }) id: string,
    @Context() context: RequestContext,
  ): Promise<boolean> {
    await this.keeping.remove(context.actor, id);
    return true;
  }
}
