import { Module } from '@nestjs/common';
import { LedgerModule } from '#ledger';
import { SpacesModule } from '#spaces';
import { AskAuthority } from './ask-authority';
import { Asking } from './asking';
import { CommentPages } from './comment-pages.store';
import { CommentStore } from './comment.store';
import { AskedComments, DeletableComments, DeleteComment } from './delete-comment';
import { EditComment } from './edit-comment';
import { Floors } from './floor';
import { CommentQueryResolver, CommentResolver, DiscussingResolver } from './graphql/comment.resolver';
import { OwnShareLoaders, ThreadLoaders } from './graphql/discussion.loader';
import { ThreadResolver } from './graphql/thread.resolver';
import { ViewerPermissions } from './graphql/viewer-permissions';
import { PostComment } from './post-comment';
import { React } from './react';
import { ReactionStore } from './reaction.store';
import { ThreadStore } from './thread.store';
import { Threads } from './threads';

const STORES = [ThreadStore, CommentStore, CommentPages, ReactionStore];
const USE_CASES = [Threads, PostComment, EditComment, DeleteComment, AskAuthority, React];
const HELPERS = [Floors, Asking, DeletableComments, AskedComments];
const LOADERS = [ThreadLoaders, OwnShareLoaders, ViewerPermissions];
const RESOLVERS = [ThreadResolver, CommentResolver, CommentQueryResolver, DiscussingResolver];

@Module({
  imports: [SpacesModule, LedgerModule],
  providers: [...STORES, ...HELPERS, ...USE_CASES, ...LOADERS, ...RESOLVERS],
  exports: [...STORES, ...USE_CASES, ...LOADERS],
})
export class DiscussionModule {}
