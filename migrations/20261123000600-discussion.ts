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
        -- The page on which the subject is read.
        path text not null check (path like '/%'),
        askable text not null check (askable in ('never', 'on_request', 'always')),
        open boolean not null default true,
        comment_count integer not null default 0 check (comment_count >= 0),
        unique (subject_type, subject_id)
      );

      create table comment (
        id uuid primary key,
        thread_id uuid not null references thread,
        parent_id uuid,
        depth smallint not null check (depth between 0 and 2),
        stance text check (stance in ('for', 'against', 'neutral')),
        text text not null,
        author_id uuid not null references account,
        author_name text not null,
        author_verified boolean not null,
        author_capacity text not null check (author_capacity in ('resident', 'official', 'group')),
        author_post text,
        -- To the millisecond, as cursors carry it.
        created_at timestamptz(3) not null,
        edited_at timestamptz,
        version integer not null default 1,
        deleted_at timestamptz,
        asked_at timestamptz,
        -- Replies, deleted ones included: their markers are read too.
        reply_count integer not null default 0 check (reply_count >= 0),
        agree_count integer not null default 0 check (agree_count >= 0),
        disagree_count integer not null default 0 check (disagree_count >= 0),
        thoughtful_count integer not null default 0 check (thoughtful_count >= 0),
        parent_depth smallint generated always as (depth - 1) stored,
        unique (id, thread_id, depth),
        -- A reply hangs in its parent's thread, one level below it.
        foreign key (parent_id, thread_id, parent_depth) references comment (id, thread_id, depth),
        check ((depth = 0) = (parent_id is null)),
        check ((depth = 0) = (stance is not null)),
        -- What its author deleted is gone, the marker stays.
        check ((deleted_at is null) = (text <> ''))
      );
      create index comment_top on comment (thread_id, created_at, id) where parent_id is null;
      create index comment_replies on comment (parent_id, created_at, id) where parent_id is not null;
      create index comment_author on comment (author_id, created_at desc);
      create index comment_asked on comment (author_id, asked_at) where asked_at is not null;

      -- A comment without an open thread cannot exist.
      create function comment_finds_thread_open() returns trigger language plpgsql as $$
        begin
          if not exists (select from thread where id = new.thread_id and open) then
            raise exception 'a comment needs an open thread' using errcode = 'check_violation';
          end if;
          return new;
        end $$;
      create trigger comment_in_open_thread before insert on comment
        for each row execute function comment_finds_thread_open();

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
      create constraint trigger comment_asked_has_entry after insert or update of asked_at on comment
        deferrable initially deferred for each row when (new.asked_at is not null) execute function submission_has_entry('comment');

      grant select, insert, update on thread, comment to hiraku_app;
      grant select, insert, delete on comment_version to hiraku_app;
      grant select, insert, update, delete on reaction to hiraku_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table reaction, comment_version, comment, thread;
      drop function submission_has_entry();
      drop function comment_finds_thread_open();
    `);
  }
}
