import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Templates of responses, and the rule that nothing goes out in which a placeholder was left. */
export class Templates20261123001540 implements MigrationInterface {
  name = 'Templates20261123001540';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table response_template (
        id uuid primary key,
        department_id uuid not null references department,
        title text not null check (title <> ''),
        content text not null check (content <> ''),
        written_by uuid references account,
        written_at timestamptz not null,
        removed_at timestamptz
      );
      create index response_template_department on response_template (department_id) where removed_at is null;

      -- A place to be filled in, as {{…}}.
      create function has_placeholder(content text) returns boolean language sql immutable as $$
        select content ~ '\\{\\{[^{}]*\\}\\}'
      $$;
      create function refuse_placeholder() returns trigger language plpgsql as $$
        begin
          if has_placeholder(new.explanation)
            or exists (select from response_draft_entry where draft_id = new.id and has_placeholder(remark)) then
            raise exception 'a placeholder was left in this response' using errcode = 'check_violation';
          end if;
          return new;
        end $$;
      create trigger response_draft_filled before update on response_draft for each row
        when (new.state in ('awaiting_release', 'releasing')) execute function refuse_placeholder();
      -- Rows from before keep what they say.
      alter table response add constraint response_filled check (not has_placeholder(explanation)) not valid;
      alter table response_entry add constraint response_entry_filled check (not has_placeholder(remark)) not valid;

      grant select, insert, update on response_template to hiraku_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table response_entry drop constraint response_entry_filled;
      alter table response drop constraint response_filled;
      drop trigger response_draft_filled on response_draft;
      drop function refuse_placeholder();
      drop function has_placeholder(text);
      drop table response_template;
    `);
  }
}
