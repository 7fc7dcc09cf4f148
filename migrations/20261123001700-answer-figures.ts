import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the statistics are read from, kept as the ledger changes: what became of the clock of each entry, by the month it was
 * handed in, its outcome, extensions and reopening; how many whole days each answer took; and what authors said of answers.
 * Filled anew from entries and events. Whether an open entry is late depends on when one asks, so its due date stands here.
 */
export class AnswerFigures20261123001700 implements MigrationInterface {
  name = 'AnswerFigures20261123001700';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger ledger_entry_current_answers on ledger_entry_current;
      drop trigger ledger_entry_current_answers_anew on ledger_entry_current;
      drop trigger answer_verdict_counted on answer_verdict;
      drop function tally_verdicts();
      drop function tally_answers();
      drop function tally_answer(ledger_entry_current, integer);
      drop function answer_timing(ledger_entry_current);
      drop function waited_span(timestamptz, timestamptz);
      drop index answer_tally_department, answer_tally_authority;
      delete from answer_tally;
      alter table answer_tally drop constraint answer_tally_measure_check, drop constraint answer_tally_timing_check,
        add column month date not null, add column imported boolean not null, add column due_at timestamptz,
        add column extensions smallint, add column reopened boolean,
        add constraint answer_tally_measure_check check (measure in ('entry', 'wait', 'verdict')),
        add constraint answer_tally_timing_check
          check (timing in ('in_time', 'late', 'open', 'withdrawn', 'withdrawn_late', 'merged', 'merged_late'));
      create index answer_tally_department on answer_tally (department_id, month);
      create index answer_tally_authority on answer_tally (authority_id, month);

      -- The first of the month in Japan, where there is no summer time.
      create function tally_month(at timestamptz) returns date language sql immutable
        as $$ select date_trunc('month', at at time zone 'Asia/Tokyo')::date $$;
      -- An entry that ended without an answer after its day was not answered in time, however it ended.
      create function answer_timing(entry ledger_entry_current) returns text language sql stable as $$
        select case
          when entry.answered_at is not null then case when entry.answered_at > entry.due_at then 'late' else 'in_time' end
          when entry.state in ('withdrawn', 'merged') then entry.state || case when entry.due_at < (
            select max(v.occurred_at) from ledger_event v where v.entry_id = entry.entry_id and v.kind in ('withdrawn', 'merged')
          ) then '_late' else '' end
          else 'open' end
      $$;
      create function tally_answer(entry ledger_entry_current, change integer) returns void language sql as $$
        with one as (
          select answer_timing(entry) as timing, tally_month(entry.registered_at) as month, e.origin = 'import' as imported
          from ledger_entry e where e.id = entry.entry_id and entry.department_id is not null
        )
        insert into answer_tally (authority_id, department_id, measure, month, imported, outcome, timing, due_at, extensions, reopened, waited, n)
        select entry.authority_id, entry.department_id, 'entry', month, imported, entry.outcome, timing,
          case when timing = 'open' then entry.due_at end, entry.extensions, entry.reopened, null::smallint, change
        from one
        union all
        select entry.authority_id, entry.department_id, 'wait', month, imported, null, null, null, null, null,
          least(greatest(floor(extract(epoch from entry.answered_at - entry.registered_at) / 86400), 0), 9999)::smallint, change
        from one where entry.answered_at is not null
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
        when ((old.answered_at, old.outcome, old.authority_id, old.department_id, old.due_at, old.extensions, old.reopened,
            case when old.state in ('withdrawn', 'merged') then old.state end)
          is distinct from (new.answered_at, new.outcome, new.authority_id, new.department_id, new.due_at, new.extensions, new.reopened,
            case when new.state in ('withdrawn', 'merged') then new.state end))
        execute function tally_answers();

