import { Injectable } from '@nestjs/common';
import { EntryLoaders } from '#ledger';
import { permission, type RequestContext } from '#platform';
import { mayTakePart, SpaceLoaders } from '#spaces';
import type { Comment } from '../comment';
import { mayAsk, mayAskHere, mayDelete, mayEdit, mayReact, mayReply, maySpeak, type Standing } from '../comment.access';
import type { Thread } from '../thread';
import type { CommentModel, CommentPermissionsModel, ThreadPermissionsModel } from './comment.model';
import { OwnShareLoaders, ThreadLoaders } from './discussion.loader';

/** Tells viewers what they may do before they try, by the same rules that guard the writes. */
@Injectable()
export class ViewerPermissions {
  constructor(
    private readonly threads: ThreadLoaders,
    private readonly own: OwnShareLoaders,
    private readonly spaces: SpaceLoaders,
    private readonly entries: EntryLoaders,
  ) {}

  async inThread(
    context: RequestContext,
    thread: Pick<Thread, 'spaceId' | 'open' | 'askable'>,
  ): Promise<ThreadPermissionsModel> {
    const standing = await this.standing(context, thread);
    const recentAsks = await this.own.recentAsks(context, thread.spaceId);
    return { comment: permission(maySpeak(standing)), ask: permission(mayAskHere(standing, recentAsks)) };
  }

  async onComment(context: RequestContext, comment: CommentModel): Promise<CommentPermissionsModel> {
    const { actor } = context;
    const thread = await this.threads.thread(context, comment.threadId);
    const standing = await this.standing(context, thread);
    // Only authors who have not asked yet can come up against the limit: for all others it need not be counted.
    const isOwn = actor.kind === 'person' && actor.accountId === comment.authorId;
    const recentAsks = isOwn && !comment.asked ? await this.own.recentAsks(context, thread.spaceId) : 0;
    return {
      reply: permission(mayReply(standing, comment)),
      edit: permission(mayEdit(actor, standing, comment)),
      delete: permission(mayDelete(actor, comment, await this.entryState(context, comment))),
      ask: permission(mayAsk(actor, standing, comment, recentAsks)),
      react: permission(mayReact(actor, standing, comment)),
    };
  }

  private async standing(
    context: RequestContext,
    thread: Pick<Thread, 'spaceId' | 'open' | 'askable'>,
  ): Promise<Standing> {
    const [space, phases, now] = await Promise.all([
      this.spaces.space(context, thread.spaceId),
      this.spaces.phases(context, thread.spaceId),
      this.spaces.now(context),
    ]);
    return { thread, takePart: mayTakePart(context.actor, space, phases, 'comment', now) };
  }

  private async entryState(context: RequestContext, comment: Pick<Comment, 'id' | 'asked'>) {
    if (!comment.asked) return null;
    return (await this.entries.entryOfSubject(context, 'comment', comment.id))?.state ?? null;
  }
}
