import { sql, type Tx } from '#platform';

const FORGET_ATTEMPTS = sql(
  'attempt.forget_old',
  `delete from attempt where window_start < (select app_now()) - interval '1 day'`,
);
const FORGET_LINKS = sql(
  'mail_link.forget_old',
  `delete from mail_link where expires_at < (select app_now()) - interval '7 days'`,
);

/** Counted attempts go after a day; links, with what was typed at a sign-up that was never confirmed, a week after their end. */
export async function forgetExpired(tx: Tx): Promise<void> {
  await tx.run(FORGET_ATTEMPTS);
  await tx.run(FORGET_LINKS);
}
