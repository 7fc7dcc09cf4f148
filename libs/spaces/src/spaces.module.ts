import { Module } from '@nestjs/common';
import { AuthorityStore } from './authority.store';
import { AuthorityLoaders } from './graphql/authority.loader';
import { AuthorityResolver, DepartmentResolver, HeldRoleResolver } from './graphql/authority.resolver';
import { SpaceLoaders } from './graphql/space.loader';
import { SpaceResolver } from './graphql/space.resolver';
import { OpenSpace } from './open-space';
import { SpaceStore } from './space.store';
import { TakePart } from './take-part';

@Module({
  providers: [
    AuthorityStore,
    SpaceStore,
    TakePart,
    OpenSpace,
    AuthorityLoaders,
    SpaceLoaders,
    AuthorityResolver,
    DepartmentResolver,
    HeldRoleResolver,
    SpaceResolver,
  ],
  exports: [AuthorityStore, SpaceStore, TakePart, OpenSpace, SpaceLoaders],
})
export class SpacesModule {}
