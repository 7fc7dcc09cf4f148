import { Injectable } from '@nestjs/common';
import { type Actor, DomainError, insist } from '#kernel';
import { type EntryState, Ledger, LedgerStore } from '#ledger';
import { Clock, Database, Outbox, type Tx } from '#platform';
import type { Comment } from './comment';
import { mayDelete } from './comment.access';
import { commentErrors } from './comment.errors';
import { commentDeleted } from './comment.events';
import { CommentStore } from './comment.store';
import { ThreadStore } from './thread.store';

/** Comments with the thread that counts them, for deleting. */
@Injectable()
export class DeletableComments {
  constructor(
    private readonly threads: ThreadStore,
    private readonly comments: CommentStore,
  ) {}

  /** Locks the thread first and then the comment, in the order of those who post. Throws `comment.not_found`. */
  async lock(tx: Tx, commentId: string): Promise<Comment> {
    const found = await this.comments.find(tx, commentId);
    if (found) await this.threads.lock(tx, found.threadId);
    const comment = found && (await this.comments.lock(tx, commentId));
    if (!comment) throw new DomainError(commentErrors.notFound);
    return comment;
  }

  async delete(tx: Tx, comment: Comment, now: Date): Promise<void> {
    await this.comments.delete(tx, comment.id, now);
    await this.threads.count(tx, comment.threadId, -1);
  }
}

/** Comments that asked, as the ledger knows them. */
@Injectable()
export class AskedComments {
  constructor(
    private readonly entries: LedgerStore,
    private readonly ledger: Ledger,
  ) {}

  /** The state of the comment's entry, which stays as it is until the end of the transaction; null without one. */
  async lockState(tx: Tx, comment: Comment): Promise<EntryState | null> {
    if (!comment.asked) return null;
    return (await this.entries.lockBySubject(tx, 'comment', comment.id))?.state ?? null;
  }

  async withdraw(tx: Tx, actor: Actor, comment: Comment): Promise<void> {
    await this.ledger.withdraw(tx, actor, { type: 'comment', id: comment.id }, null);
  }
}

/** An author takes a comment back. A marker and the replies stay; if it asked the authority, that is withdrawn too. */
@Injectable()
export class DeleteComment {
  constructor(
    private readonly db: Database,
    private readonly comments: DeletableComments,
    private readonly asked: AskedComments,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  execute(actor: Actor, commentId: string): Promise<Comment> {
    return this.db.write(async (tx) => {
      const comment = await this.comments.lock(tx, commentId);
      const entryState = await this.asked.lockState(tx, comment);
      insist(mayDelete(actor, comment, entryState));
      await this.comments.delete(tx, comment, await this.clock.now(tx));
      if (entryState !== null && entryState !== 'withdrawn') await this.asked.withdraw(tx, actor, comment);
      await this.outbox.record(tx, actor, commentDeleted({ commentId }));
      return { ...comment, text: '', deleted: true };
    });
  }
}
