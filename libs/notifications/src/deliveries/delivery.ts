import { NOTICE_KINDS, type NoticeKind } from '../notices/notice';

/** Mails about the account itself. They have no notice: whoever gets them may not be signed in. */
export const ACCOUNT_MAIL_KINDS = ['confirm_email', 'address_already_known', 'password_reset'] as const;

export type AccountMailKind = (typeof ACCOUNT_MAIL_KINDS)[number];

export type MailKind = NoticeKind | AccountMailKind;

export const MAIL_KINDS: readonly MailKind[] = [...NOTICE_KINDS, ...ACCOUNT_MAIL_KINDS];

/**
 * A message on its way to one person by an outside channel. `messageId` is given once and for all: whatever is handed over
 * again carries the same.
 */
export type Delivery = Readonly<{
  id: string;
  accountId: string;
  kind: MailKind;
  reasons: readonly string[];
  facts: Readonly<Record<string, unknown>>;
  messageId: string;
  /** How often it has been tried, this time included. */
  attempts: number;
}>;

/** How handing over went. */
export type Outcome =
  | Readonly<{ kind: 'accepted' }>
  /** The receiving side will never take it: no such mailbox, content refused. */
  | Readonly<{ kind: 'refused'; error: string }>
  /** Not now, or cut off with nobody knowing whether it was taken. */
  | Readonly<{ kind: 'again'; error: string }>
  /** The mail server itself is away or does not let us in: no fault of this message. */
  | Readonly<{ kind: 'unreachable'; error: string }>
  /** There is nothing to be said any more: deleted, switched off, used up. */
  | Readonly<{ kind: 'recalled'; error: string }>;

/** What becomes of a delivery after an attempt. */
export type Next =
  | Readonly<{ state: 'sent' }>
  | Readonly<{ state: 'failed' | 'recalled'; error: string }>
  | Readonly<{ state: 'pending'; error: string; inSeconds: number; counts: boolean }>;

const FIRST_PAUSE_S = 10;
const LONGEST_PAUSE_S = 3_600;
/** With these pauses, 48 hours. */
const MOST_ATTEMPTS = 56;
const UNREACHABLE_PAUSE_S = 5;

/**
 * Decides by the outcome. All that is sent so far concerns what somebody did or asked to be told at once, so that a lost
 * hand-over is made again (at least once); a digest will want the opposite. Pauses double from 10 s to an hour; after 48
 * hours of them a delivery has visibly failed. A mail server that is away costs no attempt, however long it is away.
 */
export function nextOf(delivery: Pick<Delivery, 'attempts'>, outcome: Outcome): Next {
  switch (outcome.kind) {
    case 'accepted':
      return { state: 'sent' };
    case 'refused':
      return { state: 'failed', error: outcome.error };
    case 'recalled':
      return { state: 'recalled', error: outcome.error };
    case 'unreachable':
      return { state: 'pending', error: outcome.error, inSeconds: UNREACHABLE_PAUSE_S, counts: false };
    case 'again': {
      if (delivery.attempts >= MOST_ATTEMPTS) return { state: 'failed', error: outcome.error };
      const inSeconds = Math.min(FIRST_PAUSE_S * 2 ** (delivery.attempts - 1), LONGEST_PAUSE_S);
      return { state: 'pending', error: outcome.error, inSeconds, counts: true };
    }
  }
}

/** Whether a text names anything that goes out by mail. */
export function isMailKind(text: string): text is MailKind {
  return MAIL_KINDS.some((kind) => kind === text);
}
