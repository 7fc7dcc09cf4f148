import { Args, Context, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { BY_TIME, pageRequest } from '#kernel';
import { EntryLoaders, LedgerEntryModel } from '#ledger';
import { Database, Open, PageArgs, type RequestContext, SignedIn, toConnection } from '#platform';
import { AskAuthority } from '../ask-authority';
import type { ReactionKind } from '../comment';
import { CommentStore } from '../comment.store';
import { DeleteComment } from '../delete-comment';
import { EditComment } from '../edit-comment';
import { PostComment } from '../post-comment';
import { React } from '../react';
import {
  CommentConnection,
  CommentModel,
  CommentPermissionsModel,
  PostCommentInputModel,
  ReactionKindEnum,
} from './comment.model';
import { OwnShareLoaders, ThreadLoaders } from './discussion.loader';
import { ViewerPermissions } from './viewer-permissions';

/** What is read of a comment. */
@Resolver(() => CommentModel)
export class CommentResolver {
  constructor(
    private readonly load: ThreadLoaders,
    private readonly own: OwnShareLoaders,
    private readonly entries: EntryLoaders,
    private readonly permissions: ViewerPermissions,
  ) {}

  @ResolveField(() => CommentConnection, { description: 'Direct replies, oldest first.' })
  async replies(
    @Parent() comment: CommentModel,
    @Args() page: PageArgs,
    @Context() context: RequestContext,
  ): Promise<CommentConnection> {
    return toConnection(await this.load.replies(context, comment, pageRequest(page.first, page.after, BY_TIME)));
  }

  @ResolveField(() => LedgerEntryModel, { nullable: true, description: 'When it asked the authority.' })
  async entry(comment: CommentModel, _args: unknown, context: RequestContext): Promise<LedgerEntryModel | null> {
    return comment.asked ? this.entries.entryOfSubject(context, 'comment', comment.id) : null;
  }

  @ResolveField(() => ReactionKindEnum, { nullable: true })
  async viewerReaction(comment: CommentModel, _args: unknown, context: RequestContext): Promise<ReactionKind | null> {
    return this.own.reaction(context, comment.id);
  }

  @ResolveField(() => Boolean)
  viewerIsAuthor(comment: CommentModel, _args: unknown, context: RequestContext): boolean {
    return context.actor.kind === 'person' && context.actor.accountId === comment.authorId;
  }

  @ResolveField(() => CommentPermissionsModel)
  async viewerCan(comment: CommentModel, _args: unknown, context: RequestContext): Promise<CommentPermissionsModel> {
    return this.permissions.onComment(context, comment);
  }
}

/** One comment by its id. */
@Resolver(() => CommentModel)
export class CommentQueryResolver {
  constructor(
    private readonly db: Database,
    private readonly comments: CommentStore,
  ) {}

  @Open()
  @Query(() => CommentModel, { nullable: true })
  async comment(@Args('id', { type: () => ID }) id: string): Promise<CommentModel | null> {
    return (await this.comments.find(this.db, id)) ?? null;
  }
}

/** Taking part in a discussion. */
@Resolver(() => CommentModel)
export class DiscussingResolver {
  constructor(
    private readonly posting: PostComment,
    private readonly editing: EditComment,
    private readonly deleting: DeleteComment,
    private readonly asking: AskAuthority,
    private readonly reacting: React,
  ) {}

  @SignedIn()
  @Mutation(() => CommentModel, { description: 'Says something in a thread. With askAuthority it gets a receipt.' })
  async postComment(
    @Args('input') input: PostCommentInputModel,
    @Context() context: RequestContext,
  ): Promise<CommentModel> {
    return this.posting.execute(context.actor, input);
  }

  @SignedIn()
  @Mutation(() => CommentModel, { description: 'After 15 minutes the earlier words are kept, for everyone to read.' })
  async editComment(
    @Args('id', { type: () => ID }) id: string,
    @Args('text') text: string,
    @Args('expectedVersion', { type: () => Int, nullable: true }) expectedVersion: number | null,
    @Context() context: RequestContext,
  ): Promise<CommentModel> {
    return this.editing.execute(context.actor, { id, text, expectedVersion });
  }

  @SignedIn()
  @Mutation(() => CommentModel, { description: 'A marker and the replies stay. What it asked is withdrawn.' })
  async deleteComment(
    @Args('id', { type: () => ID }) id: string,
    @Context() context: RequestContext,
  ): Promise<CommentModel> {
    return this.deleting.execute(context.actor, id);
  }

  @SignedIn()
  @Mutation(() => CommentModel, { description: 'Turns an own comment into a submission with a receipt.' })
  async askAuthority(
    @Args('commentId', { type: () => ID }) commentId: string,
    @Context() context: RequestContext,
  ): Promise<CommentModel> {
    return this.asking.execute(context.actor, commentId);
  }

  @SignedIn()
  @Mutation(() => CommentModel, { description: 'One reaction for each person; null takes it back.' })
  async react(
    @Args('commentId', { type: () => ID }) commentId: string,
    @Args('kind', { type: () => ReactionKindEnum, nullable: true }) kind: ReactionKind | null,
    @Context() context: RequestContext,
  ): Promise<CommentModel> {
    return this.reacting.execute(context.actor, commentId, kind ?? null);
  }
}
