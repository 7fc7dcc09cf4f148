import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * All that an entry is can be derived from its events. The first one says from which clocks it started; what is carried out
 * was adopted before; what is merged names the entry that survives; and what needs a reason has one.
 */
export class EntryStanding20261123001400 implements MigrationInterface {
  name = 'EntryStanding20261123001400';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table ledger_entry_current add column merged_into uuid references ledger_entry,
        add constraint ledger_entry_current_merged_check check (merged_into <> entry_id and (state <> 'merged' or merged_into is not null)),
        add constraint ledger_entry_current_adopted_check check (state not in ('in_progress', 'fulfilled', 'abandoned') or outcome in ('adopted', 'partly_adopted'));
      create index ledger_entry_current_merged on ledger_entry_current (merged_into) where merged_into is not null;

      -- Nothing has moved a due date before this, so each entry still stands by the one it began with. No log has taken these
      -- events yet.
      alter table ledger_event disable trigger ledger_event_append_only;
      update ledger_event v set facts = v.facts || jsonb_build_object(
          'acknowledgeBy', to_char(c.acknowledge_by at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
          'dueAt', to_char(c.due_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
        from ledger_entry_current c where c.entry_id = v.entry_id and v.sequence = 1 and not v.facts ? 'dueAt';
      alter table ledger_event enable trigger ledger_event_append_only;

      alter table ledger_event add constraint ledger_event_names_survivor
        check (kind <> 'merged' or facts ?& array['survivorId', 'survivor']) not valid;

      -- Which steps must say why. The words are a text of their own and may be removed by law; the step had them when it was taken.
      create function event_gives_reason() returns trigger language plpgsql as $$
        begin
          if not exists (select from ledger_text where entry_id = new.entry_id and event_id = new.id and field = 'note') then
            raise exception 'this step needs a reason' using errcode = 'check_violation';
          end if;
          return null;
        end $$;
      create trigger ledger_event_gives_reason after insert on ledger_event for each row
        when (new.kind in ('abandoned', 'merged', 'extended', 'reopened', 'referral_offered', 'referral_returned'))
        execute function event_gives_reason();

      -- Rule 3 once more: owner and due date are what the entry's latest event says, of the kinds that may move them.
      create function standing_follows_event() returns trigger language plpgsql as $$
        declare
          event ledger_event;
        begin
          select * into event from ledger_event where entry_id = new.entry_id and sequence = new.last_sequence;
          if new.due_at is distinct from old.due_at and not coalesce(
            event.kind in ('extended', 'reopened', 'referral_accepted') and (event.facts->>'dueAt')::timestamptz = new.due_at, false) then
            raise exception 'a due date moves by a published step only' using errcode = 'restrict_violation';
          end if;
          if (new.department_id, new.authority_id) is distinct from (old.department_id, old.authority_id) and not coalesce(
            event.kind = 'referral_accepted' and (event.facts->>'departmentId')::uuid = new.department_id
            and (event.facts->>'authorityId')::uuid = new.authority_id, false) then
            raise exception 'an owner changes by an accepted referral only' using errcode = 'restrict_violation';
          end if;
          return null;
        end $$;
      create trigger ledger_entry_current_follows_event after update on ledger_entry_current for each row
        when ((old.due_at, old.department_id, old.authority_id) is distinct from (new.due_at, new.department_id, new.authority_id))
        execute function standing_follows_event();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger ledger_entry_current_follows_event on ledger_entry_current;
      drop function standing_follows_event();
      drop trigger ledger_event_gives_reason on ledger_event;
      drop function event_gives_reason();
      alter table ledger_event drop constraint ledger_event_names_survivor;
      alter table ledger_entry_current drop constraint ledger_entry_current_merged_check,
        drop constraint ledger_entry_current_adopted_check, drop column merged_into;
    `);
  }
}
