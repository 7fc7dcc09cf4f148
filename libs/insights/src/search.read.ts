import { Injectable } from '@nestjs/common';
import { characterCount, DomainError, invalidCursor, isId, type Page, pageOf, type PageRequest } from '#kernel';
import { type Reader, sql, type Statement } from '#platform';
import { type ExcerptPart, excerptOf } from './excerpt';
import { searchErrors } from './insights.errors';
import { questionOf, SEARCH_KINDS, type SearchKind } from './search-document';

/** One thing that was found, with the place where the words stand. */
export type SearchHit = Readonly<{
  kind: SearchKind;
  subjectId: string;
  spaceId: string | null;
  title: string;
  path: string;
  publishedAt: Date;
  excerpt: readonly ExcerptPart[];
}>;

type Row = Readonly<{
  kind: SearchKind;
  subjectId: string;
  spaceId: string | null;
  title: string;
  text: string;
  path: string;
  publishedAt: Date;
}>;

/** So many of the latest are looked through before the index is asked: words that are everywhere are found among them. */
const RECENT = 2_000;
const LONGEST_WORDS = 200;

/** Pairs of characters may all be there and not in a row: the words themselves decide. */
const EXACT = 'not exists (select from unnest($2::text[]) as w (word) where position(w.word in d.searched) = 0)';
const ROW =
  'd.kind, d.subject_id as "subjectId", d.space_id as "spaceId", d.title, d.text, d.path, d.published_at as "publishedAt"';

/** Where a page begins. Apart from each other: an `or` between them would hide the place from the index on time. */
const FROM_THE_LATEST = '$3::timestamptz is null and $4::uuid is null';
const AFTER = '(published_at, subject_id) < ($3::timestamptz, $4::uuid)';

type Searches = Readonly<{ amongRecent: Statement<Row>; byIndex: Statement<Row> }>;

const FIRST_PAGE = searches('first', FROM_THE_LATEST);
const NEXT_PAGE = searches('after', AFTER);

function searches(name: string, begins: string): Searches {
  return {
    amongRecent: sql(
      `search.among_recent:${name}`,
      `select ${ROW} from (
         select * from search_document where ${begins} order by published_at desc, subject_id desc limit ${RECENT}) d
       where d.terms @@ $1::tsquery and ${EXACT}
       order by d.published_at desc, d.subject_id desc limit $5`,
    ),
    // The candidates come from the index alone, narrow, and are looked at closely in their order until the page is full.
    byIndex: sql(
      `search.by_index:${name}`,
      `with found as materialized (
         select subject_id, published_at from search_document where terms @@ $1::tsquery and ${begins})
       select ${ROW}
       from (select * from found order by published_at desc, subject_id desc) f
       cross join lateral (select * from search_document d where d.subject_id = f.subject_id and ${EXACT}) d
       order by f.published_at desc, f.subject_id desc limit $5`,
    ),
  };
}

/** Search over everything public. */
@Injectable()
export class SearchReads {
  /**
   * What holds each of the blank-separated words, the latest first; among some kinds where any are named. Two statements at
   * most. Throws `search.words_missing`, `search.words_too_long`, `search.unknown_kind`.
   */
  async search(
    reader: Reader,
    words: string,
    kinds: readonly string[] | null,
    page: PageRequest,
  ): Promise<Page<SearchHit>> {
    if (words.length > LONGEST_WORDS && characterCount(words) > LONGEST_WORDS) {
      throw new DomainError(searchErrors.wordsTooLong, { field: 'words', details: { most: LONGEST_WORDS } });
    }
    const question = questionOf(words, kinds && kinds.map(asKind));
    if (!question) throw new DomainError(searchErrors.wordsMissing, { field: 'words' });
    const parameters = [question.query, question.words, ...placeOf(page.after), page.first + 1];
    const { amongRecent, byIndex } = page.after ? NEXT_PAGE : FIRST_PAGE;
    const recent = await reader.rows(amongRecent, parameters);
    const rows = recent.length > page.first ? recent : await reader.rows(byIndex, parameters);
    const found = pageOf(rows, page.first, (row) => [row.publishedAt.toISOString(), row.subjectId]);
    return {
      ...found,
      nodes: found.nodes.map(({ text, ...row }) => ({ ...row, excerpt: excerptOf(text, question.words) })),
    };
  }
}

/** Time and id of a cursor. Throws `page.invalid_cursor` for one we did not make. */
function placeOf(after: PageRequest['after']): readonly [string | null, string | null] {
  if (after === null) return [null, null];
  const [time, id] = after.map(String);
  if (time === undefined || id === undefined || Number.isNaN(Date.parse(time)) || !isId(id))
    throw new DomainError(invalidCursor);
  return [new Date(time).toISOString(), id];
}

function asKind(name: string): SearchKind {
  const kind = SEARCH_KINDS.find((known) => known === name);
  if (!kind) throw new DomainError(searchErrors.unknownKind, { field: 'kinds' });
  return kind;
}
