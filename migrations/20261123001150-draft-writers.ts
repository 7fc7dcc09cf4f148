import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Everybody who wrote in a draft is its drafter: a colleague's comma does not make it somebody else's. */
export class DraftWriters20261123001150 implements MigrationInterface {
  name = 'DraftWriters20261123001150';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table response_draft add column writers uuid[] not null default '{}';
      update response_draft set writers = array[drafted_by];

      create function note_draft_writer() returns trigger language plpgsql as $$
        begin
          if tg_op = 'UPDATE' then
            new.writers := old.writers;
          end if;
          if not new.drafted_by = any (new.writers) then
            new.writers := new.writers || new.drafted_by;
          end if;
          return new;
        end $$;
      create trigger response_draft_writers before insert or update on response_draft
        for each row execute function note_draft_writer();

      create function refuse_own_release() returns trigger language plpgsql as $$
        begin
          if exists (select from response_draft where id = new.draft_id and new.released_by = any (writers)) then
            raise exception 'a response is released by nobody who wrote in its draft' using errcode = 'check_violation';
          end if;
          return new;
        end $$;
      create trigger response_by_somebody_else before insert on response
        for each row execute function refuse_own_release();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger response_by_somebody_else on response;
      drop function refuse_own_release();
      drop trigger response_draft_writers on response_draft;
      drop function note_draft_writer();
      alter table response_draft drop column writers;
    `);
  }
}
