import { Injectable } from '@nestjs/common';
import { isId, newId, type SubjectRef } from '#kernel';
import { forKeys, keyed, type Reader, sql, type Tx } from '#platform';
import type { Askable, Thread } from './thread';

const THREAD = `id, subject_type as "subjectType", subject_id as "subjectId", space_id as "spaceId", path, askable, open,
  comment_count as "commentCount"`;

type Row = Omit<Thread, 'subject'> & Readonly<{ subjectType: string; subjectId: string }>;

const OPEN = sql<{ id: string }>(
  'thread.open',
  `insert into thread (id, subject_type, subject_id, space_id, path, askable) values ($1, $2, $3, $4, $5, $6)
   on conflict (subject_type, subject_id) do update set open = true, askable = excluded.askable, path = excluded.path
   returning id`,
);
const CLOSE = sql('thread.close', 'update thread set open = false where subject_type = $1 and subject_id = $2');
const FIND = keyed<Row>('thread.find', (is) => `select ${THREAD} from thread where id ${is}`);
const FIND_BY_SUBJECT = sql<Row>(
  'thread.find_by_subject',
  `select ${THREAD} from thread where (subject_type, subject_id) in (select * from unnest($1::text[], $2::uuid[]))`,
);
const LOCK = sql<Row>('thread.lock', `select ${THREAD} from thread where id = $1 for update`);
const COUNT = sql('thread.count', 'update thread set comment_count = comment_count + $2 where id = $1');

export type NewThread = Readonly<{ subject: SubjectRef; spaceId: string; path: string; askable: Askable }>;

/** All SQL for threads. */
@Injectable()
export class ThreadStore {
  /** Opens the thread of a subject, once more if it was closed; gives its id. */
  async open(tx: Tx, thread: NewThread): Promise<string> {
    const { subject, spaceId, path, askable } = thread;
    const row = await tx.row(OPEN, [newId(), subject.type, subject.id, spaceId, path, askable]);
    if (!row) throw new Error('a thread was not opened');
    return row.id;
  }

  async close(tx: Tx, subject: SubjectRef): Promise<void> {
    await tx.run(CLOSE, [subject.type, subject.id]);
  }

  async findMany(reader: Reader, ids: readonly string[]): Promise<readonly Thread[]> {
    return (await reader.rows(...forKeys(FIND, ids.filter(isId)))).map(threadOf);
  }

  async find(reader: Reader, id: string): Promise<Thread | undefined> {
    return (await this.findMany(reader, [id]))[0];
  }

  async findBySubject(reader: Reader, subjects: readonly SubjectRef[]): Promise<readonly Thread[]> {
    const [types, ids] = [subjects.map(({ type }) => type), subjects.map(({ id }) => id)];
    return (await reader.rows(FIND_BY_SUBJECT, [types, ids])).map(threadOf);
  }

  async lock(tx: Tx, id: string): Promise<Thread | undefined> {
    const row = isId(id) ? await tx.row(LOCK, [id]) : undefined;
    return row && threadOf(row);
  }

  /** Counts a comment that came (1) or went (-1). */
  async count(tx: Tx, id: string, change: 1 | -1): Promise<void> {
    await tx.run(COUNT, [id, change]);
  }
}

function threadOf({ subjectType, subjectId, ...thread }: Row): Thread {
  return { ...thread, subject: { type: subjectType, id: subjectId } };
}
