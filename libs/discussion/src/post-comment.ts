import { Injectable } from '@nestjs/common';
import { type Actor, DomainError, insist, newId } from '#kernel';
import { Database, Outbox, type Tx } from '#platform';
import { Asking } from './asking';
import { acceptText, type Comment, depthBelow, type Stance, stanceAt } from './comment';
import { mayAskHere, mayReply, maySpeak } from './comment.access';
import { commentErrors } from './comment.errors';
import { commentPosted } from './comment.events';
import { CommentStore } from './comment.store';
import { type Floor, Floors, speakerIn } from './floor';

export type CommentInput = Readonly<{
  threadId: string;
  parentId?: string | null;
  stance?: Stance | null;
  text: string;
  askAuthority?: boolean | null;
}>;

/** A person says something in a thread, to everybody or in reply, and may ask the authority for an answer with it. */
@Injectable()
export class PostComment {
  constructor(
    private readonly db: Database,
    private readonly floors: Floors,
    private readonly comments: CommentStore,
    private readonly asking: Asking,
    private readonly outbox: Outbox,
  ) {}

  execute(actor: Actor, input: CommentInput): Promise<Comment> {
    return this.db.write(async (tx) => {
      const floor = await this.floors.lock(tx, actor, input.threadId);
      insist(maySpeak(floor));
      const parent = input.parentId ? await this.lockParent(tx, floor, input.parentId) : null;
      const asked = await this.insistOnAsking(tx, actor, floor, input);
      const comment = written(actor, floor, parent, { ...input, asked });
      await this.comments.add(tx, comment);
      if (asked) await this.asking.register(tx, actor, floor, comment);
      await this.outbox.record(tx, actor, commentPosted({ commentId: comment.id, threadId: comment.threadId }));
      return comment;
    });
  }

  private async lockParent(tx: Tx, floor: Floor, parentId: string): Promise<Comment> {
    const parent = await this.comments.lock(tx, parentId);
    if (!parent || parent.threadId !== floor.thread.id) {
      throw new DomainError(commentErrors.notFound, { field: 'parentId' });
    }
    insist(mayReply(floor, parent));
    return parent;
  }

  /** Whether the comment asks. Where every comment is a submission nobody has to say so, and no limit stops a voice. */
  private async insistOnAsking(tx: Tx, actor: Actor, floor: Floor, input: CommentInput): Promise<boolean> {
    if (floor.thread.askable === 'always') return true;
    if (!input.askAuthority) return false;
    insist(mayAskHere(floor, await this.asking.lockRecent(tx, actor, floor)));
    return true;
  }
}

function written(
  actor: Actor,
  { thread, space, now }: Floor,
  parent: Comment | null,
  input: Readonly<{ text: string; stance?: Stance | null; asked: boolean }>,
): Comment {
  const { accountId, shown } = speakerIn(actor, space);
  const depth = depthBelow(parent);
  return {
    id: newId(),
    threadId: thread.id,
    parentId: parent?.id ?? null,
    depth,
    stance: stanceAt(depth, input.stance),
    text: acceptText(input.text),
    author: shown,
    authorId: accountId,
    createdAt: now,
    editedAt: null,
    version: 1,
    deleted: false,
    asked: input.asked,
    replyCount: 0,
    reactions: { agree: 0, disagree: 0, thoughtful: 0 },
  };
}
