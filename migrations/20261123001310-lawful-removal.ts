import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Words that the law orders removed go, everywhere at once; that they went stays. Two people decide, the role `hiraku_remove`
 * acts, and nobody is that role: it owns two functions, one of which the application may call.
 */
export class LawfulRemoval20261123001310 implements MigrationInterface {
  name = 'LawfulRemoval20261123001310';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table text_removal (
        id uuid primary key,
        entry_id uuid not null references ledger_entry,
        event_id uuid not null references ledger_event,
        field text not null,
        ground text not null check (ground in ('personal_information', 'court_order', 'defamation', 'copyright', 'other_law')),
        requested_by uuid not null references account,
        requested_at timestamptz not null,
        confirmed_by uuid references account,
        confirmed_at timestamptz,
        tombstone_id uuid unique references ledger_event,
        -- When the list outside the database had it, and when the words went: in this order.
        remembered_at timestamptz,
        removed_at timestamptz,
        unique (event_id, field),
        check (confirmed_by <> requested_by),
        check (num_nulls(confirmed_by, confirmed_at, tombstone_id) in (0, 3)),
        check (remembered_at is null or tombstone_id is not null),
        check (removed_at is null or remembered_at is not null)
      );
      create index text_removal_waiting on text_removal (requested_at) where removed_at is null;
      create trigger text_removal_as_decided before update on text_removal for each row
        when ((old.id, old.entry_id, old.event_id, old.field, old.ground, old.requested_by, old.requested_at)
                is distinct from (new.id, new.entry_id, new.event_id, new.field, new.ground, new.requested_by, new.requested_at)
              or (old.confirmed_by is not null and (old.confirmed_by, old.confirmed_at, old.tombstone_id)
                is distinct from (new.confirmed_by, new.confirmed_at, new.tombstone_id))
              or old.removed_at is not null)
        execute function refuse_change();
      create trigger text_removal_kept before delete on text_removal for each row execute function refuse_change();
      create trigger text_removal_never_emptied before truncate on text_removal execute function refuse_change();

      -- What is frozen lets this role alone through, and only to take words out.
      create or replace function refuse_change() returns trigger language plpgsql as $$
        begin
          if current_user = 'hiraku_remove' and tg_op = 'UPDATE'
            and tg_table_name in ('proposal', 'statement', 'response', 'response_entry', 'response_draft', 'influence') then
            return new;
          end if;
          raise exception 'what is published here is never changed or removed' using errcode = 'restrict_violation';
        end $$;
      create trigger ledger_text_goes_by_law before delete on ledger_text for each row
        when (current_user <> 'hiraku_remove') execute function refuse_change();

