import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Receipts, entries, events, texts, what is derived from them, and responses. */
export class Ledger20261123000400 implements MigrationInterface {
  name = 'Ledger20261123000400';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table receipt_counter (
        authority_code text not null,
        year smallint not null,
        last_number bigint not null,
        primary key (authority_code, year)
      );

      create table ledger_entry (
        id uuid primary key,
        receipt text not null unique,
        authority_code text not null,
        year smallint not null,
        number bigint not null,
        authority_id uuid not null references authority,
        space_id uuid references space,
        subject_type text not null,
        subject_id uuid not null,
        kind text not null check (kind in ('proposal', 'comment', 'statement', 'position', 'form', 'enquiry', 'paper')),
        origin text not null check (origin in ('web', 'import', 'paper', 'telephone')),
        path text not null,
        author_id uuid references account,
        author_verified boolean not null,
        author_capacity text not null check (author_capacity in ('resident', 'official', 'group', 'committee_member')),
        original_day date,
        registered_at timestamptz not null,
        unique (authority_code, year, number),
        unique (subject_type, subject_id)
      );
      create index ledger_entry_time on ledger_entry (registered_at desc, id desc);
      create index ledger_entry_author on ledger_entry (author_id, registered_at desc, id desc);
      create index ledger_entry_space on ledger_entry (space_id, registered_at desc, id desc);

      create table ledger_event (
        id uuid primary key,
        entry_id uuid not null references ledger_entry,
        sequence integer not null check (sequence > 0),
        kind text not null,
        occurred_at timestamptz not null,
        actor_id uuid references account,
        actor_capacity text not null check (actor_capacity in ('author', 'official', 'system')),
        facts jsonb not null,
        unique (entry_id, sequence)
      );

      -- Texts, titles, remarks and names with their salts: kept apart, so that lawful removal can take them and nothing else.
      create table ledger_text (
        id uuid primary key,
        entry_id uuid not null references ledger_entry,
        event_id uuid references ledger_event,
        field text not null check (field in ('title', 'text', 'author_name', 'actor_name', 'actor_post', 'note', 'remark')),
        content text not null,
        salt bytea not null check (length(salt) = 32)
      );
      create unique index ledger_text_once on ledger_text (entry_id, field, coalesce(event_id, entry_id));

      -- By which words an entry is found. Derived, and removed together with the text.
      create table ledger_entry_terms (
        entry_id uuid primary key references ledger_entry,
        terms tsvector not null
      );
      create index ledger_entry_terms_gin on ledger_entry_terms using gin (terms);

      create table ledger_entry_current (
        entry_id uuid primary key references ledger_entry,
        state text not null check (state in ('received', 'acknowledged', 'in_review', 'answered', 'in_progress', 'fulfilled', 'abandoned', 'withdrawn', 'merged')),
        authority_id uuid not null references authority,
        department_id uuid references department,
        acknowledge_by timestamptz,
        due_at timestamptz,
        answered_at timestamptz,
        outcome text check (outcome in ('adopted', 'partly_adopted', 'already_in_place', 'declined', 'referred', 'for_reference')),
        registered_at timestamptz not null,
        last_sequence integer not null,
        -- Rule 3 of the mission: an open entry has an owner and a due date.
        check (state not in ('received', 'acknowledged', 'in_review') or (department_id is not null and due_at is not null))
      );
      create index ledger_entry_current_open on ledger_entry_current (registered_at, entry_id)
        where state in ('received', 'acknowledged', 'in_review');
      create index ledger_entry_current_time on ledger_entry_current (registered_at desc, entry_id desc);
      create index ledger_entry_current_department on ledger_entry_current (department_id, state, due_at);
      create index ledger_entry_current_state on ledger_entry_current (state, registered_at desc, entry_id desc);

      create table response_draft (
        id uuid primary key,
        department_id uuid not null references department,
        outcome text not null check (outcome in ('adopted', 'partly_adopted', 'already_in_place', 'declined', 'referred', 'for_reference')),
        reason_code text check (reason_code in ('law', 'budget', 'jurisdiction', 'feasibility', 'decided_plan', 'other')),
        explanation text not null,
        state text not null check (state in ('draft', 'awaiting_release', 'released')),
        drafted_by uuid not null references account,
        drafted_by_name text not null,
        drafted_at timestamptz not null,
        version integer not null default 1
      );
      create index response_draft_department on response_draft (department_id, state);

      create table response_draft_entry (
        draft_id uuid not null references response_draft,
        entry_id uuid not null references ledger_entry,
        position integer not null,
        outcome text check (outcome in ('adopted', 'partly_adopted', 'already_in_place', 'declined', 'referred', 'for_reference')),
        remark text,
        primary key (draft_id, entry_id)
      );
      create index response_draft_entry_entry on response_draft_entry (entry_id);

