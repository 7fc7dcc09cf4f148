import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What search reads: one document per public thing, rebuilt from the contexts at any time. */
export class Insights20261123001000 implements MigrationInterface {
  name = 'Insights20261123001000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table search_document (
        kind text not null check (kind in ('proposal', 'comment', 'response', 'policy', 'session', 'statement', 'space')),
        subject_id uuid primary key,
        space_id uuid,
        title text not null,
        text text not null,
        path text not null,
        published_at timestamptz not null,
        -- What is searched, as search sees it; terms (with the kind as one more term) finds candidates, searched decides.
        searched text not null,
        terms tsvector not null
      );
      create index search_document_terms on search_document using gin (terms);
      create index search_document_time on search_document (published_at desc, subject_id desc);

      grant select, insert, update, delete on search_document to hiraku_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table search_document');
  }
}
