import { Injectable } from '@nestjs/common';
import { type Reader, sql, type Tx } from '#platform';
import type { ReactionCounts, ReactionKind } from './comment';

const OF = sql<Readonly<{ commentId: string; kind: ReactionKind }>>(
  'reaction.of_account',
  'select comment_id as "commentId", kind from reaction where account_id = $1 and comment_id = any ($2)',
);
const SET = sql(
  'reaction.set',
  `insert into reaction (comment_id, account_id, kind) values ($1, $2, $3)
   on conflict (comment_id, account_id) do update set kind = excluded.kind`,
);
const TAKE_BACK = sql('reaction.take_back', 'delete from reaction where comment_id = $1 and account_id = $2');
const SET_COUNTS = sql(
  'comment.set_reaction_counts',
  'update comment set agree_count = $2, disagree_count = $3, thoughtful_count = $4 where id = $1',
);

/** All SQL for reactions and their counts. */
@Injectable()
export class ReactionStore {
  /** A person's reactions to some comments, by comment. */
  async of(
    reader: Reader,
    accountId: string,
    commentIds: readonly string[],
  ): Promise<ReadonlyMap<string, ReactionKind>> {
    const rows = await reader.rows(OF, [accountId, commentIds]);
    return new Map(rows.map(({ commentId, kind }) => [commentId, kind]));
  }

  /** Sets a person's one reaction to a comment, or takes it back. */
  async set(tx: Tx, accountId: string, commentId: string, kind: ReactionKind | null): Promise<void> {
    if (kind === null) await tx.run(TAKE_BACK, [commentId, accountId]);
    else await tx.run(SET, [commentId, accountId, kind]);
  }

  /** Writes the counts of a comment that the caller has locked. */
  async setCounts(tx: Tx, commentId: string, counts: ReactionCounts): Promise<void> {
    await tx.run(SET_COUNTS, [commentId, counts.agree, counts.disagree, counts.thoughtful]);
  }
}
