import { forgetExpired } from '#identity';
import { foldTally, groupSimilar } from '#ledger';
import { Database, forgetSettledEvents, sql, type Tx } from '#platform';
import { discardForgottenDrafts } from '#proposals';

/** Something due by the clock: idempotent and set-based. What is missed is caught up by the next round. */
export type MinuteJob = Readonly<{ name: string; run(tx: Tx): Promise<unknown> }>;

const FORGET_KEYS = sql(
  'idempotency.forget_old',
  `delete from idempotency_key where ctid = any (array(
     select ctid from idempotency_key where created_at < (select app_now()) - interval '24 hours' limit 10000))`,
);

/** Everything that is done every minute. */
export const MINUTE_JOBS: readonly MinuteJob[] = [
  { name: 'forget_idempotency_keys', run: (tx) => tx.run(FORGET_KEYS) },
  { name: 'forget_settled_events', run: forgetSettledEvents },
  { name: 'forget_expired', run: forgetExpired },
  { name: 'discard_forgotten_drafts', run: discardForgottenDrafts },
  { name: 'group_similar', run: (tx) => groupSimilar(tx) },
  { name: 'fold_tally', run: (tx) => foldTally(tx) },
];

const LOCK = sql<Readonly<{ mine: boolean }>>(
  'tick.lock',
  `select pg_try_advisory_xact_lock(hashtext('hiraku tick'), hashtext($1)) as mine`,
);

/** Runs each job in a transaction of its own, unless another worker is at it. One that fails does not keep the others back. */
export async function runMinuteJobs(db: Database, jobs = MINUTE_JOBS): Promise<void> {
  const outcomes = await Promise.allSettled(jobs.map((job) => runAlone(db, job)));
  const failed = outcomes.flatMap((outcome, place) =>
    outcome.status === 'rejected' ? [`${jobs[place]?.name}: ${String(outcome.reason)}`] : [],
  );
  if (failed.length > 0) throw new Error(failed.join('; '));
}

function runAlone(db: Database, job: MinuteJob): Promise<void> {
  return db.write(async (tx) => {
    const lock = await tx.row(LOCK, [job.name]);
    if (lock?.mine) await job.run(tx);
  });
}
