import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { BY_TIME, type Actor, DomainError, insist, isId, pageRequest } from '#kernel';
import { Database, PageArgs, permission, type RequestContext, Staff, type Soon } from '#platform';
import { AuthorityStore, type Department, DepartmentModel, SpaceLoaders } from '#spaces';
import { DraftResponse } from '../draft-response';
import { isOpen } from '../entry';
import { EntryReads } from '../entry.read';
import { LedgerFigureReads } from '../figures.read';
import { mayApprove, mayRelease, maySendBack } from '../approval/approval.access';
import { mayActFor, mayEditDraft, mayTakeBack } from '../ledger.access';
import { ledgerErrors } from '../ledger.errors';
import { SendForRelease, TakeBackResponse } from '../release-response';
import { ResponseStore } from '../response.store';
import {
  DeskFiguresModel,
  DeskModel,
  LedgerEntryConnection,
  LedgerFilterInput,
  ResponseEntryModel,
} from './entry.model';
import { DeskFilterInput } from './entry-desk.model';
import { EntryLoaders } from './entry.loader';
import { entryConnection } from './entry.resolver';
import { DraftPermissionsModel, draftModel, DraftResponseInput, ResponseDraftModel } from './response.model';

/** The desk shows the departments for which the viewer acts, and nothing of others. */
@Resolver(() => DeskModel)
export class DeskResolver {
  constructor(
    private readonly db: Database,
    private readonly authorities: AuthorityStore,
    private readonly reads: EntryReads,
    private readonly responses: ResponseStore,
    private readonly figureReads: LedgerFigureReads,
  ) {}

  @Staff()
  @Query(() => DeskModel)
  async desk(@Context() context: RequestContext): Promise<DeskModel> {
    return { departments: await this.departmentsOf(context.actor) };
  }

  @ResolveField(() => LedgerEntryConnection, {
    description: 'What is open, the longest waiting first; where states beyond are asked for, latest first.',
  })
  async entries(
    @Parent() desk: DeskModel,
    @Args() page: PageArgs,
    @Args('filter', { type: () => LedgerFilterInput, nullable: true }) filter: LedgerFilterInput | null,
    @Args('desk', { type: () => DeskFilterInput, nullable: true }) narrowed: DeskFilterInput | null,
    @Context() context: RequestContext,
  ): Promise<LedgerEntryConnection> {
    const viewer = context.actor.kind === 'person' ? context.actor.accountId : null;
    const awaiting = narrowed?.awaitsMe ? viewer : null;
    const own = {
      ...filter,
      ...narrowed,
      awaiting,
      departmentIds: desk.departments.map((department) => department.id),
    };
    const request = pageRequest(page.first, page.after, BY_TIME);
    const ended = filter?.states?.some((state) => !isOpen(state)) ?? false;
    return entryConnection(
      await (ended ? this.reads.list(this.db, own, request) : this.reads.waiting(this.db, own, request)),
    );
  }

  @ResolveField(() => [ResponseDraftModel], { description: 'Drafts that are not released yet.' })
  async drafts(desk: DeskModel): Promise<readonly ResponseDraftModel[]> {
    return (
      await this.responses.drafts(
        this.db,
        desk.departments.map((department) => department.id),
      )
    ).map(draftModel);
  }

  @ResolveField(() => DeskFiguresModel)
  async figures(desk: DeskModel): Promise<DeskFiguresModel> {
    return this.figureReads.desk(
      this.db,
      desk.departments.map((department) => department.id),
    );
  }

  private async departmentsOf(actor: Actor): Promise<readonly Department[]> {
    const roles =
      actor.kind === 'person'
        ? actor.roles.filter((held) => held.role === 'official' || held.role === 'executive')
        : [];
    const single = roles.filter((held) => held.subjectType === 'department').map((held) => held.subjectId);
    const whole = roles.filter((held) => held.subjectType === 'authority').map((held) => held.authorityId);
    const found = await Promise.all([
      this.authorities.findDepartments(this.db, single),
      ...whole.map((authorityId) => this.authorities.departmentsOf(this.db, authorityId)),
    ]);
    return [...new Map(found.flat().map((department) => [department.id, department])).values()];
  }
}

@Resolver(() => ResponseDraftModel)
export class ResponseDraftResolver {
  constructor(
    private readonly db: Database,
    private readonly responses: ResponseStore,
    private readonly drafting: DraftResponse,
    private readonly sending: SendForRelease,
    private readonly takingBack: TakeBackResponse,
  ) {}

  @Staff()
  @Query(() => ResponseDraftModel, { nullable: true })
  async responseDraft(
    @Args('id', { type: () => ID }) id: string,
    @Context() context: RequestContext,
  ): Promise<ResponseDraftModel | null> {
    const draft = isId(id) ? await this.responses.findDraft(this.db, id) : undefined;
    return draft && mayActFor(context.actor, draft).allowed ? draftModel(draft) : null;
  }

  @Staff()
  @Mutation(() => ResponseDraftModel)
  async draftResponse(
    @Args('input') input: DraftResponseInput,
    @Context() context: RequestContext,
  ): Promise<ResponseDraftModel> {
    return this.read(context.actor, await this.drafting.execute(context.actor, input));
  }

  @Staff()
  @Mutation(() => ResponseDraftModel)
  async sendForRelease(
    @Args('draftId', { type: () => ID }) draftId: string,
    @Context() context: RequestContext,
  ): Promise<ResponseDraftModel> {
    await this.sending.execute(context.actor, draftId);
    return this.read(context.actor, draftId);
  }

  @Staff()
  @Mutation(() => ResponseDraftModel, { description: 'Takes a released response back while it is not public yet.' })
  async takeBackResponse(
    @Args('draftId', { type: () => ID }) draftId: string,
    @Context() context: RequestContext,
  ): Promise<ResponseDraftModel> {
    await this.takingBack.execute(context.actor, draftId);
    return this.read(context.actor, draftId);
  }

  private async read(actor: Actor, id: string): Promise<ResponseDraftModel> {
    const draft = await this.responses.findDraft(this.db, id);
    if (!draft) throw new DomainError(ledgerErrors.draftNotFound);
    insist(mayActFor(actor, draft));
    return draftModel(draft);
  }
}

/** The fields of a draft that are looked up only when asked for. */
@Resolver(() => ResponseDraftModel)
export class DraftFieldsResolver {
  constructor(
    private readonly load: EntryLoaders,
    private readonly spaces: SpaceLoaders,
  ) {}

  @ResolveField(() => DepartmentModel)
  department(draft: ResponseDraftModel, _args: unknown, context: RequestContext): Soon<DepartmentModel> {
    return this.spaces.department(context, draft.row.departmentId);
  }

  @ResolveField(() => [ResponseEntryModel])
  async entries(
    draft: ResponseDraftModel,
    _args: unknown,
    context: RequestContext,
  ): Promise<readonly ResponseEntryModel[]> {
    return this.load.entriesOfDraft(context, draft.id);
  }

  @ResolveField(() => DraftPermissionsModel)
  viewerCan(draft: ResponseDraftModel, _args: unknown, context: RequestContext): DraftPermissionsModel {
    const edit = permission(mayEditDraft(context.actor, draft.row));
    return {
      edit,
      sendForRelease: edit,
      approve: permission(mayApprove(context.actor, draft.row)),
      release: permission(mayRelease(context.actor, draft.row)),
      sendBack: permission(maySendBack(context.actor, draft.row)),
      takeBack: permission(mayTakeBack(context.actor, draft.row)),
    };
  }
}
