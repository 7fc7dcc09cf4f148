import { Injectable } from '@nestjs/common';
import { type Reader, sql, type Tx } from '#platform';
import type { Channel, NoticeKind } from '../notices/notice';

const OFF = sql<Readonly<{ kind: string; channel: string }>>(
  'preference.off',
  'select kind, channel from preference where account_id = $1 and not enabled',
);
const SET = sql(
  'preference.set',
  `insert into preference (account_id, kind, channel, enabled) values ($1, $2, $3, $4)
   on conflict (account_id, kind, channel) do update set enabled = excluded.enabled`,
);

/** All SQL for preferences. */
@Injectable()
export class PreferenceStore {
  /** What a person has switched off. */
  off(reader: Reader, accountId: string): Promise<readonly Readonly<{ kind: string; channel: string }>[]> {
    return reader.rows(OFF, [accountId]);
  }

  async set(tx: Tx, accountId: string, kind: NoticeKind, channel: Channel, enabled: boolean): Promise<void> {
    await tx.run(SET, [accountId, kind, channel, enabled]);
  }
}
