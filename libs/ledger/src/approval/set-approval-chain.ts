import { Injectable } from '@nestjs/common';
import { type Actor, characterCount, cleanLine, DomainError, insist, isId } from '#kernel';
import { Clock, Database, type Tx } from '#platform';
import { AuthorityStore } from '#spaces';
import { ColleagueReads } from '../desk/colleagues.read';
import { ledgerErrors } from '../ledger.errors';
import { stepErrors } from '../step.errors';
import { maySetChain } from './approval.access';
import { approvalErrors } from './approval.errors';
import { ApprovalStore } from './approval.store';

export type ChainInput = Readonly<{ authorityId: string; departmentId?: string | null; posts: readonly string[] }>;

const MOST_POSTS = 8;
const LONGEST_POST = 100;

/** An administrator says which posts approve responses, in order. Drafts already sent keep the chain they were sent with. */
@Injectable()
export class SetApprovalChain {
  constructor(
    private readonly db: Database,
    private readonly store: ApprovalStore,
    private readonly authorities: AuthorityStore,
    private readonly colleagues: ColleagueReads,
    private readonly clock: Clock,
  ) {}

  /** Without posts a department goes by the chain of its authority, and an authority by one releaser of the department. */
  execute(actor: Actor, { authorityId, departmentId = null, posts: typed }: ChainInput): Promise<void> {
    return this.db.write(async (tx) => {
      insist(maySetChain(actor, authorityId));
      const departments = await this.departmentsOf(tx, authorityId, departmentId);
      const posts = typed.map(cleanLine).filter((post) => post !== '');
      checkPosts(posts);
      const held = new Set((await this.colleagues.of(tx, departments)).map(({ post }) => post));
      const unheld = posts.find((post) => !held.has(post));
      if (unheld !== undefined)
        throw new DomainError(approvalErrors.postUnheld, { field: 'posts', details: { post: unheld } });
      if (actor.kind !== 'person') throw new DomainError(ledgerErrors.notYourDepartment);
      await this.store.setChain(tx, { authorityId, departmentId }, posts, actor.accountId, await this.clock.now(tx));
    });
  }

  private async departmentsOf(tx: Tx, authorityId: string, departmentId: string | null): Promise<readonly string[]> {
    const all = isId(authorityId) ? await this.authorities.departmentsOf(tx, authorityId) : [];
    const ids = all.map(({ id }) => id).filter((id) => departmentId === null || id === departmentId);
    if (ids.length === 0) throw new DomainError(stepErrors.noSuchDepartment);
    return ids;
  }
}

function checkPosts(posts: readonly string[]): void {
  const isLong = posts.some((post) => characterCount(post) > LONGEST_POST);
  if (posts.length > MOST_POSTS || new Set(posts).size < posts.length || isLong)
    throw new DomainError(approvalErrors.postsWrong, { field: 'posts' });
}
