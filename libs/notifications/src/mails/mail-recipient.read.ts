import type { Language } from '#kernel';
import { sql } from '#platform';

/** Whom a mail goes to, read from identity at the moment of sending, with what the person wants of this kind. */
export type MailRecipient = Readonly<{ email: string; language: Language; confirmed: boolean; wanted: boolean }>;

/** $1: account, $2: kind. No row for a closed account. */
export const MAIL_RECIPIENT = sql<MailRecipient>(
  'mail.recipient',
  `select a.email, a.language, a.email_confirmed_at is not null as confirmed,
          not exists (select from preference p where p.account_id = a.id and p.kind = $2 and p.channel = 'email' and not p.enabled) as wanted
     from account a where a.id = $1 and a.closed_at is null`,
);

/** $1: link, $2: account. Where a link in a mail leads back to, while it can still be used. */
export const OPEN_LINK = sql<Readonly<{ returnTo: string }>>(
  'mail.open_link',
  `select return_to as "returnTo" from mail_link where id = $1 and account_id = $2 and used_at is null and expires_at > app_now()`,
);
