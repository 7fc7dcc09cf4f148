import { Args, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { BY_TIME, pageRequest } from '#kernel';
import { Database, Open, PageArgs, permission, type RequestContext, toConnection, type Soon } from '#platform';
import { currentPhase, type Phase, type PhaseSwitch, phaseState } from '../space';
import { mayTakePart } from '../space.access';
import { SpaceStore } from '../space.store';
import {
  AuthorityModel,
  DepartmentModel,
  PhaseModel,
  SpaceConnection,
  SpaceModel,
  SpacePermissionsModel,
} from './space.model';
import { SpaceLoaders } from './space.loader';

@Resolver(() => SpaceModel)
export class SpaceResolver {
  constructor(
    private readonly db: Database,
    private readonly spaces: SpaceStore,
    private readonly load: SpaceLoaders,
  ) {}

  @Open()
  @Query(() => SpaceConnection, { name: 'spaces', description: 'Spaces, the latest to begin first.' })
  async listSpaces(@Args() page: PageArgs): Promise<SpaceConnection> {
    return toConnection(await this.spaces.list(this.db, pageRequest(page.first, page.after, BY_TIME)));
  }

  @Open()
  @Query(() => SpaceModel, { nullable: true })
  async space(@Args('slug') slug: string): Promise<SpaceModel | null> {
    return (await this.spaces.findBySlug(this.db, slug)) ?? null;
  }

  @ResolveField(() => AuthorityModel)
  authority(space: SpaceModel, _args: unknown, context: RequestContext): Soon<AuthorityModel> {
    return this.load.authority(context, space.authorityId);
  }

  @ResolveField(() => DepartmentModel)
  department(space: SpaceModel, _args: unknown, context: RequestContext): Soon<DepartmentModel> {
    return this.load.department(context, space.departmentId);
  }

  @ResolveField(() => [PhaseModel])
  async phases(space: SpaceModel, _args: unknown, context: RequestContext): Promise<readonly PhaseModel[]> {
    const now = await this.load.now(context);
    return (await this.load.phases(context, space.id)).map((phase) => phaseModel(phase, now));
  }

  @ResolveField(() => PhaseModel, { nullable: true })
  async currentPhase(space: SpaceModel, _args: unknown, context: RequestContext): Promise<PhaseModel | null> {
    const now = await this.load.now(context);
    const phase = currentPhase(await this.load.phases(context, space.id), now);
    return phase ? phaseModel(phase, now) : null;
  }

  @ResolveField(() => SpacePermissionsModel, {
    description: 'Told before writing, by the same rule that guards the write.',
  })
  async viewerCan(space: SpaceModel, _args: unknown, context: RequestContext): Promise<SpacePermissionsModel> {
    const now = await this.load.now(context);
    const phases = await this.load.phases(context, space.id);
    const may = (what: PhaseSwitch) => permission(mayTakePart(context.actor, space, phases, what, now));
    return { submit: may('submit'), comment: may('comment'), support: may('support') };
  }
}

function phaseModel(phase: Phase, now: Date): PhaseModel {
  return { ...phase, state: phaseState(phase, now) };
}
