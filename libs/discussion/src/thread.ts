import type { SubjectRef } from '#kernel';

/** Whether comments can become submissions: never, where their author asks for it, or every one of them. */
export const ASKABLE = ['never', 'on_request', 'always'] as const;

export type Askable = (typeof ASKABLE)[number];

/** The discussion of one subject. Whoever owns the subject opens and closes it. */
export type Thread = Readonly<{
  id: string;
  subject: SubjectRef;
  spaceId: string;
  /** The page on which the subject is read. */
  path: string;
  askable: Askable;
  open: boolean;
  /** Comments that can be read: deleted ones are not counted. */
  commentCount: number;
}>;

/** The page of a subject by the custom of our addresses: `/proposals/<id>` for a proposal. */
export function pageOf(subject: SubjectRef): string {
  return `/${subject.type}s/${subject.id}`;
}

/** Where a comment is read. */
export function commentPath(thread: Pick<Thread, 'path'>, commentId: string): string {
  return `${thread.path}#comment-${commentId}`;
}
