import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Which entries say the same in other words: the terms of each, in how many entries a term stands, and the groups found by
 * them. Derived from the texts, by a job; without it entries are only not compared yet.
 */
export class Likeness20261123001530 implements MigrationInterface {
  name = 'Likeness20261123001530';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table entry_likeness (
        entry_id uuid primary key references ledger_entry,
        terms text[] not null,
        -- The length of its vector of terms when it was compared: how rare they are changes slowly.
        length real not null check (length >= 0),
        group_id uuid references ledger_entry
      );
      create index entry_likeness_terms on entry_likeness using gin (terms) with (fastupdate = off);
      create index entry_likeness_group on entry_likeness (group_id) where group_id is not null;

      create table likeness_term (
        term text primary key,
        documents integer not null
      );

      grant select, insert, update (group_id) on entry_likeness to hiraku_app;
      grant select, insert, update on likeness_term to hiraku_app;
      grant select, delete on entry_likeness to hiraku_remove;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table entry_likeness, likeness_term');
  }
}
