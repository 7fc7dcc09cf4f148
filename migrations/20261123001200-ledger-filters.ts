import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the ledger is filtered by, beside its order: rare kinds, small authorities and spaces are then found by an index instead
 * of by walking through the years. The facts are the entry's own and never change; the database copies them.
 */
export class LedgerFilters20261123001200 implements MigrationInterface {
  name = 'LedgerFilters20261123001200';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table ledger_entry_current add column kind text, add column space_id uuid, add column author_id uuid;

      create function copy_entry_facts() returns trigger language plpgsql as $$
        begin
          select kind, space_id, author_id into strict new.kind, new.space_id, new.author_id
          from ledger_entry where id = new.entry_id;
          return new;
        end $$;
      create trigger ledger_entry_current_facts before insert on ledger_entry_current
        for each row execute function copy_entry_facts();

      alter table ledger_entry_current disable trigger user;
      update ledger_entry_current c set kind = e.kind, space_id = e.space_id, author_id = e.author_id
        from ledger_entry e where e.id = c.entry_id;
      alter table ledger_entry_current enable trigger user;
      alter table ledger_entry_current alter column kind set not null;

      create index ledger_entry_current_kind on ledger_entry_current (kind, registered_at desc, entry_id desc);
      create index ledger_entry_current_space on ledger_entry_current (space_id, registered_at desc, entry_id desc);
      create index ledger_entry_current_author on ledger_entry_current (author_id, registered_at desc, entry_id desc);
      create index ledger_entry_current_authority on ledger_entry_current (authority_id, registered_at desc, entry_id desc);
      create index ledger_entry_current_owner on ledger_entry_current (department_id, registered_at desc, entry_id desc);
      create index ledger_entry_current_outcome on ledger_entry_current (outcome, registered_at desc, entry_id desc)
        where outcome is not null;
      drop index ledger_entry_space;
      drop index ledger_entry_author;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      create index ledger_entry_author on ledger_entry (author_id, registered_at desc, id desc);
      create index ledger_entry_space on ledger_entry (space_id, registered_at desc, id desc);
      drop trigger ledger_entry_current_facts on ledger_entry_current;
      drop function copy_entry_facts();
      drop index ledger_entry_current_kind, ledger_entry_current_space, ledger_entry_current_author, ledger_entry_current_authority,
        ledger_entry_current_owner, ledger_entry_current_outcome;
      alter table ledger_entry_current drop column kind, drop column space_id, drop column author_id;
    `);
  }
}
