import { Injectable } from '@nestjs/common';
import { type Actor, DomainError, insist } from '#kernel';
import { Database } from '#platform';
import { Asking } from './asking';
import type { Comment } from './comment';
import { mayAsk } from './comment.access';
import { commentErrors } from './comment.errors';
import { CommentStore } from './comment.store';
import { Floors } from './floor';

/** An author asks the authority for an answer to a comment: it becomes a submission with a receipt of its own. */
@Injectable()
export class AskAuthority {
  constructor(
    private readonly db: Database,
    private readonly floors: Floors,
    private readonly comments: CommentStore,
    private readonly asking: Asking,
  ) {}

  execute(actor: Actor, commentId: string): Promise<Comment> {
    return this.db.write(async (tx) => {
      const comment = await this.comments.lock(tx, commentId);
      if (!comment) throw new DomainError(commentErrors.notFound);
      const floor = await this.floors.find(tx, actor, comment.threadId);
      insist(mayAsk(actor, floor, comment, await this.asking.lockRecent(tx, actor, floor)));
      const asked: Comment = { ...comment, asked: true };
      await this.comments.markAsked(tx, commentId, floor.now);
      await this.asking.register(tx, actor, floor, asked);
      return asked;
    });
  }
}
