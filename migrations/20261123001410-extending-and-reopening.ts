import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A due date is extended twice at most, always to a later day; an answered entry is reopened once. */
export class ExtendingAndReopening20261123001410 implements MigrationInterface {
  name = 'ExtendingAndReopening20261123001410';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table ledger_entry_current add column extensions smallint not null default 0,
        add column reopened boolean not null default false,
        add constraint ledger_entry_current_extensions_check check (extensions between 0 and 2);

      alter table ledger_event add constraint ledger_event_extension_check
        check (kind <> 'extended' or (facts->>'extension' in ('1', '2') and facts ? 'dueAt')) not valid;
      create unique index ledger_event_extended on ledger_event (entry_id, (facts->>'extension')) where kind = 'extended';
      create unique index ledger_event_reopened on ledger_event (entry_id) where kind = 'reopened';

      create function extension_is_later() returns trigger language plpgsql as $$
        begin
          if new.extensions <> old.extensions + 1 or new.due_at <= old.due_at then
            raise exception 'an extension moves the due date to a later day' using errcode = 'check_violation';
          end if;
          return null;
        end $$;
      create trigger ledger_entry_current_extended after update on ledger_entry_current for each row
        when (new.extensions <> old.extensions) execute function extension_is_later();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger ledger_entry_current_extended on ledger_entry_current;
      drop function extension_is_later();
      drop index ledger_event_reopened, ledger_event_extended;
      alter table ledger_event drop constraint ledger_event_extension_check;
      alter table ledger_entry_current drop constraint ledger_entry_current_extensions_check, drop column reopened, drop column extensions;
    `);
  }
}
