import { Injectable } from '@nestjs/common';
import { isId } from '#kernel';
import { type Reader, sql, type Tx } from '#platform';
import type { Comment } from './comment';
import { COMMENT, commentOf, type CommentRow } from './comment.row';

const FIND = sql<CommentRow>('comment.find', `select ${COMMENT} from comment c where c.id = $1`);
const LOCK = sql<CommentRow>('comment.lock', `select ${COMMENT} from comment c where c.id = $1 for update`);
/** One statement, one round trip: the comment, and the counts of its thread and of its parent. */
const ADD = sql(
  'comment.add',
  `with counted as (
     update thread set comment_count = comment_count + 1 where id = $2
   ), replied as (
     update comment set reply_count = reply_count + 1 where id = $3
   )
   insert into comment (id, thread_id, parent_id, depth, stance, text, author_id, author_name, author_verified, author_capacity,
     author_post, created_at, asked_at)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
);
const SET_TEXT = sql('comment.set_text', 'update comment set text = $2, edited_at = $3, version = $4 where id = $1');
const KEEP_VERSION = sql(
  'comment_version.keep',
  'insert into comment_version (comment_id, version, text, written_at) values ($1, $2, $3, $4)',
);
const DELETE = sql(
  'comment.delete',
  `with gone as (delete from comment_version where comment_id = $1)
   update comment set deleted_at = $2, text = '' where id = $1`,
);
const MARK_ASKED = sql('comment.mark_asked', 'update comment set asked_at = $2 where id = $1');
const QUEUE_ASKS = sql('comment.queue_asks', `select pg_advisory_xact_lock(hashtextextended($1, 0))`);
const RECENT_ASKS = sql<Readonly<{ spaceId: string; asks: number }>>(
  'comment.recent_asks',
  `select t.space_id as "spaceId", count(*) as asks from comment c join thread t on t.id = c.thread_id
   where c.author_id = $1 and t.space_id = any ($2) and c.asked_at > $3 group by t.space_id`,
);

/** All SQL for single comments and their versions. Pages of them are in `comment-pages.store.ts`. */
@Injectable()
export class CommentStore {
  async find(reader: Reader, id: string): Promise<Comment | undefined> {
    const row = isId(id) ? await reader.row(FIND, [id]) : undefined;
    return row && commentOf(row);
  }

  async lock(tx: Tx, id: string): Promise<Comment | undefined> {
    const row = isId(id) ? await tx.row(LOCK, [id]) : undefined;
    return row && commentOf(row);
  }

  /** Adds a comment and counts it with its thread, which the caller has locked, and with its parent. */
  async add(tx: Tx, comment: Comment): Promise<void> {
    const { id, threadId, parentId, depth, stance, text, authorId, author, createdAt } = comment;
    const shown = [author.name, author.verified, author.capacity, author.post];
    const askedAt = comment.asked ? createdAt : null;
    await tx.run(ADD, [id, threadId, parentId, depth, stance, text, authorId, ...shown, createdAt, askedAt]);
  }

  async setText(tx: Tx, comment: Comment): Promise<void> {
    await tx.run(SET_TEXT, [comment.id, comment.text, comment.editedAt, comment.version]);
  }

  /** Keeps what a comment said until now, for everyone to read. */
  async keepVersion(tx: Tx, comment: Comment): Promise<void> {
    await tx.run(KEEP_VERSION, [comment.id, comment.version, comment.text, comment.editedAt ?? comment.createdAt]);
  }

  /** Takes a comment's words away, earlier versions too. The marker stays. */
  async delete(tx: Tx, id: string, now: Date): Promise<void> {
    await tx.run(DELETE, [id, now]);
  }

  async markAsked(tx: Tx, id: string, now: Date): Promise<void> {
    await tx.run(MARK_ASKED, [id, now]);
  }

  /** How often a person has asked in a space since a time; a second transaction that counts the same waits for this one. */
  async lockRecentAsks(tx: Tx, accountId: string, spaceId: string, since: Date): Promise<number> {
    await tx.run(QUEUE_ASKS, [`comment.ask ${accountId} ${spaceId}`]);
    return (await this.recentAsks(tx, accountId, [spaceId], since)).get(spaceId) ?? 0;
  }

  /** How often a person has asked since a time, by space. */
  async recentAsks(
    reader: Reader,
    accountId: string,
    spaceIds: readonly string[],
    since: Date,
  ): Promise<ReadonlyMap<string, number>> {
    const rows = await reader.rows(RECENT_ASKS, [accountId, spaceIds, since]);
    return new Map(rows.map(({ spaceId, asks }) => [spaceId, asks]));
  }
}
