import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { Clock, Database, loaderIn, type RequestContext } from '#platform';
import type { Authority, Department } from '../authority';
import { AuthorityStore } from '../authority.store';
import type { Phase, Space } from '../space';
import { SpaceStore } from '../space.store';

const SPACES = Symbol('spaces');
const PHASES = Symbol('phases');
const AUTHORITIES = Symbol('authorities');
const DEPARTMENTS = Symbol('departments');
const NOW = Symbol('now');

/** Per-request loaders of spaces, phases, authorities and departments: one statement each, however many are asked for. */
@Injectable()
export class SpaceLoaders {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly spaceStore: SpaceStore,
    private readonly authorityStore: AuthorityStore,
  ) {}

  async space(context: RequestContext, id: string): Promise<Space> {
    return found(await loaderIn(context, SPACES, () => byId((ids) => this.spaceStore.findMany(this.db, ids))).load(id));
  }

  async authority(context: RequestContext, id: string): Promise<Authority> {
    return found(
      await loaderIn(context, AUTHORITIES, () => byId((ids) => this.authorityStore.findMany(this.db, ids))).load(id),
    );
  }

  async department(context: RequestContext, id: string): Promise<Department> {
    return found(
      await loaderIn(context, DEPARTMENTS, () => byId((ids) => this.authorityStore.findDepartments(this.db, ids))).load(
        id,
      ),
    );
  }

  phases(context: RequestContext, spaceId: string): Promise<readonly Phase[]> {
    return loaderIn(
      context,
      PHASES,
      () =>
        new DataLoader<string, readonly Phase[]>(async (ids) => {
          const phases = await this.spaceStore.phasesOf(this.db, ids);
          return ids.map((id) => phases.filter((phase) => phase.spaceId === id));
        }),
    ).load(spaceId);
  }

  /** The database's clock, read once per request. */
  now(context: RequestContext): Promise<Date> {
    return loaderIn(context, NOW, () => this.clock.now(this.db));
  }
}

function byId<T extends Readonly<{ id: string }>>(
  find: (ids: readonly string[]) => Promise<readonly T[]>,
): DataLoader<string, T | undefined> {
  return new DataLoader(async (ids) => {
    const rows = new Map((await find(ids)).map((row) => [row.id, row]));
    return ids.map((id) => rows.get(id));
  });
}

function found<T>(row: T | undefined): T {
  if (row === undefined) throw new Error('a row vanished that a foreign key holds');
  return row;
}
