import { Injectable } from '@nestjs/common';
import { type Reader, sql, type Tx } from '#platform';
import type { Followable, FollowableType } from './follow';

const ADD = sql(
  'follow.add',
  'insert into follow (account_id, subject_type, subject_id) values ($1, $2, $3) on conflict do nothing',
);
const REMOVE = sql(
  'follow.remove',
  'delete from follow where account_id = $1 and subject_type = $2 and subject_id = $3',
);
const FOLLOWED = sql<Readonly<{ id: string }>>(
  'follow.followed',
  'select subject_id as id from follow where account_id = $1 and subject_type = $2 and subject_id = any ($3)',
);

/** All SQL for follows. */
@Injectable()
export class FollowStore {
  async add(tx: Tx, accountId: string, subject: Followable): Promise<void> {
    await tx.run(ADD, [accountId, subject.type, subject.id]);
  }

  async remove(tx: Tx, accountId: string, subject: Followable): Promise<void> {
    await tx.run(REMOVE, [accountId, subject.type, subject.id]);
  }

  /** Which of these things a person follows. */
  async followed(
    reader: Reader,
    accountId: string,
    type: FollowableType,
    ids: readonly string[],
  ): Promise<ReadonlySet<string>> {
    return new Set((await reader.rows(FOLLOWED, [accountId, type, ids])).map((row) => row.id));
  }
}
