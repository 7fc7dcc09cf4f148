import { sql, type Tx } from '#platform';

const FORGET_ATTEMPTS = sql(
  'attempt.forget_old',
  `delete from attempt where ctid = any (array(
     select ctid from attempt where window_start < (select app_now()) - interval '1 day' limit 10000))`,
);
const FORGET_LINKS = sql(
  'mail_link.forget_old',
  `delete from mail_link where id = any (array(
     select id from mail_link where expires_at < (select app_now()) - interval '7 days' limit 10000))`,
);
const FORGET_SIGN_INS = sql(
  'sign_in.forget_ended',
  `delete from sign_in where id = any (array(
     select id from sign_in where least(expires_at, revoked_at) < (select app_now()) - interval '30 days' limit 10000))`,
);
/**
 * The row stays, as deleting it would have every table searched that names accounts; nothing in it is about anybody any more.
 * Whoever signs up again meanwhile has a link, and keeps the account.
 */
const FORGET_ADDRESSES = sql(
  'account.forget_unconfirmed',
  `update account set email = id || '@forgotten.invalid', closed_at = app_now() where id = any (array(
     select id from account a where email_confirmed_at is null and closed_at is null
       and created_at < (select app_now()) - interval '9 days'
       and not exists (select from mail_link l where l.account_id = a.id and l.expires_at > (select app_now()))
     order by created_at limit 10000 for update skip locked))`,
);

/**
 * Counted attempts go after a day; links, with what was typed at a sign-up that was never confirmed, a week after their end,
 * and then its address; sign-ins 30 days after theirs. 10,000 of each at a time.
 */
export async function forgetExpired(tx: Tx): Promise<void> {
  await tx.run(FORGET_ATTEMPTS);
  await tx.run(FORGET_LINKS);
  await tx.run(FORGET_SIGN_INS);
  await tx.run(FORGET_ADDRESSES);
}
