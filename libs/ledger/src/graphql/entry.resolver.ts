import { Args, ID, Info, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { BY_TIME, isId, pageRequest, type ShownName } from '#kernel';
import { asksOnly, Database, fewFields, Open, PageArgs, type RequestContext, toConnection, type Soon } from '#platform';
import { AuthorityModel, DepartmentModel, SpaceLoaders, SpaceModel } from '#spaces';
import { ViewerModel } from '#identity';
import { type EntryNow, isOpen } from '../entry';
import { type EntryEventRow, EntryReads, type EntryRow, type Extent } from '../entry.read';
import { LedgerFigureReads } from '../figures.read';
import { parseReceipt } from '../receipt';
import { VERDICTS } from '../verdict';
import { ReferralStore } from '../referral.store';
import { EntryLoaders } from './entry.loader';
import { referralsOf } from './referral.resolver';
import { LedgerEntryPermissionsModel, permissionsOf } from './entry.permissions';
import {
  entryModel,
  FiguresModel,
  LedgerEntryConnection,
  LedgerEntryModel,
  LedgerEventModel,
  LedgerFilterInput,
  SpaceFiguresModel,
} from './entry.model';

const DAY = 86_400_000;

/** What a line of the ledger shows, its department with it. */
const FEW = fewFields(
  'id receipt kind title author name verified department ja easy en state outcome registeredAt dueAt answeredAt overdue waitingDays',
);

const extentOf = (info: GraphQLResolveInfo): Extent => (asksOnly(info, FEW) ? 'few' : 'whole');

/** The ledger as everybody reads it. */
@Resolver(() => LedgerEntryModel)
export class LedgerResolver {
  constructor(
    private readonly db: Database,
    private readonly reads: EntryReads,
    private readonly figureReads: LedgerFigureReads,
  ) {}

  @Open()
  @Query(() => LedgerEntryConnection, { description: 'Every submission that fits the filter, latest first.' })
  async ledgerEntries(
    @Args() page: PageArgs,
    @Args('filter', { type: () => LedgerFilterInput, nullable: true }) filter: LedgerFilterInput | null,
    @Info() info: GraphQLResolveInfo,
  ): Promise<LedgerEntryConnection> {
    const wanted = pageRequest(page.first, page.after, BY_TIME);
    return entryConnection(await this.reads.list(this.db, filter ?? {}, wanted, extentOf(info)));
  }

  @Open()
  @Query(() => LedgerEntryConnection, { description: 'Everything that waits for an answer, oldest first.' })
  async waiting(
    @Args() page: PageArgs,
    @Args('departmentId', { type: () => ID, nullable: true }) departmentId: string | null,
    @Info() info: GraphQLResolveInfo,
  ): Promise<LedgerEntryConnection> {
    const wanted = pageRequest(page.first, page.after, BY_TIME);
    return entryConnection(await this.reads.waiting(this.db, { departmentId }, wanted, extentOf(info)));
  }

  @Open()
  @Query(() => LedgerEntryModel, {
    nullable: true,
    description: 'The entry of a receipt, however its number is typed.',
  })
  async ledgerEntry(@Args('receipt') receipt: string): Promise<LedgerEntryModel | null> {
    const parsed = parseReceipt(receipt);
    const row = parsed ? await this.reads.findByReceipt(this.db, parsed.receipt) : undefined;
    return row ? entryModel(row) : null;
  }

  @Open()
  @Query(() => FiguresModel)
  async figures(
    @Args('departmentId', { type: () => ID, nullable: true }) departmentId: string | null,
  ): Promise<FiguresModel> {
    return this.figureReads.all(this.db, departmentId && isId(departmentId) ? departmentId : null);
  }
}

/** The fields of an entry that are looked up only when asked for. */
@Resolver(() => LedgerEntryModel)
export class LedgerEntryFieldsResolver {
  constructor(
    private readonly load: EntryLoaders,
    private readonly db: Database,
    private readonly referralStore: ReferralStore,
    private readonly spaces: SpaceLoaders,
  ) {}

  @ResolveField(() => SpaceModel, { nullable: true })
  space(entry: LedgerEntryModel, _args: unknown, context: RequestContext): Soon<SpaceModel | null> {
    return entry.row.spaceId ? this.spaces.space(context, entry.row.spaceId) : null;
  }

  @ResolveField(() => AuthorityModel)
  authority(entry: LedgerEntryModel, _args: unknown, context: RequestContext): Soon<AuthorityModel> {
    return this.spaces.authority(context, entry.row.authorityId);
  }

  @ResolveField(() => DepartmentModel, { description: 'The owner of the answer.' })
  department(entry: LedgerEntryModel, _args: unknown, context: RequestContext): Soon<DepartmentModel> {
    return this.spaces.department(context, entry.row.departmentId);
  }

  @ResolveField(() => Int, { description: 'Whole days between registration and the answer, or now.' })
  async waitingDays(entry: LedgerEntryModel, _args: unknown, context: RequestContext): Promise<number> {
    const end = entry.answeredAt ?? (await this.spaces.now(context));
    return Math.max(0, Math.floor((end.getTime() - entry.registeredAt.getTime()) / DAY));
  }

  @ResolveField(() => Boolean)
  async overdue(entry: LedgerEntryModel, _args: unknown, context: RequestContext): Promise<boolean> {
    return isOpen(entry.state) && entry.dueAt !== null && entry.dueAt < (await this.spaces.now(context));
  }

  @ResolveField(() => [LedgerEventModel], { description: 'The timeline, oldest first.' })
  async events(entry: LedgerEntryModel, _args: unknown, context: RequestContext): Promise<readonly LedgerEventModel[]> {
    return (await this.load.events(context, entry.id)).map((event) => eventModel(event, entry));
  }

  @ResolveField(() => LedgerEntryPermissionsModel)
  async viewerCan(
    entry: LedgerEntryModel,
    _args: unknown,
    context: RequestContext,
  ): Promise<LedgerEntryPermissionsModel> {
    const referrals = await referralsOf(context, this.db, this.referralStore, entry.id);
    const offered = referrals.find(({ state }) => state === 'offered') ?? null;
    return permissionsOf(context.actor, entryNow(entry.row), await this.spaces.now(context), offered);
  }
}

@Resolver(() => LedgerEventModel)
export class LedgerEventResolver {
  constructor(private readonly spaces: SpaceLoaders) {}

  @ResolveField(() => DepartmentModel, {
    nullable: true,
    description: 'The department that owns the answer from this step on; null where a step changes nothing about it.',
  })
  department(event: LedgerEventModel, _args: unknown, context: RequestContext): Soon<DepartmentModel | null> {
    return event.departmentId ? this.spaces.department(context, event.departmentId) : null;
  }

  @ResolveField(() => DepartmentModel, {
    nullable: true,
    description: 'The department to which the entry was offered; null where the step is no referral.',
  })
  toDepartment(event: LedgerEventModel, _args: unknown, context: RequestContext): Soon<DepartmentModel | null> {
    return event.toDepartmentId ? this.spaces.department(context, event.toDepartmentId) : null;
  }
}

@Resolver(() => SpaceModel)
export class SpaceFiguresResolver {
  constructor(private readonly load: EntryLoaders) {}

  @ResolveField(() => SpaceFiguresModel)
  async figures(space: SpaceModel, _args: unknown, context: RequestContext): Promise<SpaceFiguresModel> {
    return this.load.spaceFigures(context, space.id);
  }
}

@Resolver(() => DepartmentModel)
export class DepartmentFiguresResolver {
  constructor(private readonly load: EntryLoaders) {}

  @ResolveField(() => FiguresModel, { description: 'Of what the department owns now.' })
  figures(department: DepartmentModel, _args: unknown, context: RequestContext): Promise<FiguresModel> {
    return this.load.departmentFigures(context, department.id);
  }
}

@Resolver(() => ViewerModel)
export class ViewerSubmissionsResolver {
  constructor(
    private readonly db: Database,
    private readonly reads: EntryReads,
  ) {}

  @ResolveField(() => LedgerEntryConnection, { description: 'What I have submitted, latest first.' })
  async submissions(@Parent() viewer: ViewerModel, @Args() page: PageArgs): Promise<LedgerEntryConnection> {
    return entryConnection(
      await this.reads.list(this.db, { authorId: viewer.id }, pageRequest(page.first, page.after, BY_TIME)),
    );
  }
}

/** A page of rows as the api shows it. */
export function entryConnection(page: Parameters<typeof toConnection<EntryRow>>[0]): LedgerEntryConnection {
  return toConnection({ ...page, nodes: page.nodes.map(entryModel) });
}

/** What the rules ask of an entry. */
export function entryNow(row: EntryRow): EntryNow {
  const { id, receipt, state, outcome, authorityId, departmentId, authorId, lastSequence } = row;
  const { registeredAt, dueAt, answeredAt, spaceId, extensions, reopened } = row;
  const owned = { authorityId, departmentId, authorId };
  return {
    entryId: id,
    receipt,
    state,
    outcome,
    ...owned,
    registeredAt,
    dueAt,
    answeredAt,
    spaceId,
    extensions,
    reopened,
    lastSequence,
  };
}

function eventModel(event: EntryEventRow, entry: LedgerEntryModel): LedgerEventModel {
  const { kind, occurredAt, note, facts } = event;
  const departmentId = typeof facts['departmentId'] === 'string' ? facts['departmentId'] : null;
  const dueAt = kind !== 'received' && typeof facts['dueAt'] === 'string' ? new Date(facts['dueAt']) : null;
  const toDepartmentId = typeof facts['toDepartmentId'] === 'string' ? facts['toDepartmentId'] : null;
  const verdict = VERDICTS.find((one) => one === facts['verdict']) ?? null;
  return { kind, occurredAt, note, departmentId, toDepartmentId, dueAt, verdict, actor: actorOf(event, entry) };
}

function actorOf(event: EntryEventRow, entry: LedgerEntryModel): ShownName | null {
  if (event.kind === 'received') return entry.author;
  if (!event.actorName) return null;
  const official = event.capacity === 'official';
  return {
    name: event.actorName,
    post: event.actorPost,
    verified: entry.author.verified || official,
    capacity: official ? 'official' : 'resident',
  };
}
