import type { ShownName } from '#kernel';
import type { Comment, ReactionCounts } from './comment';

/** What is read of a comment at least, the table being called `c`. */
export const FEW = `c.id, c.stance, c.text, c.author_name as "name", c.author_verified as "verified", c.created_at as "createdAt"`;
/** All columns of a comment. */
export const COMMENT = `${FEW}, c.thread_id as "threadId", c.parent_id as "parentId", c.depth, c.author_id as "authorId",
  c.author_capacity as "capacity", c.author_post as "post", c.edited_at as "editedAt", c.version, c.deleted_at is not null as "deleted", c.asked_at is not null as "asked", c.reply_count as "replyCount",
  c.agree_count as "agree", c.disagree_count as "disagree", c.thoughtful_count as "thoughtful"`;

export type CommentRow = Omit<Comment, 'author' | 'reactions'> & ShownName & ReactionCounts;

/** Field by field: copying the rest of an object costs ten times as much, and there are a hundred on a page. */
export function commentOf(row: CommentRow): Comment {
  return {
    id: row.id,
    threadId: row.threadId,
    parentId: row.parentId,
    depth: row.depth,
    stance: row.stance,
    text: row.text,
    author: { name: row.name, verified: row.verified, capacity: row.capacity, post: row.post },
    authorId: row.authorId,
    createdAt: row.createdAt,
    editedAt: row.editedAt,
    version: row.version,
    deleted: row.deleted,
    asked: row.asked,
    replyCount: row.replyCount,
    reactions: { agree: row.agree, disagree: row.disagree, thoughtful: row.thoughtful },
  };
}