      create table response (
        id uuid primary key,
        draft_id uuid not null unique references response_draft,
        department_id uuid not null references department,
        outcome text not null check (outcome in ('adopted', 'partly_adopted', 'already_in_place', 'declined', 'referred', 'for_reference')),
        reason_code text check (reason_code in ('law', 'budget', 'jurisdiction', 'feasibility', 'decided_plan', 'other')),
        explanation text not null,
        drafted_by uuid not null references account,
        released_by uuid not null references account,
        signed_name text not null,
        signed_post text not null,
        released_at timestamptz not null,
        -- Never by its drafter.
        check (drafted_by <> released_by),
        check (outcome not in ('declined', 'partly_adopted', 'referred')
               or (reason_code is not null and char_length(explanation) >= 40))
      );
      create index response_time on response (released_at desc, id desc);

      create table response_entry (
        response_id uuid not null references response,
        entry_id uuid not null references ledger_entry,
        position integer not null,
        outcome text not null check (outcome in ('adopted', 'partly_adopted', 'already_in_place', 'declined', 'referred', 'for_reference')),
        remark text,
        is_current boolean not null default true,
        primary key (response_id, entry_id)
      );
      create unique index response_entry_current on response_entry (entry_id) where is_current;

      create function refuse_change() returns trigger language plpgsql as $$
        begin raise exception 'what is published here is never changed or removed' using errcode = 'restrict_violation'; end $$;
      create trigger ledger_event_append_only before update or delete on ledger_event for each row execute function refuse_change();
      create trigger ledger_entry_append_only before update or delete on ledger_entry for each row execute function refuse_change();
      create trigger response_append_only before update or delete on response for each row execute function refuse_change();
      -- Lawful removal deletes texts, nobody rewrites them.
      create trigger ledger_text_never_rewritten before update on ledger_text for each row execute function refuse_change();
      -- A later response takes the place of an earlier one, which stays as it was said.
      create trigger response_entry_never_rewritten before update on response_entry for each row
        when ((old.response_id, old.entry_id, old.position, old.outcome, old.remark) is distinct from
              (new.response_id, new.entry_id, new.position, new.outcome, new.remark)) execute function refuse_change();
      create trigger response_entry_never_removed before delete on response_entry for each row execute function refuse_change();
      create trigger ledger_event_never_emptied before truncate on ledger_event execute function refuse_change();
      create trigger ledger_entry_never_emptied before truncate on ledger_entry execute function refuse_change();
      create trigger ledger_text_never_emptied before truncate on ledger_text execute function refuse_change();
      create trigger response_never_emptied before truncate on response execute function refuse_change();
      create trigger response_entry_never_emptied before truncate on response_entry execute function refuse_change();

      -- Rule 3 again: no entry without its state, owner and due date; and they change by events only.
      create function entry_has_state() returns trigger language plpgsql as $$
        begin
          if not exists (select from ledger_entry_current where entry_id = new.id) then
            raise exception 'an entry needs its state in the same transaction' using errcode = 'check_violation';
          end if;
          return null;
        end $$;
      create constraint trigger ledger_entry_has_state after insert on ledger_entry
        deferrable initially deferred for each row execute function entry_has_state();
      create trigger ledger_entry_current_by_events before update on ledger_entry_current for each row
        when (new.last_sequence <= old.last_sequence) execute function refuse_change();

      -- An outcome that needs a reason needs it for a single submission as well.
      create function response_gives_reason() returns trigger language plpgsql as $$
        begin
          if new.outcome in ('declined', 'partly_adopted', 'referred') and not exists (
            select from response where id = new.response_id and reason_code is not null and char_length(explanation) >= 40) then
            raise exception 'this outcome needs a reason' using errcode = 'check_violation';
          end if;
          return new;
        end $$;
      create trigger response_entry_gives_reason before insert on response_entry
        for each row execute function response_gives_reason();

      grant select, insert, update on receipt_counter, ledger_entry_current, response_draft to hiraku_app;
      grant select, insert, update (is_current) on response_entry to hiraku_app;
      grant select, insert, update, delete on response_draft_entry to hiraku_app;
      grant select, insert on ledger_entry, ledger_event, ledger_text, ledger_entry_terms, response to hiraku_app;
      grant select, delete on ledger_text, ledger_entry_terms to hiraku_remove;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table response_entry, response, response_draft_entry, response_draft, ledger_entry_current, ledger_entry_terms, ledger_text,
        ledger_event, ledger_entry, receipt_counter;
      drop function response_gives_reason();
      drop function entry_has_state();
      drop function refuse_change();
    `);
  }
}
