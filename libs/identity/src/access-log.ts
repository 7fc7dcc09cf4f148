import { Injectable } from '@nestjs/common';
import { DomainError, newId, type Page, type PageRequest, pageOf, type Person } from '#kernel';
import { accessErrors, type Reader, sql, type Tx } from '#platform';
import { shownNameOf } from './account';

export type AccessLogEntry = Readonly<{
  id: string;
  occurredAt: Date;
  readerName: string;
  readerPost: string | null;
  fields: readonly string[];
  purpose: string;
}>;

const WRITE = sql(
  'access_log.write',
  'insert into access_log (id, account_id, reader_id, reader_name, reader_post, fields, purpose) values ($1, $2, $3, $4, $5, $6, $7)',
);
const LIST = sql<AccessLogEntry>(
  'access_log.list',
  `select id, occurred_at as "occurredAt", reader_name as "readerName", reader_post as "readerPost", fields, purpose
   from access_log where account_id = $1 and ($2::timestamptz is null or (occurred_at, id) < ($2, $3::uuid))
   order by occurred_at desc, id desc limit $4`,
);

/** Who of the staff looked at whose private data. Written in the transaction of the read itself. */
@Injectable()
export class AccessLog {
  /** Records a read. Throws when the reader cannot be named: a read that cannot be logged is refused. */
  async record(tx: Tx, reader: Person, accountId: string, fields: readonly string[], purpose: string): Promise<void> {
    const name = shownNameOf(reader);
    if (!name) throw new DomainError(accessErrors.staffOnly);
    const post = reader.roles.find((held) => held.post)?.post ?? null;
    await tx.run(WRITE, [newId(), accountId, reader.accountId, name.name, post, fields, purpose]);
  }

  /** Who looked at this person's data, latest first. */
  async list(reader: Reader, accountId: string, page: PageRequest): Promise<Page<AccessLogEntry>> {
    const [time = null, id = null] = page.after ?? [];
    const rows = await reader.rows(LIST, [accountId, time, id, page.first + 1]);
    return pageOf(rows, page.first, (row) => [row.occurredAt.toISOString(), row.id]);
  }
}
