import { Injectable } from '@nestjs/common';
import { newId } from '#kernel';
import { sql, type Tx } from '#platform';

const CANCEL_OPEN = sql(
  'counter_code.cancel',
  'update counter_code set used_at = app_now() where account_id = $1 and used_at is null',
);
const MAKE = sql<{ expiresAt: Date }>(
  'counter_code.make',
  `insert into counter_code (id, account_id, code_hash, expires_at) values ($1, $2, $3, app_now() + interval '14 days')
   returning expires_at as "expiresAt"`,
);
const LOCK = sql<{ accountId: string }>(
  'counter_code.lock',
  `select account_id as "accountId" from counter_code
   where code_hash = $1 and used_at is null and expires_at > app_now() for update`,
);
const USE = sql(
  'counter_code.use',
  'update counter_code set used_at = app_now() where code_hash = $1 and used_at is null',
);

/** All SQL for the codes that people bring to the counter. */
@Injectable()
export class CounterCodeStore {
  /** Makes a code the account's only open one; gives the instant it expires. */
  async replace(tx: Tx, accountId: string, codeHash: Buffer): Promise<Date> {
    await tx.run(CANCEL_OPEN, [accountId]);
    const made = await tx.row(MAKE, [newId(), accountId, codeHash]);
    if (!made) throw new Error('a counter code was not made');
    return made.expiresAt;
  }

  /** The account an open code belongs to, locked. */
  async lock(tx: Tx, codeHash: Buffer): Promise<string | undefined> {
    return (await tx.row(LOCK, [codeHash]))?.accountId;
  }

  async use(tx: Tx, codeHash: Buffer): Promise<void> {
    await tx.run(USE, [codeHash]);
  }
}
