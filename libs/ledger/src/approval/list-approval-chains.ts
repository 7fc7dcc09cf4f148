import { Injectable } from '@nestjs/common';
import { type Actor, type Decision, type HeldRole, STAFF_ROLES } from '#kernel';
import { Database } from '#platform';
import { type Authority, AuthorityStore, type Department } from '#spaces';
import { type Colleague, ColleagueReads, nameOfColleague } from '../desk/colleagues.read';
import { maySetChain } from './approval.access';
import { ApprovalStore } from './approval.store';

/** A post, and who holds it now. */
export type HeldPost = Readonly<{ post: string; holders: readonly string[] }>;

/** The posts that approve for an authority, or for one of its departments; and all that could be named. */
export type ApprovalChain = Readonly<{
  authority: Authority;
  department: Department | null;
  posts: readonly string[];
  known: readonly HeldPost[];
  mayBeSet: Decision;
}>;

/** The chains of the authorities that somebody works for: that of the authority first, then those of its departments. */
@Injectable()
export class ListApprovalChains {
  constructor(
    private readonly db: Database,
    private readonly store: ApprovalStore,
    private readonly authorities: AuthorityStore,
    private readonly colleagues: ColleagueReads,
  ) {}

  async execute(actor: Actor): Promise<readonly ApprovalChain[]> {
    const ids = actor.kind === 'person' ? workedFor(actor.roles) : [];
    const authorities = await this.authorities.findMany(this.db, ids);
    const departments = await this.authorities.departmentsOfAll(this.db, ids);
    const [posts, people] = await Promise.all([
      this.store.chainsOf(this.db, ids),
      this.colleagues.of(
        this.db,
        departments.map(({ id }) => id),
      ),
    ]);
    const chain = (authority: Authority, department: Department | null): ApprovalChain => {
      const own = posts.filter(
        (one) => one.authorityId === authority.id && one.departmentId === (department?.id ?? null),
      );
      const of = departments.filter(({ id, authorityId }) =>
        department ? id === department.id : authorityId === authority.id,
      );
      return {
        authority,
        department,
        posts: own.map(({ post }) => post),
        known: heldPosts(people, of),
        mayBeSet: maySetChain(actor, authority.id),
      };
    };
    return authorities.flatMap((authority) => [
      chain(authority, null),
      ...departments.filter(({ authorityId }) => authorityId === authority.id).map((one) => chain(authority, one)),
    ]);
  }
}

function workedFor(roles: readonly HeldRole[]): readonly string[] {
  return [...new Set(roles.filter(({ role }) => STAFF_ROLES.includes(role)).map(({ authorityId }) => authorityId))];
}

function heldPosts(people: readonly Colleague[], departments: readonly Department[]): readonly HeldPost[] {
  const ids = new Set(departments.map(({ id }) => id));
  const holders = new Map<string, Set<string>>();
  for (const one of people) {
    if (one.post === null || !ids.has(one.departmentId)) continue;
    holders.set(one.post, (holders.get(one.post) ?? new Set()).add(nameOfColleague(one)));
  }
  return [...holders]
    .map(([post, names]) => ({ post, holders: [...names] }))
    .sort((a, b) => (a.post < b.post ? -1 : 1));
}
