import { createHmac, timingSafeEqual } from 'node:crypto';
import { isNoticeKind, type NoticeKind } from '../notices/notice';

/** What the link in a mail switches off: one kind of mail to one account. */
export type Unsubscription = Readonly<{ accountId: string; kind: NoticeKind }>;

/** `<kind>.<account>.<HMAC-SHA256>`, so that nobody can switch off another person's mail. It never expires: old mails stay valid. */
export function unsubscribeToken(secret: string, { accountId, kind }: Unsubscription): string {
  return `${kind}.${accountId}.${mac(secret, kind, accountId).toString('base64url')}`;
}

/** What a token stands for; null when it is not genuine. */
export function readUnsubscribeToken(secret: string, token: string): Unsubscription | null {
  const [kind = '', accountId = '', signature = '', ...more] = token.split('.');
  if (more.length > 0 || !isNoticeKind(kind)) return null;
  const given = Buffer.from(signature, 'base64url');
  const expected = mac(secret, kind, accountId);
  return given.length === expected.length && timingSafeEqual(given, expected) ? { accountId, kind } : null;
}

function mac(secret: string, kind: string, accountId: string): Buffer {
  return createHmac('sha256', secret).update(`unsubscribe:${kind}:${accountId}`).digest();
}
