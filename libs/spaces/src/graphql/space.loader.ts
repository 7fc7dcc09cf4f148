import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { Clock, Database, loaderIn, type RequestContext, type Soon } from '#platform';
import type { Authority, Department } from '../authority';
import { AuthorityStore } from '../authority.store';
import type { Phase, Space } from '../space';
import { SpaceStore } from '../space.store';
import { Remembered } from './remembered';

const SPACES = Symbol('spaces');
const PHASES = Symbol('phases');
const AUTHORITIES = Symbol('authorities');
const DEPARTMENTS = Symbol('departments');
const NOW = Symbol('now');

/** How long the shown side of spaces may be old, in milliseconds. */
const A_MOMENT = 1_000;

/**
 * Per-request loaders of spaces, phases, authorities and departments: one statement each, however many are asked for, and
 * none at all for what was read a moment ago.
 */
@Injectable()
export class SpaceLoaders {
  private readonly spaces = new Remembered(async (ids) => byId(await this.spaceStore.findMany(this.db, ids)), A_MOMENT);
  private readonly allPhases = new Remembered(async (ids) => this.phasesById(ids), A_MOMENT);
  private readonly authorities = new Remembered(
    async (ids) => byId(await this.authorityStore.findMany(this.db, ids)),
    A_MOMENT,
  );
  private readonly departments = new Remembered(
    async (ids) => byId(await this.authorityStore.findDepartments(this.db, ids)),
    A_MOMENT,
  );

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly spaceStore: SpaceStore,
    private readonly authorityStore: AuthorityStore,
  ) {}

  space(context: RequestContext, id: string): Soon<Space> {
    return shown(context, SPACES, this.spaces, id);
  }

  authority(context: RequestContext, id: string): Soon<Authority> {
    return shown(context, AUTHORITIES, this.authorities, id);
  }

  department(context: RequestContext, id: string): Soon<Department> {
    return shown(context, DEPARTMENTS, this.departments, id);
  }

  async phases(context: RequestContext, spaceId: string): Promise<readonly Phase[]> {
    return (await loaderIn(context, PHASES, () => loaderOf(this.allPhases)).load(spaceId)) ?? [];
  }

  /** The database's clock, read once per request. */
  now(context: RequestContext): Promise<Date> {
    return loaderIn(context, NOW, () => this.clock.now(this.db));
  }

  private async phasesById(spaceIds: readonly string[]): Promise<ReadonlyMap<string, readonly Phase[]>> {
    return Map.groupBy(await this.spaceStore.phasesOf(this.db, spaceIds), (phase) => phase.spaceId);
  }
}

/** At once what was read a moment ago: twenty rows of one space then cost no promises. Everything else by a loader. */
function shown<V>(context: RequestContext, kind: symbol, memory: Remembered<V>, id: string): Soon<V> {
  return (
    memory.fresh(id) ??
    loaderIn(context, kind, () => loaderOf(memory))
      .load(id)
      .then(found)
  );
}

function loaderOf<V>(memory: Remembered<V>): DataLoader<string, V | undefined> {
  return new DataLoader((ids) => memory.many(ids));
}

function byId<T extends Readonly<{ id: string }>>(rows: readonly T[]): ReadonlyMap<string, T> {
  return new Map(rows.map((row) => [row.id, row]));
}

function found<T>(row: T | undefined): T {
  if (row === undefined) throw new Error('a row vanished that a foreign key holds');
  return row;
}
