import { Args, Context, ID, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import { Database, type RequestContext, Staff } from '#platform';
import { AssignEntries } from '../desk/assign-entries';
import { ColleagueReads, nameOfColleague } from '../desk/colleagues.read';
import { WriteNote } from '../desk/write-note';
import { mayActFor } from '../ledger.access';
import { ColleagueModel, EntryDeskModel } from './entry-desk.model';
import { EntryDeskLoader } from './entry-desk.loader';
import { EntryLoaders } from './entry.loader';
import { DeskModel, LedgerEntryModel } from './entry.model';

/** What officials keep among themselves; to everybody else it is not there. */
@Resolver(() => LedgerEntryModel)
export class EntryDeskResolver {
  constructor(private readonly load: EntryDeskLoader) {}

  @ResolveField(() => EntryDeskModel, { nullable: true, description: 'For officials of the department; else null.' })
  async desk(entry: LedgerEntryModel, _args: unknown, context: RequestContext): Promise<EntryDeskModel | null> {
    if (!mayActFor(context.actor, entry.row).allowed) return null;
    const { assignment, notes, drafts, group } = await this.load.of(context, entry.id);
    const assignee = assignment ? { id: assignment.accountId, name: assignment.name, post: null } : null;
    return { assignee, notes, drafts, group };
  }
}

/** Those between whom work can be shared out. */
@Resolver(() => DeskModel)
export class DeskColleaguesResolver {
  constructor(
    private readonly db: Database,
    private readonly colleagueReads: ColleagueReads,
  ) {}

  @ResolveField(() => [ColleagueModel])
  async colleagues(desk: DeskModel): Promise<readonly ColleagueModel[]> {
    const all = await this.colleagueReads.of(
      this.db,
      desk.departments.map(({ id }) => id),
    );
    const people = [...new Map(all.map((one) => [one.accountId, one])).values()];
    return people.map((one) => ({ id: one.accountId, name: nameOfColleague(one), post: one.post }));
  }
}

@Resolver(() => LedgerEntryModel)
export class DeskWorkResolver {
  constructor(
    private readonly assigning: AssignEntries,
    private readonly writing: WriteNote,
    private readonly load: EntryLoaders,
  ) {}

  @Staff()
  @Mutation(() => [LedgerEntryModel], { description: 'Gives submissions to a colleague; without one, to nobody.' })
  async assignEntries(
    @Args('receipts', { type: () => [String] }) receipts: readonly string[],
    @Args('accountId', { type: () => ID, nullable: true }) accountId: string | null,
    @Context() context: RequestContext,
  ): Promise<readonly LedgerEntryModel[]> {
    const ids = await this.assigning.execute(context.actor, receipts, accountId ?? null);
    return Promise.all(ids.map((id) => this.load.entry(context, id)));
  }

  @Staff()
  @Mutation(() => LedgerEntryModel, { description: 'A note among officials. Whoever it mentions (@name) is told.' })
  async writeNote(
    @Args('receipt') receipt: string,
    @Args('text') text: string,
    @Context() context: RequestContext,
  ): Promise<LedgerEntryModel> {
    return this.load.entry(context, await this.writing.execute(context.actor, receipt, text));
  }
}
