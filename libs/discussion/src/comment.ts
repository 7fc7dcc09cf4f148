import { characterCount, cleanText, DomainError, normaliseForSearch, type ShownName } from '#kernel';
import { commentErrors } from './comment.errors';

export const STANCES = ['for', 'against', 'neutral'] as const;
export const REACTION_KINDS = ['agree', 'disagree', 'thoughtful'] as const;

export type Stance = (typeof STANCES)[number];
/** Few and civil: agree, disagree, "this made me think". */
export type ReactionKind = (typeof REACTION_KINDS)[number];
export type ReactionCounts = Readonly<Record<ReactionKind, number>>;

/** Comments stand on three levels: 0, 1 and 2. */
export const DEEPEST = 2;
/** In characters as a reader counts them. */
export const LONGEST_COMMENT = 3_000;
/** Characters are counted as a reader sees them, and one can be built of thousands of marks: the storage has its own end. */
const MOST_CODE_UNITS = 10 * LONGEST_COMMENT;
const SILENT_EDIT_MS = 15 * 60_000;
/** How many comments one person may turn into submissions within 24 hours in one space. */
export const MOST_ASKS = 5;
export const ASKS_WINDOW_MS = 24 * 60 * 60_000;

/** A contribution to a discussion. A deleted one has no text any more; its place and its replies stay. */
export type Comment = Readonly<{
  id: string;
  threadId: string;
  parentId: string | null;
  depth: number;
  /** At the top level only. */
  stance: Stance | null;
  text: string;
  /** As it was shown at the time of writing. */
  author: ShownName;
  authorId: string;
  createdAt: Date;
  /** The last edit that left a public version. */
  editedAt: Date | null;
  version: number;
  deleted: boolean;
  /** Whether it asked the authority for an answer, and so is a submission. */
  asked: boolean;
  /** Direct replies, markers of deleted ones included. */
  replyCount: number;
  reactions: ReactionCounts;
}>;

/** A comment's text as it is stored. Throws `comment.blank` where nothing can be seen, `comment.too_long`. */
export function acceptText(typed: string): string {
  if (typed.length > 2 * MOST_CODE_UNITS) throw tooLong();
  const text = cleanText(typed);
  if (normaliseForSearch(text) === '') throw new DomainError(commentErrors.blank, { field: 'text' });
  if (text.length > MOST_CODE_UNITS || characterCount(text) > LONGEST_COMMENT) throw tooLong();
  return text;
}

function tooLong(): DomainError {
  return new DomainError(commentErrors.tooLong, { field: 'text', details: { most: LONGEST_COMMENT } });
}

/** The level on which a reply to `parent` stands, the top level without one. */
export function depthBelow(parent: Pick<Comment, 'depth'> | null): number {
  return parent ? parent.depth + 1 : 0;
}

/** For, against or neutral is said at the top level; replies take no side of their own. */
export function stanceAt(depth: number, stance: Stance | null | undefined): Stance | null {
  return depth === 0 ? (stance ?? 'neutral') : null;
}

/**
 * For 15 minutes slips are mended in silence. Later edits keep what stood there before, for everyone to read; so does every
 * edit of a comment that asked: the ledger has its first words.
 */
export function isSilentEdit(comment: Pick<Comment, 'createdAt' | 'asked'>, now: Date): boolean {
  return !comment.asked && now.getTime() - comment.createdAt.getTime() < SILENT_EDIT_MS;
}

/** The comment with its new text. */
export function withText(comment: Comment, text: string, now: Date): Comment {
  const editedAt = isSilentEdit(comment, now) ? comment.editedAt : now;
  return { ...comment, text, editedAt, version: comment.version + 1 };
}

/** The counts after one person's reaction changed from `before` to `after`; null is none. */
export function countsAfter(
  counts: ReactionCounts,
  before: ReactionKind | null,
  after: ReactionKind | null,
): ReactionCounts {
  const changed = (kind: ReactionKind) => counts[kind] + Number(kind === after) - Number(kind === before);
  return { agree: changed('agree'), disagree: changed('disagree'), thoughtful: changed('thoughtful') };
}
