import type { LocalText } from '#kernel';
import type { Outcome } from '#ledger';
import type { MovedStep } from './notice';

/** A submission as a notice speaks of it. `title` is the beginning of its text where it has none. */
export type EntryView = Readonly<{
  id: string;
  receipt: string;
  title: string;
  department: LocalText | null;
  dueAt: Date | null;
}>;

/**
 * A step of an entry that is told: what was done, what was said beside it, and by which receipt it goes on
 * where it was merged, and when the answer is due from then on, and which department it was
 * offered to or owns it then.
 */
export type MoveView = Readonly<{
  step: MovedStep;
  note: string | null;
  survivor: string | null;
  dueAt: Date | null;
  department: LocalText | null;
}>;

/** What an official's departments owe on a morning, in numbers of submissions. */
export type DigestView = Readonly<{ near: number; overdue: number; unacknowledged: number; offered: number }>;

/** How many submissions a department has left overdue for long. */
export type EscalationView = Readonly<{ departmentId: string; department: LocalText; count: number }>;

export type AnswerView = Readonly<{
  outcome: Outcome;
  explanation: string;
  remark: string | null;
  signedName: string;
  signedPost: string;
}>;

/** Another submission of the same person that the same response answers. */
export type AlsoAnswered = Readonly<{ receipt: string; title: string; outcome: Outcome; remark: string | null }>;

/** A comment; what it stands under is a proposal or a policy, by title and path. */
export type CommentView = Readonly<{ id: string; authorName: string; text: string; aboutTitle: string; path: string }>;

/** Somebody's words beside the clause they changed. `before` is null for a clause that is new in this version. */
export type InfluenceView = Readonly<{
  id: string;
  entryId: string;
  authorId: string | null;
  authorName: string;
  words: string;
  why: string;
  heading: string;
  before: string | null;
  after: string;
}>;

export type VersionView = Readonly<{
  policyId: string;
  number: number;
  name: string;
  summary: string;
  signedName: string;
  signedPost: string;
  influences: readonly InfluenceView[];
}>;

/** All that is needed to say a notice in words. */
export type NoticeView =
  | Readonly<{ kind: 'receipt' | 'acknowledged' | 'withdrawn' | 'mentioned'; entry: EntryView }>
  | Readonly<{ kind: 'answered' | 'corrected'; entry: EntryView; answer: AnswerView; also: readonly AlsoAnswered[] }>
  | Readonly<{ kind: 'sent_back'; entry: EntryView; draftId: string }>
  | Readonly<{ kind: 'due_digest'; digest: DigestView }>
  | Readonly<{ kind: 'escalated'; escalation: EscalationView }>
  | Readonly<{ kind: 'moved'; entry: EntryView; move: MoveView }>
  | Readonly<{ kind: 'comment' | 'reply'; comment: CommentView }>
  | Readonly<{ kind: 'policy_changed'; version: VersionView }>;
