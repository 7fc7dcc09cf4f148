import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The verifiable log: events that wait for it, its leaves, the nodes above them, its checkpoints and its keys. */
export class VerifiableLog20261123001300 implements MigrationInterface {
  name = 'VerifiableLog20261123001300';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- Every event waits here from the transaction that makes it. What a leaf cannot hold could stop the log for good.
      alter table ledger_event add constraint ledger_event_plain_facts check (
        jsonb_typeof(facts) = 'object'
        and not jsonb_path_exists(facts, '$.* ? (@.type() == "object" || @.type() == "array")')
        and not jsonb_path_exists(facts, '$.* ? (@.type() == "number" && (@ > 9007199254740991 || @ < -9007199254740991))'));

      create table log_pending (
        -- Given within the transaction that holds the entry's lock: of one entry the earlier event has the smaller one.
        id bigint generated always as identity primary key,
        event_id uuid not null unique
      );

      create table log_leaf (
        number bigint primary key check (number >= 0),
        event_id uuid not null unique references ledger_event,
        leaf bytea not null check (length(leaf) between 1 and 65535),
        hash bytea not null,
        -- Hashed as stored (RFC 6962, 2.1).
        check (hash = sha256('\\x00'::bytea || leaf))
      );

      -- Roots of full tiles: row (level, position) covers leaves position × 256^level and the 256^level - 1 after it.
      create table log_node (
        level smallint not null check (level > 0),
        position bigint not null check (position >= 0),
        hash bytea not null check (length(hash) = 32),
        primary key (level, position)
      );

      create table log_checkpoint (
        size bigint primary key check (size >= 0),
        root bytea not null check (length(root) = 32),
        note text not null,
        signed_at timestamptz not null
      );

      create table log_key (
        number integer generated always as identity primary key,
        verifier text not null unique,
        first_used_at timestamptz not null
      );

      create function log_awaits_events() returns trigger language plpgsql as $$
        begin
          insert into log_pending (event_id) select id from added order by entry_id, sequence;
          return null;
        end $$;
      create trigger ledger_event_goes_to_log after insert on ledger_event referencing new table as added
        for each statement execute function log_awaits_events();

      -- An event stops waiting when it is in the log, and only so.
      create function refuse_to_skip_log() returns trigger language plpgsql as $$
        begin
          if exists (select from gone g where not exists (select from log_leaf l where l.event_id = g.event_id)) then
            raise exception 'an event stops waiting when it is in the log' using errcode = 'restrict_violation';
          end if;
          return null;
        end $$;
      create trigger log_pending_goes_logged after delete on log_pending referencing old table as gone
        for each statement execute function refuse_to_skip_log();
      create trigger log_pending_never_changed before update on log_pending for each row execute function refuse_change();
      create trigger log_pending_never_emptied before truncate on log_pending execute function refuse_change();

      -- Words belong to their event from the beginning: a leaf names all of them.
      create function refuse_late_words() returns trigger language plpgsql as $$
        begin
          if exists (
            select from added a join ledger_event v on v.entry_id = a.entry_id
              and (v.id = a.event_id or (a.event_id is null and v.sequence = 1))
            join log_leaf l on l.event_id = v.id) then
            raise exception 'words cannot join an event that is in the log' using errcode = 'restrict_violation';
          end if;
          return null;
        end $$;
      create trigger ledger_text_before_log after insert on ledger_text referencing new table as added
        for each statement execute function refuse_late_words();

      -- Leaves are numbered without gaps, and a checkpoint counts all there are.
      create function log_has_no_gaps() returns trigger language plpgsql as $$
        declare first bigint; last bigint; many bigint;
        begin
          select min(number), max(number), count(*) into first, last, many from added;
          if last - first + 1 <> many or (first > 0 and not exists (select from log_leaf where number = first - 1)) then
            raise exception 'leaves are numbered without gaps' using errcode = 'check_violation';
          end if;
          return null;
        end $$;
      create trigger log_leaf_no_gaps after insert on log_leaf referencing new table as added
        for each statement execute function log_has_no_gaps();
      create function checkpoint_counts_leaves() returns trigger language plpgsql as $$
        begin
          if new.size <> coalesce((select max(number) + 1 from log_leaf), 0) then
            raise exception 'a checkpoint counts the leaves there are' using errcode = 'check_violation';
          end if;
          return new;
        end $$;
      create trigger log_checkpoint_counts before insert on log_checkpoint
        for each row execute function checkpoint_counts_leaves();
    `);
    for (const table of ['log_leaf', 'log_node', 'log_checkpoint', 'log_key']) {
      await db.query(`
        create trigger ${table}_append_only before update or delete on ${table} for each row execute function refuse_change();
        create trigger ${table}_never_emptied before truncate on ${table} execute function refuse_change();
      `);
    }
    await db.query(`
      -- What happened before there was a log, in the order in which it happened, entry by entry in theirs.
      insert into log_pending (event_id)
        select id from (
          select id, entry_id, sequence, max(occurred_at) over (partition by entry_id order by sequence) as reached from ledger_event
        ) as events order by reached, entry_id, sequence;

      grant select, insert on log_leaf, log_node, log_checkpoint, log_key to hiraku_app;
      grant select, insert, delete on log_pending to hiraku_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger ledger_text_before_log on ledger_text;
      drop trigger ledger_event_goes_to_log on ledger_event;
      drop table log_key, log_checkpoint, log_node, log_leaf, log_pending;
      drop function checkpoint_counts_leaves(), log_has_no_gaps(), refuse_late_words(), refuse_to_skip_log(), log_awaits_events();
      alter table ledger_event drop constraint ledger_event_plain_facts;
    `);
  }
}
