import { sql, type Tx } from '#platform';

const DISCARD = sql(
  'proposal.discard_forgotten',
  `delete from proposal where id in (
     select id from proposal where state = 'draft' and author_id is null and updated_at < (select app_now()) - interval '30 days'
     order by updated_at limit 1000 for update skip locked)`,
);

/** Drafts that belong to no account, and that nobody has come back to within 30 days, go; 1,000 at a time. Gives their number. */
export function discardForgottenDrafts(tx: Tx): Promise<number> {
  return tx.run(DISCARD);
}
