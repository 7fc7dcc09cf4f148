import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Counts over the ledger, kept as it changes: whoever changes an entry appends a row, nobody waits for anybody, and a job
 * folds the rows together. A due instant is the end of a working day, so the groups are few; only open entries have one.
 */
export class LedgerTally20261123001110 implements MigrationInterface {
  name = 'LedgerTally20261123001110';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table ledger_tally (
        id bigint generated always as identity primary key,
        space_id uuid,
        department_id uuid,
        kind text not null,
        state text not null,
        answered boolean not null,
        due_at timestamptz,
        n integer not null,
        folded boolean not null default false
      );
      create index ledger_tally_space on ledger_tally (space_id);
      create index ledger_tally_department on ledger_tally (department_id);
      create index ledger_tally_new on ledger_tally (id) where not folded;

      create function tally(entry ledger_entry_current, change integer) returns void language sql as $$
        insert into ledger_tally (space_id, department_id, kind, state, answered, due_at, n)
        select e.space_id, entry.department_id, e.kind, entry.state, entry.answered_at is not null,
          case when entry.state in ('received', 'acknowledged', 'in_review') then entry.due_at end, change
        from ledger_entry e where e.id = entry.entry_id
      $$;
      create function tally_entry() returns trigger language plpgsql as $$
        begin
          if tg_op <> 'INSERT' then perform tally(old, -1); end if;
          if tg_op <> 'DELETE' then perform tally(new, 1); end if;
          return null;
        end $$;
      create trigger ledger_entry_current_counted after insert or delete on ledger_entry_current
        for each row execute function tally_entry();
      create trigger ledger_entry_current_counted_anew after update on ledger_entry_current for each row
        when ((old.state, old.department_id, old.due_at, old.answered_at is null)
          is distinct from (new.state, new.department_id, new.due_at, new.answered_at is null)) execute function tally_entry();

      insert into ledger_tally (space_id, department_id, kind, state, answered, due_at, n, folded)
      select e.space_id, c.department_id, e.kind, c.state, c.answered_at is not null,
        case when c.state in ('received', 'acknowledged', 'in_review') then c.due_at end, count(*), true
      from ledger_entry e join ledger_entry_current c on c.entry_id = e.id group by 1, 2, 3, 4, 5, 6;

      grant select, insert, delete on ledger_tally to hiraku_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger ledger_entry_current_counted_anew on ledger_entry_current;
      drop trigger ledger_entry_current_counted on ledger_entry_current;
      drop function tally_entry();
      drop function tally(ledger_entry_current, integer);
      drop table ledger_tally;
    `);
  }
}
