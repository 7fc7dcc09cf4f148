/** What people are told about. */
export const NOTICE_KINDS = [
  'receipt',
  'acknowledged',
  'answered',
  'withdrawn',
  'moved',
  'comment',
  'reply',
  'policy_changed',
  'corrected',
  'mentioned',
  'sent_back',
  'due_digest',
  'escalated',
] as const;

/** Steps of an entry that its people are told of as they are taken, beside those that have a notice of their own. */
export const MOVED_STEPS = [
  'started',
  'fulfilled',
  'abandoned',
  'merged',
  'extended',
  'reopened',
  'referral_offered',
  'referral_accepted',
  'referral_returned',
] as const;

export type MovedStep = (typeof MOVED_STEPS)[number];

/** Whether a text names a step that people are told of. */
export function isMovedStep(text: string): text is MovedStep {
  return MOVED_STEPS.some((step) => step === text);
}

export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** Why somebody is told, strongest first. The reasons of a notice are always in this order. */
export const NOTICE_REASONS = [
  'author',
  'asked',
  'commenter',
  'supporter',
  'participant',
  'follower',
  'mentioned',
  'official',
  'drafter',
] as const;

export type NoticeReason = (typeof NOTICE_REASONS)[number];

export const CHANNELS = ['in_app', 'email'] as const;

export type Channel = (typeof CHANNELS)[number];

/** What one person is shown about one event. `facts` holds ids only; the words are put together when it is read. */
export type Notice = Readonly<{
  id: string;
  accountId: string;
  kind: NoticeKind;
  reasons: readonly NoticeReason[];
  facts: Readonly<Record<string, unknown>>;
  createdAt: Date;
  readAt: Date | null;
}>;

/** The receipt is how a submission is found again: nobody can switch it off. */
export function isFixed(kind: NoticeKind): boolean {
  return kind === 'receipt';
}

/** Whether a text names a kind of notice. */
export function isNoticeKind(text: string): text is NoticeKind {
  return NOTICE_KINDS.some((kind) => kind === text);
}

/** The reasons among some texts, in their order. */
export function noticeReasons(texts: readonly string[]): readonly NoticeReason[] {
  return NOTICE_REASONS.filter((reason) => texts.includes(reason));
}
