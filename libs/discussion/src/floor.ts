import { Injectable } from '@nestjs/common';
import { type Actor, DomainError, type ShownName } from '#kernel';
import { shownAsOfficial, shownNameOf } from '#identity';
import { postFor } from '#ledger';
import { accessErrors, Clock, type Reader, type Tx } from '#platform';
import { type Space, spaceErrors, TakePart } from '#spaces';
import type { Standing } from './comment.access';
import { commentErrors } from './comment.errors';
import type { Thread } from './thread';
import { ThreadStore } from './thread.store';

/** A thread as one person meets it at one moment: whether they may speak, for which space, and the time it is. */
export type Floor = Standing & Readonly<{ thread: Thread; space: Space; now: Date }>;

/** Finds out who may speak where. In a writing transaction ask after the lock was won. */
@Injectable()
export class Floors {
  constructor(
    private readonly threads: ThreadStore,
    private readonly takePart: TakePart,
    private readonly clock: Clock,
  ) {}

  /** Locks the thread: its comments come and go one after the other, and are counted. Throws `thread.not_found`. */
  async lock(tx: Tx, actor: Actor, threadId: string): Promise<Floor> {
    return this.around(tx, actor, await this.threads.lock(tx, threadId));
  }

  /** The thread as it is. Throws `thread.not_found`. */
  async find(reader: Reader, actor: Actor, threadId: string): Promise<Floor> {
    return this.around(reader, actor, await this.threads.find(reader, threadId));
  }

  private async around(reader: Reader, actor: Actor, thread: Thread | undefined): Promise<Floor> {
    if (!thread) throw new DomainError(commentErrors.threadNotFound, { field: 'threadId' });
    const { space, decision } = await this.takePart.ask(reader, actor, thread.spaceId, 'comment');
    return { thread, space, takePart: decision, now: await this.clock.now(reader) };
  }
}

export type Speaker = Readonly<{ accountId: string; shown: ShownName }>;

/**
 * Under which name somebody speaks in a space: officials of the department or authority that runs it with their post, all
 * others as residents. Throws `access.sign_in_needed`, `space.name_needed`.
 */
export function speakerIn(actor: Actor, space: Pick<Space, 'authorityId' | 'departmentId'>): Speaker {
  if (actor.kind !== 'person') throw new DomainError(accessErrors.signInNeeded);
  const post = postFor(actor, { authorityId: space.authorityId, departmentId: space.departmentId });
  const shown = post ? shownAsOfficial(actor, post) : shownNameOf(actor);
  if (!shown) throw new DomainError(spaceErrors.nameNeeded);
  return { accountId: actor.accountId, shown };
}
