import { Injectable } from '@nestjs/common';
import { sql, type Tx } from '#platform';
import type { SearchDocument, SearchKind } from './search-document';

const LOCK = sql(
  'search_document.lock',
  `select pg_advisory_xact_lock(hashtextextended(id, 7)) from (select distinct unnest($1::text[]) as id order by 1) as s`,
);
const SAVE = sql(
  'search_document.save',
  `insert into search_document as d (kind, subject_id, space_id, title, text, path, published_at, searched, terms)
   select $1, t.subject_id, t.space_id, t.title, t.text, t.path, t.published_at, t.searched, t.terms::tsvector
   from unnest($2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::text[], $7::timestamptz[], $8::text[], $9::text[])
     as t (subject_id, space_id, title, text, path, published_at, searched, terms)
   on conflict (subject_id) do update set space_id = excluded.space_id, title = excluded.title, text = excluded.text,
     path = excluded.path, published_at = excluded.published_at, searched = excluded.searched, terms = excluded.terms
   where (d.space_id, d.title, d.text, d.path, d.published_at, d.searched) is distinct from
     (excluded.space_id, excluded.title, excluded.text, excluded.path, excluded.published_at, excluded.searched)`,
);
const REMOVE = sql('search_document.remove', 'delete from search_document where kind = $1 and subject_id = any ($2)');

/** All SQL that writes documents. */
@Injectable()
export class SearchStore {
  /** Makes others who index the same subjects wait. Without it, whoever read first could write last. */
  async lock(tx: Tx, ids: readonly string[]): Promise<void> {
    await tx.run(LOCK, [ids]);
  }

  async save(tx: Tx, kind: SearchKind, documents: readonly SearchDocument[]): Promise<void> {
    if (documents.length === 0) return;
    await tx.run(SAVE, [
      kind,
      documents.map(({ subjectId }) => subjectId),
      documents.map(({ spaceId }) => spaceId),
      documents.map(({ title }) => title),
      documents.map(({ text }) => text),
      documents.map(({ path }) => path),
      documents.map(({ publishedAt }) => publishedAt),
      documents.map(({ searched }) => searched),
      documents.map(({ terms }) => terms),
    ]);
  }

  async remove(tx: Tx, kind: SearchKind, ids: readonly string[]): Promise<void> {
    if (ids.length > 0) await tx.run(REMOVE, [kind, ids]);
  }
}
