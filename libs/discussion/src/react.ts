import { Injectable } from '@nestjs/common';
import { type Actor, DomainError, insist } from '#kernel';
import { Database } from '#platform';
import { type Comment, countsAfter, type ReactionKind } from './comment';
import { mayReact } from './comment.access';
import { commentErrors } from './comment.errors';
import { CommentStore } from './comment.store';
import { Floors, speakerIn } from './floor';
import { ReactionStore } from './reaction.store';

/** A person reacts to somebody else's comment: one reaction each, which may be changed and taken back (null). */
@Injectable()
export class React {
  constructor(
    private readonly db: Database,
    private readonly floors: Floors,
    private readonly comments: CommentStore,
    private readonly reactions: ReactionStore,
  ) {}

  execute(actor: Actor, commentId: string, kind: ReactionKind | null): Promise<Comment> {
    return this.db.write(async (tx) => {
      const comment = await this.comments.lock(tx, commentId);
      if (!comment) throw new DomainError(commentErrors.notFound);
      const floor = await this.floors.find(tx, actor, comment.threadId);
      insist(mayReact(actor, floor, comment));
      const { accountId } = speakerIn(actor, floor.space);
      const before = (await this.reactions.of(tx, accountId, [commentId])).get(commentId) ?? null;
      if (before === kind) return comment;
      const reactions = countsAfter(comment.reactions, before, kind);
      await this.reactions.set(tx, accountId, commentId, kind);
      await this.reactions.setCounts(tx, commentId, reactions);
      return { ...comment, reactions };
    });
  }
}