      -- The last word of each author counts. It belongs to the department that signed the response, and to the month of the entry.
      create function tally_verdict(given answer_verdict, change integer) returns void language sql as $$
        insert into answer_tally (authority_id, department_id, measure, month, imported, verdict, n)
        select d.authority_id, d.id, 'verdict', tally_month(e.registered_at), e.origin = 'import', given.verdict, change
        from response r join department d on d.id = r.department_id, ledger_entry e
        where r.id = given.response_id and e.id = given.entry_id
      $$;
      create function tally_verdicts() returns trigger language plpgsql as $$
        begin
          if tg_op = 'UPDATE' then
            perform tally_verdict(old, -1);
          else
            perform tally_verdict(earlier, -1) from (
              select v from answer_verdict v where v.entry_id = new.entry_id and v.response_id <> new.response_id
              order by v.given_at desc, v.response_id desc limit 1) as one (earlier);
          end if;
          perform tally_verdict(new, 1);
          return null;
        end $$;
      create trigger answer_verdict_counted after insert or update on answer_verdict for each row execute function tally_verdicts();

      -- All of it anew, for the owner while nobody writes.
      create function fill_answer_tally() returns void language sql as $$
        delete from answer_tally;
        insert into answer_tally (authority_id, department_id, measure, month, imported, outcome, timing, due_at, extensions, reopened, n, folded)
        select authority_id, department_id, 'entry', month, imported, outcome, timing, case when timing = 'open' then due_at end,
          extensions, reopened, count(*), true
        from (select c.*, answer_timing(c) as timing, tally_month(c.registered_at) as month, e.origin = 'import' as imported
              from ledger_entry_current c join ledger_entry e on e.id = c.entry_id where c.department_id is not null) as one
        group by 1, 2, 4, 5, 6, 7, 8, 9, 10;
        insert into answer_tally (authority_id, department_id, measure, month, imported, waited, n, folded)
        select c.authority_id, c.department_id, 'wait', tally_month(c.registered_at), e.origin = 'import',
          least(greatest(floor(extract(epoch from c.answered_at - c.registered_at) / 86400), 0), 9999)::smallint, count(*), true
        from ledger_entry_current c join ledger_entry e on e.id = c.entry_id
        where c.answered_at is not null and c.department_id is not null group by 1, 2, 4, 5, 6;
        insert into answer_tally (authority_id, department_id, measure, month, imported, verdict, n, folded)
        select d.authority_id, d.id, 'verdict', tally_month(e.registered_at), e.origin = 'import', v.verdict, count(*), true
        from (select distinct on (entry_id) * from answer_verdict order by entry_id, given_at desc, response_id desc) as v
          join response r on r.id = v.response_id join department d on d.id = r.department_id
          join ledger_entry e on e.id = v.entry_id group by 1, 2, 4, 5, 6;
      $$;
      revoke execute on function fill_answer_tally() from public;
      select fill_answer_tally();
    `);
  }

  /** Back to what stood before: answers by span of days, and verdicts, without months. */
  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger answer_verdict_counted on answer_verdict;
      drop trigger ledger_entry_current_answers_anew on ledger_entry_current;
      drop trigger ledger_entry_current_answers on ledger_entry_current;
      drop function fill_answer_tally();
      drop function tally_verdicts();
      drop function tally_verdict(answer_verdict, integer);
      drop function tally_answers();
      drop function tally_answer(ledger_entry_current, integer);
      drop function answer_timing(ledger_entry_current);
      drop function tally_month(timestamptz);
      delete from answer_tally;
      drop index answer_tally_department, answer_tally_authority;
      alter table answer_tally drop constraint answer_tally_measure_check, drop constraint answer_tally_timing_check,
        drop column month, drop column imported, drop column due_at, drop column extensions, drop column reopened,
        add constraint answer_tally_measure_check check (measure in ('answer', 'verdict')),
        add constraint answer_tally_timing_check check (timing in ('in_time', 'extended', 'late'));
      create index answer_tally_department on answer_tally (department_id);
      create index answer_tally_authority on answer_tally (authority_id);
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
      insert into answer_tally (authority_id, department_id, measure, verdict, n, folded)
      select d.authority_id, d.id, 'verdict', v.verdict, count(*), true
      from answer_verdict v join response r on r.id = v.response_id join department d on d.id = r.department_id group by 1, 2, 4;
    `);
  }
}
