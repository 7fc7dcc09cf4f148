import { Injectable } from '@nestjs/common';
import { newId, type HeldRole } from '#kernel';
import { sql, type Tx } from '#platform';

const GRANT = sql(
  'role_held.grant',
  `insert into role_held (id, account_id, role, subject_type, subject_id, authority_id, post, granted_by)
   values ($1, $2, $3, $4, $5, $6, $7, $8)
   on conflict (account_id, role, subject_id) where ended_at is null do update set post = excluded.post`,
);

/** Gives a role, in a transaction of the caller's, who has asked whether it may be given (set-up and the command line). */
@Injectable()
export class GrantRole {
  async execute(tx: Tx, accountId: string, held: HeldRole, grantedBy: string | null): Promise<void> {
    const { role, subjectType, subjectId, authorityId, post } = held;
    await tx.run(GRANT, [newId(), accountId, role, subjectType, subjectId, authorityId, post, grantedBy]);
  }
}
