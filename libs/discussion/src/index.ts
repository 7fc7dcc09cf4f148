export { DiscussionModule } from './discussion.module';
export { ASKABLE, commentPath, type Askable, type Thread } from './thread';
export { Threads } from './threads';
export { ThreadStore } from './thread.store';
export {
  LONGEST_COMMENT,
  MOST_ASKS,
  REACTION_KINDS,
  STANCES,
  type Comment,
  type ReactionKind,
  type Stance,
} from './comment';
export { mayAsk, mayAskHere, mayDelete, mayEdit, mayReact, mayReply, maySpeak, type Standing } from './comment.access';
export { commentErrors } from './comment.errors';
export { CommentStore } from './comment.store';
export { CommentPages, type CommentPage } from './comment-pages.store';
export { AskAuthority } from './ask-authority';
export { DeleteComment } from './delete-comment';
export { EditComment, type EditInput } from './edit-comment';
export { PostComment, type CommentInput } from './post-comment';
export { React } from './react';
export { ThreadLoaders } from './graphql/discussion.loader';
export { CommentConnection, CommentModel, ThreadModel } from './graphql/comment.model';
export { ViewerPermissions } from './graphql/viewer-permissions';
