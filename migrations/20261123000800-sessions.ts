import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The record of a session with its statements; as much as published minutes need. */
export class Sessions20261123000800 implements MigrationInterface {
  name = 'Sessions20261123000800';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table session (
        id uuid primary key,
        space_id uuid not null references space,
        title text not null check (title <> ''),
        held_on date,
        place text,
        state text not null check (state in ('draft', 'open', 'live', 'closed', 'published')),
        imported boolean not null default false,
        source_hash bytea,
        published_at timestamptz,
        created_at timestamptz not null default app_now(),
        unique (space_id, source_hash),
        check ((state = 'published') = (published_at is not null)),
        check (imported = (source_hash is not null))
      );
      create index session_space on session (space_id, held_on desc nulls last, id desc);

      create table statement (
        id uuid primary key,
        session_id uuid not null references session,
        number integer not null check (number > 0),
        text text not null check (text <> ''),
        author_id uuid references account,
        author_name text not null,
        author_capacity text not null check (author_capacity in ('resident', 'official', 'group', 'committee_member')),
        asks_authority boolean not null,
        unique (session_id, number)
      );
      create constraint trigger statement_asked_has_entry after insert on statement
        deferrable initially deferred for each row when (new.asks_authority) execute function submission_has_entry('statement');

      create trigger statement_append_only before update or delete on statement for each row execute function refuse_change();

      grant select, insert, update on session to hiraku_app;
      grant select, insert on statement to hiraku_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table statement, session');
  }
}
