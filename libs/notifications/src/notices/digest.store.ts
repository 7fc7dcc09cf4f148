import { Injectable } from '@nestjs/common';
import { sql, type Tx } from '#platform';

/* Reads tables of ledger, spaces and identity: what each official's departments owe on a morning. */

const OPEN = `c.state in ('received', 'acknowledged', 'in_review')`;
const WRITE = sql(
  'due_digest.write',
  `with owed as (
     select c.department_id,
       count(*) filter (where c.due_at > $2 and c.due_at <= w.near_until) as near,
       count(*) filter (where c.due_at <= $2) as overdue,
       count(*) filter (where c.state = 'received') as unacknowledged,
       0::bigint as offered
     from due_morning m join due_watch w on w.authority_id = m.authority_id
       join ledger_entry_current c on c.authority_id = m.authority_id and ${OPEN}
     where m.morning_id = $1 group by c.department_id
     union all
     select r.to_department_id, 0, 0, 0, count(*)
     from due_morning m join department d on d.authority_id = m.authority_id
       join ledger_referral r on r.to_department_id = d.id and r.state = 'offered'
     where m.morning_id = $1 group by r.to_department_id
   )
   insert into due_digest (id, account_id, day, morning_id, near, overdue, unacknowledged, offered)
   select uuidv7(), h.account_id, $3::date, $1, sum(near), sum(overdue), sum(unacknowledged), sum(offered)
   from owed join role_held h on h.ended_at is null and h.role = 'official' and h.subject_id = owed.department_id
   group by h.account_id having sum(near + overdue + unacknowledged + offered) > 0
   on conflict (account_id, day) do nothing`,
);

/** What is told to officials of a morning: one row for each person and day, and none where there is nothing to tell. */
@Injectable()
export class DigestStore {
  /** Gives for how many people. */
  write(tx: Tx, morningId: string, now: Date, day: string): Promise<number> {
    return tx.run(WRITE, [morningId, now, day]);
  }
}
