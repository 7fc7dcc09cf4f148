import type { ShownName } from '#kernel';
import type { Comment, ReactionCounts } from './comment';

/** The columns of a comment, the table being called `c`. */
export const COMMENT = `c.id, c.thread_id as "threadId", c.parent_id as "parentId", c.depth, c.stance, c.text,
  c.author_id as "authorId", c.author_name as "name", c.author_verified as "verified", c.author_capacity as "capacity",
  c.author_post as "post", c.created_at as "createdAt", c.edited_at as "editedAt", c.version,
  c.deleted_at is not null as "deleted", c.asked_at is not null as "asked", c.reply_count as "replyCount",
  c.agree_count as "agree", c.disagree_count as "disagree", c.thoughtful_count as "thoughtful"`;

export type CommentRow = Omit<Comment, 'author' | 'reactions'> & ShownName & ReactionCounts;

export function commentOf(row: CommentRow): Comment {
  const { name, verified, capacity, post, agree, disagree, thoughtful, ...comment } = row;
  return { ...comment, author: { name, verified, capacity, post }, reactions: { agree, disagree, thoughtful } };
}
