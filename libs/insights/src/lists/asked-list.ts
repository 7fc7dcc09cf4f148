import { Injectable, NotFoundException } from '@nestjs/common';
import { isId } from '#kernel';
import type { LedgerFilter } from '#ledger';
import { Database } from '#platform';
import { AuthorityStore, type Space, SpaceStore } from '#spaces';
import { filterOf, type LedgerQuestion, queryOf, questionIn, wordsFor } from './ledger-question';

/** The ledger, or what waits, as an address asks for it: its filter, how it is called, and its query in one spelling. */
export type AskedList = Readonly<{ filter: LedgerFilter; narrowed: readonly string[]; query: string }>;

const SLUG = /^[a-z0-9-]+$/;

/** Finds out which list an address names. Whatever there is not is not found, so that nobody follows nothing by mistake. */
@Injectable()
export class AskedLists {
  constructor(
    private readonly db: Database,
    private readonly authorities: AuthorityStore,
    private readonly spaces: SpaceStore,
  ) {}

  /** The ledger by the query of an address of the page `/ledger`. Throws 404 for a department or space that there is not. */
  async ledger(address: string): Promise<AskedList> {
    const question = questionIn(queryIn(address));
    const names = [await this.department(question.department), await this.spaceName(question.space)];
    return asked(question, names);
  }

  /** What waits by the query of an address of the page `/waiting`: of all, or of one department. Throws 404 as `ledger` does. */
  async waiting(address: string): Promise<AskedList> {
    const { department } = questionIn(queryIn(address));
    return asked({ ...questionIn(''), department }, [await this.department(department)]);
  }

  /** The space of this slug. Throws 404 when there is none. */
  async space(slug: string): Promise<Space> {
    return found(SLUG.test(slug) ? await this.spaces.findBySlug(this.db, slug) : undefined);
  }

  private async department(id: string | null): Promise<string | null> {
    if (id === null) return null;
    const [department] = isId(id) ? await this.authorities.findDepartments(this.db, [id]) : [];
    return found(department).name.ja;
  }

  private async spaceName(id: string | null): Promise<string | null> {
    if (id === null) return null;
    return found(isId(id) ? await this.spaces.find(this.db, id) : undefined).title.ja;
  }
}

function asked(question: LedgerQuestion, names: readonly (string | null)[]): AskedList {
  const narrowed = [...names.filter((name) => name !== null), ...wordsFor(question)];
  return { filter: filterOf(question), narrowed, query: queryOf(question) };
}

function queryIn(address: string): string {
  const [, ...query] = address.split('?');
  return query.join('?');
}

function found<T>(thing: T | undefined): T {
  if (thing === undefined) throw new NotFoundException();
  return thing;
}
