import { Injectable } from '@nestjs/common';
import { type Actor, DomainError, insist } from '#kernel';
import { Database, Outbox } from '#platform';
import { acceptText, type Comment, isSilentEdit, withText } from './comment';
import { mayEdit } from './comment.access';
import { commentErrors } from './comment.errors';
import { commentEdited } from './comment.events';
import { CommentStore } from './comment.store';
import { Floors } from './floor';

export type EditInput = Readonly<{ id: string; text: string; expectedVersion?: number | null }>;

/** An author mends a comment: in silence at first, later with the earlier words kept for everyone to read. */
@Injectable()
export class EditComment {
  constructor(
    private readonly db: Database,
    private readonly floors: Floors,
    private readonly comments: CommentStore,
    private readonly outbox: Outbox,
  ) {}

  execute(actor: Actor, input: EditInput): Promise<Comment> {
    return this.db.write(async (tx) => {
      const comment = await this.comments.lock(tx, input.id);
      if (!comment) throw new DomainError(commentErrors.notFound);
      const floor = await this.floors.find(tx, actor, comment.threadId);
      insist(mayEdit(actor, floor, comment));
      const text = acceptText(input.text);
      insistOnVersion(comment, input.expectedVersion);
      if (text === comment.text) return comment;
      if (!isSilentEdit(comment, floor.now)) await this.comments.keepVersion(tx, comment);
      const edited = withText(comment, text, floor.now);
      await this.comments.setText(tx, edited);
      await this.outbox.record(tx, actor, commentEdited({ commentId: comment.id }));
      return edited;
    });
  }
}

function insistOnVersion(comment: Comment, expected: number | null | undefined): void {
  if (typeof expected !== 'number' || expected === comment.version) return;
  throw new DomainError(commentErrors.changed, { details: { version: comment.version } });
}
