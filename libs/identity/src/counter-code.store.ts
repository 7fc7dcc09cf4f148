import { Injectable } from '@nestjs/common';
import { newId } from '#kernel';
import { type Reader, sql, type Tx } from '#platform';

const CANCEL_OPEN = sql(
  'counter_code.cancel',
  'update counter_code set used_at = app_now() where account_id = $1 and used_at is null',
);
const MAKE = sql<{ expiresAt: Date }>(
  'counter_code.make',
  `insert into counter_code (id, account_id, code_hash, expires_at) values ($1, $2, $3, app_now() + interval '14 days')
   returning expires_at as "expiresAt"`,
);
const FIND_OPEN = sql<{ accountId: string }>(
  'counter_code.find_open',
  `select account_id as "accountId" from counter_code where code_hash = $1 and used_at is null and expires_at > app_now()`,
);
const USE = sql(
  'counter_code.use',
  'update counter_code set used_at = app_now() where code_hash = $1 and used_at is null and expires_at > app_now()',
);

/** All SQL for the codes that people bring to the counter. */
@Injectable()
export class CounterCodeStore {
  /** Ends the account's open code, if it has one. The caller has locked the account. */
  async cancelOpen(tx: Tx, accountId: string): Promise<void> {
    await tx.run(CANCEL_OPEN, [accountId]);
  }

  /** Makes a code the account's only open one; gives the instant it expires. The caller has locked the account. */
  async replace(tx: Tx, accountId: string, codeHash: Buffer): Promise<Date> {
    await this.cancelOpen(tx, accountId);
    const made = await tx.row(MAKE, [newId(), accountId, codeHash]);
    if (!made) throw new Error('a counter code was not made');
    return made.expiresAt;
  }

  /** The account an open code belongs to. It stays so only while the account is locked: ask again then. */
  async accountOf(reader: Reader, codeHash: Buffer): Promise<string | undefined> {
    return (await reader.row(FIND_OPEN, [codeHash]))?.accountId;
  }

  async use(tx: Tx, codeHash: Buffer): Promise<void> {
    await tx.run(USE, [codeHash]);
  }
}
