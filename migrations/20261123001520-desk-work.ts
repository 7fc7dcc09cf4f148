import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What officials keep among themselves about an entry: who sees to it, and notes. None of it is ever public. */
export class DeskWork20261123001520 implements MigrationInterface {
  name = 'DeskWork20261123001520';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table desk_assignment (
        entry_id uuid primary key references ledger_entry,
        account_id uuid not null references account,
        assigned_by uuid references account,
        assigned_at timestamptz not null
      );
      create index desk_assignment_account on desk_assignment (account_id, entry_id);

      create table desk_note (
        id uuid primary key,
        entry_id uuid not null references ledger_entry,
        author_id uuid not null references account,
        author_name text not null,
        content text not null check (content <> ''),
        written_at timestamptz not null
      );
      create index desk_note_entry on desk_note (entry_id, written_at, id);

      create table desk_mention (
        note_id uuid not null references desk_note,
        account_id uuid not null references account,
        primary key (note_id, account_id)
      );

      grant select, insert, update, delete on desk_assignment to hiraku_app;
      grant select, insert on desk_note, desk_mention to hiraku_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table desk_mention, desk_note, desk_assignment');
  }
}
