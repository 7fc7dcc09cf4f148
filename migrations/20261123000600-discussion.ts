import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Threads on any subject, comments under real names, their public versions, reactions. */
export class Discussion20261123000600 implements MigrationInterface {
  name = 'Discussion20261123000600';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table thread (
        id uuid primary key,
        subject_type text not null,
        subject_id uuid not null,
        space_id uuid not null references space,
        askable text not null check (askable in ('never', 'on_request', 'always')),
        open boolean not null default true,
        comment_count integer not null default 0,
        unique (subject_type, subject_id)
      );

      create table comment (
        id uuid primary key,
        thread_id uuid not null references thread,
        parent_id uuid,
        depth smallint not null check (depth between 0 and 2),
        stance text check (stance in ('for', 'against', 'neutral')),
        text text not null check (text <> ''),
        author_id uuid not null references account,
        author_name text not null,
        author_verified boolean not null,
        author_capacity text not null check (author_capacity in ('resident', 'official', 'group')),
        author_post text,
        created_at timestamptz not null,
        edited_at timestamptz,
        version integer not null default 1,
        deleted_at timestamptz,
        asked boolean not null default false,
        reply_count integer not null default 0,
        agree_count integer not null default 0,
        disagree_count integer not null default 0,
        thoughtful_count integer not null default 0,
        unique (id, thread_id),
        foreign key (parent_id, thread_id) references comment (id, thread_id),
        check ((depth = 0) = (parent_id is null)),
        check (depth = 0 or stance is null)
      );
      create index comment_top on comment (thread_id, created_at, id) where parent_id is null;
      create index comment_replies on comment (parent_id, created_at, id) where parent_id is not null;
      create index comment_author on comment (author_id, created_at desc);

      create table comment_version (
        comment_id uuid not null references comment,
        version integer not null,
        text text not null,
        written_at timestamptz not null,
        primary key (comment_id, version)
      );

      create table reaction (
        comment_id uuid not null references comment,
        account_id uuid not null references account,
        kind text not null check (kind in ('agree', 'disagree', 'thoughtful')),
        created_at timestamptz not null default app_now(),
        primary key (comment_id, account_id)
      );

      -- Rule 1 of the mission: no submission exists without its ledger entry.
      create function submission_has_entry() returns trigger language plpgsql as $$
        begin
          if not exists (select from ledger_entry where subject_type = tg_argv[0] and subject_id = new.id) then
            raise exception 'a submission needs its ledger entry in the same transaction' using errcode = 'check_violation';
          end if;
          return null;
        end $$;
      create constraint trigger comment_asked_has_entry after insert or update of asked on comment
        deferrable initially deferred for each row when (new.asked) execute function submission_has_entry('comment');

      grant select, insert, update on thread, comment to hiraku_app;
      grant select, insert on comment_version to hiraku_app;
      grant select, insert, update, delete on reaction to hiraku_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table reaction, comment_version, comment, thread;
      drop function submission_has_entry();
    `);
  }
}
