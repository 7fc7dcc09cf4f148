import type { DomainEvent } from '#kernel';

export function commentPosted(payload: { commentId: string; threadId: string }): DomainEvent {
  return { name: 'discussion.comment_posted', payload };
}

export function commentEdited(payload: { commentId: string }): DomainEvent {
  return { name: 'discussion.comment_edited', payload };
}

export function commentDeleted(payload: { commentId: string }): DomainEvent {
  return { name: 'discussion.comment_deleted', payload };
}
