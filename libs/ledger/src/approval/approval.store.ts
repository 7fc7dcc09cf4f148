import { Injectable } from '@nestjs/common';
import { newId } from '#kernel';
import { type Reader, sql, type Tx } from '#platform';

/** What became of a draft on its way. Seen by officials only. */
export type DraftStep = Readonly<{
  draftId: string;
  kind: 'sent' | 'approved' | 'released' | 'sent_back' | 'taken_back' | 'changed';
  post: string | null;
  name: string;
  note: string | null;
  occurredAt: Date;
}>;

/** One post of a chain. Without a department it is that of the whole authority. */
export type ChainPost = Readonly<{ authorityId: string; departmentId: string | null; post: string }>;

type NewStep = Readonly<{
  draftId: string;
  kind: DraftStep['kind'];
  post?: string | null;
  by: Readonly<{ accountId: string; name: string }>;
  note?: string | null;
  at: Date;
}>;

const APPROVE = sql(
  'response_approval.approve',
  `update response_approval set account_id = $3, name = $4, approved_at = $5
   where draft_id = $1 and position = $2 and account_id is null`,
);
const ADD_STEP = sql(
  'response_draft_history.add',
  `insert into response_draft_history (id, draft_id, kind, post, account_id, name, note, occurred_at) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
);
const HISTORY = sql<DraftStep>(
  'response_draft_history.of',
  `select draft_id as "draftId", kind, post, name, note, occurred_at as "occurredAt" from response_draft_history
   where draft_id = any ($1) order by draft_id, occurred_at, id`,
);
/** Posts of a draft's chain that nobody holds but those who wrote in it. Reads a table of identity. */
const UNHELD = sql<Readonly<{ post: string }>>(
  'response_approval.unheld',
  `select a.post from response_approval a join response_draft d on d.id = a.draft_id join department p on p.id = d.department_id
   where a.draft_id = $1 and a.post is not null and not exists (
     select from role_held r where r.ended_at is null and r.role in ('official', 'executive') and r.post = a.post
       and r.authority_id = p.authority_id and r.subject_id in (p.id, p.authority_id) and not r.account_id = any (d.writers))
   order by a.position limit 1`,
);
const AWAITING = sql<Readonly<{ count: number }>>(
  'response_draft.awaiting_one',
  'select count(*)::int as count from drafts_awaiting($1)',
);
const CHAINS = sql<ChainPost>(
  'approval_post.of_authority',
  `select authority_id as "authorityId", department_id as "departmentId", post from approval_post
   where authority_id = any ($1) and ended_at is null order by authority_id, department_id nulls first, position`,
);
/** So that two administrators set a chain one after the other. */
const LOCK = sql('approval_post.lock', 'select pg_advisory_xact_lock(hashtextextended($1, 0))');
const END = sql(
  'approval_post.end',
  `update approval_post set ended_at = $3 where authority_id = $1 and department_id is not distinct from $2 and ended_at is null`,
);
const ADD = sql(
  'approval_post.add',
  `insert into approval_post (id, authority_id, department_id, position, post, set_by, set_at)
   select uuidv7(), $1, $2, t.position, t.post, $4, $5 from unnest($3::text[]) with ordinality as t (post, position)`,
);

/** All SQL for chains of approval. What a chain does to a draft is done by triggers of its table. */
@Injectable()
export class ApprovalStore {
  /** False where somebody else has approved in this place meanwhile. */
  async approve(
    tx: Tx,
    draftId: string,
    position: number,
    by: Readonly<{ accountId: string; name: string }>,
    at: Date,
  ): Promise<boolean> {
    return (await tx.run(APPROVE, [draftId, position, by.accountId, by.name, at])) === 1;
  }

  async addStep(tx: Tx, { draftId, kind, post = null, by, note = null, at }: NewStep): Promise<string> {
    const id = newId();
    await tx.run(ADD_STEP, [id, draftId, kind, post, by.accountId, by.name, note, at]);
    return id;
  }

  history(reader: Reader, draftIds: readonly string[]): Promise<readonly DraftStep[]> {
    return reader.rows(HISTORY, [draftIds]);
  }

  /** The first post of a sent draft that nobody could approve for; null when all are held. */
  async unheldPost(reader: Reader, draftId: string): Promise<string | null> {
    return (await reader.row(UNHELD, [draftId]))?.post ?? null;
  }

  /** How many drafts wait for this person now. */
  async awaiting(reader: Reader, accountId: string): Promise<number> {
    return (await reader.row(AWAITING, [accountId]))?.count ?? 0;
  }

  /** The chains of authorities and of their departments, each in order. */
  chainsOf(reader: Reader, authorityIds: readonly string[]): Promise<readonly ChainPost[]> {
    return reader.rows(CHAINS, [authorityIds]);
  }

  /** Ends a chain and begins another; an empty one leaves none. */
  async setChain(
    tx: Tx,
    owner: Readonly<{ authorityId: string; departmentId: string | null }>,
    posts: readonly string[],
    by: string,
    at: Date,
  ): Promise<void> {
    const { authorityId, departmentId } = owner;
    await tx.run(LOCK, [`approval_post ${authorityId} ${departmentId ?? ''}`]);
    await tx.run(END, [authorityId, departmentId, at]);
    if (posts.length > 0) await tx.run(ADD, [authorityId, departmentId, posts, by, at]);
  }
}
