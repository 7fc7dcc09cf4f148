import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whether an answer answers the point, by the author of each entry: the latest word of each, and what it adds up to. Answers
 * are counted beside them as they come: by department, outcome, in time or not, and days waited.
 */
export class Verdicts20261123001430 implements MigrationInterface {
  name = 'Verdicts20261123001430';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table answer_verdict (
        response_id uuid not null,
        entry_id uuid not null,
        verdict text not null check (verdict in ('yes', 'partly', 'no')),
        given_at timestamptz not null,
        primary key (response_id, entry_id),
        foreign key (response_id, entry_id) references response_entry (response_id, entry_id)
      );
      create index answer_verdict_entry on answer_verdict (entry_id);
      grant select, insert, update (verdict, given_at) on answer_verdict to hiraku_app;

      create table answer_tally (
        id bigint generated always as identity primary key,
        authority_id uuid not null,
        department_id uuid not null,
        measure text not null check (measure in ('answer', 'verdict')),
        outcome text,
        timing text check (timing in ('in_time', 'extended', 'late')),
        waited smallint,
        verdict text,
        n integer not null,
        folded boolean not null default false
      );
      create index answer_tally_department on answer_tally (department_id);
      create index answer_tally_authority on answer_tally (authority_id);
      create index answer_tally_new on answer_tally (id) where not folded;
      grant select, insert, delete on answer_tally to hiraku_app;

      -- Whole days from receipt to answer, by the least of the span they fall into.
      create function waited_span(registered timestamptz, answered timestamptz) returns smallint language sql immutable as $$
        select case when d < 8 then 0 when d < 15 then 8 when d < 31 then 15 when d < 61 then 31 when d < 91 then 61 else 91 end::smallint
        from (select floor(extract(epoch from answered - registered) / 86400) as d) as days
      $$;
      create function answer_timing(entry ledger_entry_current) returns text language sql immutable as $$
        select case when entry.answered_at > entry.due_at then 'late' when entry.extensions > 0 then 'extended' else 'in_time' end
      $$;
      create function tally_answer(entry ledger_entry_current, change integer) returns void language sql as $$
        insert into answer_tally (authority_id, department_id, measure, outcome, timing, waited, n)
        select entry.authority_id, entry.department_id, 'answer', entry.outcome, answer_timing(entry),
          waited_span(entry.registered_at, entry.answered_at), change
        where entry.answered_at is not null and entry.department_id is not null
      $$;
      create function tally_answers() returns trigger language plpgsql as $$
        begin
          if tg_op <> 'INSERT' then perform tally_answer(old, -1); end if;
          if tg_op <> 'DELETE' then perform tally_answer(new, 1); end if;
          return null;
        end $$;
      create trigger ledger_entry_current_answers after insert or delete on ledger_entry_current
        for each row execute function tally_answers();
      create trigger ledger_entry_current_answers_anew after update on ledger_entry_current for each row
        when ((old.answered_at, old.outcome, old.department_id, old.due_at) is distinct from (new.answered_at, new.outcome, new.department_id, new.due_at)
          and (old.answered_at is not null or new.answered_at is not null))
        execute function tally_answers();

      create function tally_verdicts() returns trigger language plpgsql as $$
        begin
          if tg_op = 'UPDATE' then
            insert into answer_tally (authority_id, department_id, measure, verdict, n)
            select d.authority_id, d.id, 'verdict', old.verdict, -1 from response r join department d on d.id = r.department_id where r.id = old.response_id;
          end if;
          insert into answer_tally (authority_id, department_id, measure, verdict, n)
          select d.authority_id, d.id, 'verdict', new.verdict, 1 from response r join department d on d.id = r.department_id where r.id = new.response_id;
          return null;
        end $$;
      create trigger answer_verdict_counted after insert or update on answer_verdict for each row execute function tally_verdicts();

      insert into answer_tally (authority_id, department_id, measure, outcome, timing, waited, n, folded)
      select c.authority_id, c.department_id, 'answer', c.outcome, answer_timing(c), waited_span(c.registered_at, c.answered_at), count(*), true
      from ledger_entry_current c where c.answered_at is not null and c.department_id is not null group by 1, 2, 4, 5, 6;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger ledger_entry_current_answers_anew on ledger_entry_current;
      drop trigger ledger_entry_current_answers on ledger_entry_current;
      drop table answer_verdict, answer_tally;
      drop function tally_verdicts();
      drop function tally_answers();
      drop function tally_answer(ledger_entry_current, integer);
      drop function answer_timing(ledger_entry_current);
      drop function waited_span(timestamptz, timestamptz);
    `);
  }
}
