import { Injectable } from '@nestjs/common';
import { DomainError, invalidCursor, isId, type Page, type PageRequest, pageOf } from '#kernel';
import { type Reader, rowsToRead, sql, type Statement } from '#platform';
import type { Comment } from './comment';
import { COMMENT, commentOf, type CommentRow, FEW } from './comment.row';

/** A page of what hangs below `under`: a thread's comments of the top level, or a comment's replies. */
export type CommentPage = Readonly<{ under: string; page: PageRequest }>;

type PlacedRow = CommentRow & Readonly<{ place: number }>;

/** How much of each comment is read: what most readers see, or all there is. */
export type Extent = 'few' | 'whole';

const COLUMNS: Readonly<Record<Extent, string>> = { few: FEW, whole: COMMENT };

/** What hangs below one thread or one comment, and below many: see `keyed`, one page of 20 is what is nearly always asked for. */
type Pages = Readonly<{
  /** The first page, or one that begins behind a comment: that condition alone would make PostgreSQL expect a third. */
  one: (rows: number, isLater: boolean) => Statement<CommentRow>;
  many: Statement<PlacedRow>;
}>;

function pages(name: string, extent: Extent, below: (parent: string) => string): Pages {
  const page = (parent: string, after: string | null, rows: string | number) =>
    `select ${COLUMNS[extent]} from comment c
     where ${below(parent)} ${after === null ? '' : `and (c.created_at, c.id) > (${after})`}
     order by c.created_at, c.id limit ${rows}`;
  return {
    one: (rows, isLater) =>
      isLater
        ? sql(`${name}.one.after.${extent}.${rows}`, page('$1', '$2::timestamptz, $3::uuid', rows))
        : sql(`${name}.one.${extent}.${rows}`, page('$1', null, rows)),
    many: sql(
      `${name}.many.${extent}`,
      `select page.place, c.* from unnest($1::uuid[], $2::timestamptz[], $3::uuid[], $4::int[]) with ordinality
         as page (under, after_time, after_id, take, place)
       cross join lateral (${page('page.under', 'page.after_time, page.after_id', 'page.take')}) c
       order by page.place, c."createdAt", c.id`,
    ),
  };
}

const topLevel = (extent: Extent) =>
  pages('comment.top_level', extent, (thread) => `c.thread_id = ${thread} and c.parent_id is null`);
const TOP_LEVEL: Readonly<Record<Extent, Pages>> = { few: topLevel('few'), whole: topLevel('whole') };
const REPLIES = pages('comment.replies', 'whole', (comment) => `c.parent_id = ${comment}`);

/** Pages of comments, the oldest first, by keyset: page 500 costs what page 1 does. */
@Injectable()
export class CommentPages {
  /** Comments of the top level of threads. With `few` all but the columns of `FEW` is left out. */
  topLevel(
    reader: Reader,
    wanted: readonly CommentPage[],
    extent: Extent = 'whole',
  ): Promise<readonly Page<Comment>[]> {
    return read(reader, TOP_LEVEL[extent], wanted);
  }

  /** Direct replies to comments. */
  replies(reader: Reader, wanted: readonly CommentPage[]): Promise<readonly Page<Comment>[]> {
    return read(reader, REPLIES, wanted);
  }
}

async function read(reader: Reader, pages: Pages, wanted: readonly CommentPage[]): Promise<readonly Page<Comment>[]> {
  const [only] = wanted;
  return only && wanted.length === 1 ? [await readOne(reader, pages, only)] : readMany(reader, pages.many, wanted);
}

async function readOne(reader: Reader, pages: Pages, { under, page }: CommentPage): Promise<Page<Comment>> {
  const { time, id } = startOf(page);
  const isLater = page.after !== null;
  const statement = pages.one(rowsToRead(page.first), isLater);
  const rows = await reader.rows(statement, isLater ? [under, time, id] : [under]);
  return pageOf(rows.map(commentOf), page.first, keyOf);
}

async function readMany(
  reader: Reader,
  statement: Statement<PlacedRow>,
  wanted: readonly CommentPage[],
): Promise<readonly Page<Comment>[]> {
  const starts = wanted.map(({ page }) => startOf(page));
  const rows = await reader.rows(statement, [
    wanted.map(({ under }) => under),
    starts.map(({ time }) => time),
    starts.map(({ id }) => id),
    wanted.map(({ page }) => page.first + 1),
  ]);
  const found = wanted.map((): Comment[] => []);
  for (const row of rows) found[row.place - 1]?.push(commentOf(row));
  return wanted.map(({ page }, index) => pageOf(found[index] ?? [], page.first, keyOf));
}

function keyOf(comment: Comment): readonly string[] {
  return [comment.createdAt.toISOString(), comment.id];
}

/** Before everything, or behind a cursor's comment. A cursor comes from outside: it may hold anything. */
function startOf({ after }: PageRequest): Readonly<{ time: string; id: string }> {
  if (after === null) return { time: '-infinity', id: '00000000-0000-0000-0000-000000000000' };
  const [time, id] = after;
  if (typeof time !== 'string' || typeof id !== 'string' || !isInstant(time) || !isId(id)) {
    throw new DomainError(invalidCursor);
  }
  return { time, id };
}

function isInstant(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/.test(text) && !Number.isNaN(Date.parse(text));
}
