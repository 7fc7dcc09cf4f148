import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import type { Page, PageRequest, SubjectRef } from '#kernel';
import { Database, loaderIn, type RequestContext } from '#platform';
import { SpaceLoaders } from '#spaces';
import { askedSince } from '../asking';
import type { Comment, ReactionKind } from '../comment';
import { type CommentPage, CommentPages, type Extent } from '../comment-pages.store';
import { CommentStore } from '../comment.store';
import { ReactionStore } from '../reaction.store';
import type { Thread } from '../thread';
import { ThreadStore } from '../thread.store';

const THREADS = Symbol('threads');
const BY_SUBJECT = Symbol('threads by subject');
const TOP_LEVEL = { few: Symbol('pages of comments, few columns'), whole: Symbol('pages of comments') } as const;
const REPLIES = Symbol('pages of replies');
const REACTIONS = Symbol('reactions of the viewer');
const ASKS = Symbol('recent asks of the viewer');

/** What one request may change and then read again is gathered, but not remembered. */
const GATHERED = { cache: false };

const NOTHING: Page<Comment> = { nodes: [], cursors: () => [], hasNextPage: false, totalCount: null };

/** Per-request loaders of threads and their comments: one statement for each level, however many are asked for. */
@Injectable()
export class ThreadLoaders {
  constructor(
    private readonly db: Database,
    private readonly threads: ThreadStore,
    private readonly pages: CommentPages,
  ) {}

  /** The thread of this id. Throws when there is none: ask only for ids that a foreign key holds. */
  async thread(context: RequestContext, id: string): Promise<Thread> {
    const loader = loaderIn(context, THREADS, () => threadLoader((ids) => this.threads.findMany(this.db, ids)));
    const thread = await loader.load(id);
    if (!thread) throw new Error('a thread vanished that a foreign key holds');
    return thread;
  }

  /** The thread of a subject; null while its owner has not opened one. */
  async threadOfSubject(context: RequestContext, subject: SubjectRef): Promise<Thread | null> {
    const make = () =>
      new DataLoader<SubjectRef, Thread | null, string>(
        async (subjects) => {
          const found = await this.threads.findBySubject(this.db, subjects);
          const bySubject = new Map(found.map((thread) => [subjectKey(thread.subject), thread]));
          return subjects.map((one) => bySubject.get(subjectKey(one)) ?? null);
        },
        { cacheKeyFn: subjectKey },
      );
    return loaderIn(context, BY_SUBJECT, make).load(subject);
  }

  /** Comments of the top level of a thread. */
  topLevel(context: RequestContext, threadId: string, page: PageRequest, extent: Extent): Promise<Page<Comment>> {
    const make = () => pageLoader((wanted) => this.pages.topLevel(this.db, wanted, extent));
    return loaderIn(context, TOP_LEVEL[extent], make).load({ under: threadId, page });
  }

  /** Direct replies to a comment. */
  async replies(
    context: RequestContext,
    comment: Pick<Comment, 'id' | 'replyCount'>,
    page: PageRequest,
  ): Promise<Page<Comment>> {
    if (comment.replyCount === 0) return NOTHING;
    const make = () => pageLoader((wanted) => this.pages.replies(this.db, wanted));
    return loaderIn(context, REPLIES, make).load({ under: comment.id, page });
  }
}

/** Per-request loaders of what concerns the viewer alone. */
@Injectable()
export class OwnShareLoaders {
  constructor(
    private readonly db: Database,
    private readonly comments: CommentStore,
    private readonly reactions: ReactionStore,
    private readonly spaces: SpaceLoaders,
  ) {}

  async reaction(context: RequestContext, commentId: string): Promise<ReactionKind | null> {
    const { actor } = context;
    if (actor.kind !== 'person') return null;
    const make = () =>
      new DataLoader<string, ReactionKind | null>(async (ids) => {
        const kinds = await this.reactions.of(this.db, actor.accountId, ids);
        return ids.map((id) => kinds.get(id) ?? null);
      }, GATHERED);
    return loaderIn(context, REACTIONS, make).load(commentId);
  }

  /** How often the viewer has asked in a space within the last 24 hours. */
  async recentAsks(context: RequestContext, spaceId: string): Promise<number> {
    const { actor } = context;
    if (actor.kind !== 'person') return 0;
    const make = () =>
      new DataLoader<string, number>(async (spaceIds) => {
        const since = askedSince(await this.spaces.now(context));
        const asks = await this.comments.recentAsks(this.db, actor.accountId, spaceIds, since);
        return spaceIds.map((id) => asks.get(id) ?? 0);
      }, GATHERED);
    return loaderIn(context, ASKS, make).load(spaceId);
  }
}

function threadLoader(
  find: (ids: readonly string[]) => Promise<readonly Thread[]>,
): DataLoader<string, Thread | undefined> {
  return new DataLoader(async (ids) => {
    const threads = new Map((await find(ids)).map((thread) => [thread.id, thread]));
    return ids.map((id) => threads.get(id));
  });
}

function pageLoader(
  read: (wanted: readonly CommentPage[]) => Promise<readonly Page<Comment>[]>,
): DataLoader<CommentPage, Page<Comment>> {
  return new DataLoader(read, GATHERED);
}

function subjectKey(subject: SubjectRef): string {
  return `${subject.type}:${subject.id}`;
}
