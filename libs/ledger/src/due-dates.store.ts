import { Injectable } from '@nestjs/common';
import { type Reader, sql, type Tx } from '#platform';

/** An authority that owes answers. */
export type Watched = Readonly<{ authorityId: string; escalateAfterDays: number; closureDays: readonly string[] }>;

const OPEN = `c.state in ('received', 'acknowledged', 'in_review')`;

const WATCHED = sql<Watched>(
  'due_dates.watched',
  `select a.id as "authorityId", a.escalate_after_days as "escalateAfterDays",
     coalesce((select array_agg(d.day::text) from closure_day d where d.authority_id = a.id and d.day >= $1::date), '{}') as "closureDays"
   from authority a where exists (select from ledger_entry_current c where c.authority_id = a.id and ${OPEN})`,
);
const KEEP_NEAR = sql(
  'due_dates.keep_near',
  `insert into due_watch (authority_id, near_until) select * from unnest($1::uuid[], $2::timestamptz[])
   on conflict (authority_id) do update set near_until = excluded.near_until where due_watch.near_until <> excluded.near_until`,
);
const ESCALATE = sql<Readonly<{ departmentId: string; count: number }>>(
  'due_dates.escalate',
  `with late as (
     insert into due_escalation (entry_id, department_id, due_at, escalated_at)
     select c.entry_id, c.department_id, c.due_at, $3
     from unnest($1::uuid[], $2::timestamptz[]) as w (authority_id, late_since)
       join ledger_entry_current c on c.authority_id = w.authority_id and ${OPEN} and c.due_at <= w.late_since
     where not exists (select from due_escalation x where x.entry_id = c.entry_id)
     on conflict (entry_id) do nothing returning department_id
   ) select department_id as "departmentId", count(*)::int as count from late group by department_id order by department_id`,
);
const MORNING = sql(
  'due_dates.morning',
  `insert into due_morning (authority_id, day, morning_id) select authority_id, $2::date, $3 from unnest($1::uuid[]) as w (authority_id)
   on conflict (authority_id, day) do nothing`,
);

/** All SQL that watches due dates: a handful of statements, however many entries are open. */
@Injectable()
export class DueDateStore {
  /** The authorities that owe answers, with their closure days from a day on. */
  watched(reader: Reader, fromDay: string): Promise<readonly Watched[]> {
    return reader.rows(WATCHED, [fromDay]);
  }

  async keepNear(tx: Tx, near: readonly Readonly<{ authorityId: string; until: Date }>[]): Promise<void> {
    await tx.run(KEEP_NEAR, [near.map(({ authorityId }) => authorityId), near.map(({ until }) => until)]);
  }

  /** Notes the entries that have been overdue since before these instants, each once for ever; gives how many, by department. */
  escalate(
    tx: Tx,
    late: readonly Readonly<{ authorityId: string; since: Date }>[],
    now: Date,
  ): Promise<readonly Readonly<{ departmentId: string; count: number }>[]> {
    return tx.rows(ESCALATE, [late.map(({ authorityId }) => authorityId), late.map(({ since }) => since), now]);
  }

  /** Notes that the morning has come to these authorities; gives to how many it had not yet. */
  morning(tx: Tx, authorityIds: readonly string[], day: string, morningId: string): Promise<number> {
    return tx.run(MORNING, [authorityIds, day, morningId]);
  }
}
