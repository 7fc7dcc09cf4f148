import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { Database, loaderIn, type RequestContext } from '#platform';
import type { Authority, Department } from '../authority';
import { AuthorityStore } from '../authority.store';

const CHILDREN = Symbol('children of authorities');
const DEPARTMENTS = Symbol('departments of authorities');

/** Per-request loaders of what lies below authorities: one statement for all the authorities of a page. */
@Injectable()
export class AuthorityLoaders {
  constructor(
    private readonly db: Database,
    private readonly store: AuthorityStore,
  ) {}

  /** The authorities directly below this one, by their code. */
  children(context: RequestContext, id: string): Promise<readonly Authority[]> {
    const find = (ids: readonly string[]) => this.store.childrenOf(this.db, ids);
    return loaderIn(context, CHILDREN, () => grouped(find, (authority) => authority.parentId)).load(id);
  }

  /** The departments of this authority, the oldest first. */
  departments(context: RequestContext, id: string): Promise<readonly Department[]> {
    const find = (ids: readonly string[]) => this.store.departmentsOfAll(this.db, ids);
    return loaderIn(context, DEPARTMENTS, () => grouped(find, (department) => department.authorityId)).load(id);
  }
}

function grouped<T>(
  find: (ids: readonly string[]) => Promise<readonly T[]>,
  idOf: (row: T) => string | null,
): DataLoader<string, readonly T[]> {
  return new DataLoader(async (ids) => {
    const groups = Map.groupBy(await find(ids), idOf);
    return ids.map((id) => groups.get(id) ?? []);
  });
}
