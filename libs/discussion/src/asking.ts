import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel';
import { Ledger, type Submission } from '#ledger';
import type { Tx } from '#platform';
import { ASKS_WINDOW_MS, type Comment } from './comment';
import { CommentStore } from './comment.store';
import type { Floor } from './floor';
import { commentPath } from './thread';

/** What turns comments into submissions, for the use cases that do. */
@Injectable()
export class Asking {
  constructor(
    private readonly comments: CommentStore,
    private readonly ledger: Ledger,
  ) {}

  /** How often the actor has asked in this space within the last 24 hours; another that counts it waits for this one. */
  async lockRecent(tx: Tx, actor: Actor, { space, now }: Floor): Promise<number> {
    if (actor.kind !== 'person') return 0;
    return this.comments.lockRecentAsks(tx, actor.accountId, space.id, askedSince(now));
  }

  /** Registers a comment on the ledger, under the name it was written with. */
  async register(tx: Tx, actor: Actor, floor: Floor, comment: Comment): Promise<void> {
    await this.ledger.register(tx, actor, submissionOf(comment, floor));
  }
}

/** The beginning of the time within which asks are counted. */
export function askedSince(now: Date): Date {
  return new Date(now.getTime() - ASKS_WINDOW_MS);
}

function submissionOf(comment: Comment, { thread, space }: Floor): Submission {
  return {
    kind: 'comment',
    origin: 'web',
    subject: { type: 'comment', id: comment.id },
    authorityId: space.authorityId,
    departmentId: space.departmentId,
    spaceId: space.id,
    path: commentPath(thread, comment.id),
    title: '',
    text: comment.text,
    author: comment.author,
    authorId: comment.authorId,
    originalDay: null,
  };
}
