import { Args, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Database, LocalTextModel, Open, type RequestContext, type Soon } from '#platform';
import { HeldRoleModel } from '#identity';
import type { LocalText } from '#kernel';
import { AuthorityStore } from '../authority.store';
import { AuthorityLoaders } from './authority.loader';
import { SpaceLoaders } from './space.loader';
import { AuthorityModel, DepartmentModel } from './space.model';

@Resolver(() => AuthorityModel)
export class AuthorityResolver {
  constructor(
    private readonly db: Database,
    private readonly authorities: AuthorityStore,
    private readonly load: SpaceLoaders,
    private readonly below: AuthorityLoaders,
  ) {}

  @Open()
  @Query(() => AuthorityModel, { nullable: true })
  async authority(@Args('code') code: string): Promise<AuthorityModel | null> {
    return (await this.authorities.findByCode(this.db, code)) ?? null;
  }

  @ResolveField(() => AuthorityModel, { nullable: true })
  async parent(authority: AuthorityModel, _args: unknown, context: RequestContext): Promise<AuthorityModel | null> {
    return authority.parentId ? this.load.authority(context, authority.parentId) : null;
  }

  @ResolveField(() => [AuthorityModel])
  children(authority: AuthorityModel, _args: unknown, context: RequestContext): Promise<readonly AuthorityModel[]> {
    return this.below.children(context, authority.id);
  }

  @ResolveField(() => [DepartmentModel])
  departments(authority: AuthorityModel, _args: unknown, context: RequestContext): Promise<readonly DepartmentModel[]> {
    return this.below.departments(context, authority.id);
  }
}

@Resolver(() => DepartmentModel)
export class DepartmentResolver {
  constructor(
    private readonly db: Database,
    private readonly authorities: AuthorityStore,
    private readonly load: SpaceLoaders,
  ) {}

  @Open()
  @Query(() => [DepartmentModel])
  async departments(@Args('authorityCode') code: string): Promise<readonly DepartmentModel[]> {
    const authority = await this.authorities.findByCode(this.db, code);
    return authority ? this.authorities.departmentsOf(this.db, authority.id) : [];
  }

  @ResolveField(() => AuthorityModel)
  authority(department: DepartmentModel, _args: unknown, context: RequestContext): Soon<AuthorityModel> {
    return this.load.authority(context, department.authorityId);
  }
}

/** The name of what a role is held on. */
@Resolver(() => HeldRoleModel)
export class HeldRoleResolver {
  constructor(private readonly load: SpaceLoaders) {}

  @ResolveField(() => LocalTextModel, {
    description: 'The name of the authority, department or space the role is held on.',
  })
  async subjectName(held: HeldRoleModel, _args: unknown, context: RequestContext): Promise<LocalText> {
    if (held.subjectType === 'department') return (await this.load.department(context, held.subjectId)).name;
    if (held.subjectType === 'space') return (await this.load.space(context, held.subjectId)).title;
    return (await this.load.authority(context, held.authorityId)).name;
  }
}
