import { Injectable } from '@nestjs/common';
import type { PageRequest } from '#kernel';
import { type Reader, sql, type Tx } from '#platform';
import { isNoticeKind, type Notice, noticeReasons } from './notice';

type Row = Omit<Notice, 'kind' | 'reasons'> & Readonly<{ kind: string; reasons: readonly string[] }>;

const COLUMNS = `id, account_id as "accountId", kind, reasons, facts, created_at as "createdAt", read_at as "readAt"`;
const LIST = sql<Row>(
  'notice.list',
  `select ${COLUMNS} from notice where account_id = $1 and ($2::timestamptz is null or (created_at, id) < ($2, $3::uuid))
   order by created_at desc, id desc limit $4`,
);
const UNREAD = sql<Readonly<{ count: number }>>(
  'notice.unread',
  'select count(*) as count from notice where account_id = $1 and read_at is null',
);
/** Up to and with one notice of the person's own; all where none is named. */
const MARK_READ = sql(
  'notice.mark_read',
  `update notice n set read_at = app_now() where account_id = $1 and read_at is null
     and ($2::uuid is null or (created_at, id) <= (select created_at, id from notice where id = $2 and account_id = $1))`,
);

/** All SQL for notices as their owner reads them. */
@Injectable()
export class NoticeStore {
  /** One more than asked for, newest first. */
  async list(reader: Reader, accountId: string, { first, after }: PageRequest): Promise<readonly Notice[]> {
    const [time = null, id = null] = after ?? [];
    return (await reader.rows(LIST, [accountId, time, id, first + 1])).flatMap(noticeOf);
  }

  async countUnread(reader: Reader, accountId: string): Promise<number> {
    return (await reader.row(UNREAD, [accountId]))?.count ?? 0;
  }

  async markRead(tx: Tx, accountId: string, upTo: string | null): Promise<void> {
    await tx.run(MARK_READ, [accountId, upTo]);
  }
}

/** Kinds that this version does not know (it runs beside a newer one) are left out. */
function noticeOf({ kind, reasons, ...row }: Row): readonly Notice[] {
  return isNoticeKind(kind) ? [{ ...row, kind, reasons: noticeReasons(reasons) }] : [];
}