      -- Takes the words of one field of one event, their salt, what they are found by, and every copy of them.
      create function remove_words(of_entry uuid, of_event uuid, of_field text) returns boolean
        language plpgsql security definer set search_path = public, pg_temp as $$
        declare
          gone constant text := '（このことばは、法律にもとづいて削除しました。削除したことは、公開の記録に残っています。）';
          entry ledger_entry;
          event ledger_event;
        begin
          select * into strict entry from ledger_entry where id = of_entry;
          select * into strict event from ledger_event where id = of_event and entry_id = of_entry;
          delete from ledger_text where entry_id = of_entry and field = of_field
            and (event_id = of_event or (event_id is null and event.sequence = 1));
          if not found then return false; end if;
          delete from ledger_entry_terms where entry_id = of_entry;
          delete from search_document where subject_id in (entry.subject_id, (event.facts ->> 'responseId')::uuid);
          if event.sequence = 1 and of_field in ('title', 'text', 'author_name') then
            update proposal set title = case when of_field = 'title' then gone else title end,
                text = case when of_field = 'text' then gone else text end,
                author_name = case when of_field = 'author_name' then gone else author_name end
              where entry.subject_type = 'proposal' and id = entry.subject_id;
            delete from proposal_meaning where proposal_id = entry.subject_id;
            update comment set text = case when of_field = 'text' and deleted_at is null then gone else text end,
                author_name = case when of_field = 'author_name' then gone else author_name end
              where entry.subject_type = 'comment' and id = entry.subject_id;
            update comment_version set text = gone
              where of_field = 'text' and entry.subject_type = 'comment' and comment_id = entry.subject_id;
            update statement set text = case when of_field = 'text' then gone else text end,
                author_name = case when of_field = 'author_name' then gone else author_name end
              where entry.subject_type = 'statement' and id = entry.subject_id;
          end if;
          if event.sequence = 1 and of_field in ('title', 'text') then
            update influence set words = gone || id where entry_id = of_entry;
          end if;
          if event.facts ? 'responseId' then
            update response set explanation = case when of_field = 'explanation' then gone else explanation end,
                signed_name = case when of_field = 'actor_name' then gone else signed_name end
              where id = (event.facts ->> 'responseId')::uuid and of_field in ('explanation', 'actor_name');
            update response_draft set explanation = gone where of_field = 'explanation'
              and id = (select draft_id from response where id = (event.facts ->> 'responseId')::uuid);
            update response_entry set remark = gone
              where of_field = 'remark' and entry_id = of_entry and response_id = (event.facts ->> 'responseId')::uuid;
            update response_draft_entry set remark = gone where of_field = 'remark' and entry_id = of_entry
              and draft_id = (select draft_id from response where id = (event.facts ->> 'responseId')::uuid);
          end if;
          return true;
        end $$;

      -- What two people have decided, once its tombstone is in the log and the list outside has it. Gives the entries.
      create function remove_decided_words() returns table (entry_id uuid)
        language plpgsql security definer set search_path = public, pg_temp as $$
        declare
          decided record;
        begin
          for decided in select r.id, r.entry_id, r.event_id, r.field from text_removal r
            join log_leaf l on l.event_id = r.tombstone_id
            where r.removed_at is null and r.remembered_at is not null for update of r loop
            perform remove_words(decided.entry_id, decided.event_id, decided.field);
            update text_removal set removed_at = app_now() where id = decided.id;
            entry_id := decided.entry_id;
            return next;
          end loop;
        end $$;

      revoke all on function remove_words(uuid, uuid, text), remove_decided_words() from public;
      grant execute on function remove_decided_words() to hiraku_app;
      grant select, insert, update (confirmed_by, confirmed_at, tombstone_id, remembered_at) on text_removal to hiraku_app;

      grant select on ledger_entry, ledger_event, log_leaf, text_removal, app_clock, response, proposal, comment, statement to hiraku_remove;
      grant update (removed_at) on text_removal to hiraku_remove;
      grant update (title, text, author_name) on proposal to hiraku_remove;
      grant update (text, author_name) on comment, statement to hiraku_remove;
      grant select, update (explanation, signed_name) on response to hiraku_remove;
      grant select, update (explanation) on response_draft to hiraku_remove;
      grant select, update (remark) on response_entry, response_draft_entry to hiraku_remove;
      grant select, update (text) on comment_version to hiraku_remove;
      grant select, update (words) on influence to hiraku_remove;
      grant select, delete on proposal_meaning, search_document to hiraku_remove;

      -- Only who may make things here can own them.
      grant create on schema public to hiraku_remove;
      alter function remove_words(uuid, uuid, text) owner to hiraku_remove;
      alter function remove_decided_words() owner to hiraku_remove;
      revoke create on schema public from hiraku_remove;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function remove_decided_words();
      drop function remove_words(uuid, uuid, text);
      drop trigger ledger_text_goes_by_law on ledger_text;
      create or replace function refuse_change() returns trigger language plpgsql as $$
        begin raise exception 'what is published here is never changed or removed' using errcode = 'restrict_violation'; end $$;
      drop table text_removal;
      revoke all on all tables in schema public from hiraku_remove;
      grant select, delete on ledger_text, ledger_entry_terms to hiraku_remove;
    `);
  }
}
