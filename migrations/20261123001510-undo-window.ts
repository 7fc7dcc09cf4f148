import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A released response waits unpublished until its undo window is over: its draft holds who signed it, when it becomes public
 * and under which id. What has become public is final.
 */
export class UndoWindow20261123001510 implements MigrationInterface {
  name = 'UndoWindow20261123001510';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table authority add column undo_minutes smallint not null default 5 check (undo_minutes between 0 and 1440);

      alter table response_draft
        add column response_id uuid,
        add column released_by uuid references account,
        add column signed_name text,
        add column signed_post text,
        add column publish_at timestamptz;
      alter table response_draft drop constraint response_draft_state_check;
      alter table response_draft add constraint response_draft_state_check
        check (state in ('draft', 'awaiting_release', 'releasing', 'released'));
      alter table response_draft add constraint response_draft_signed check (state <> 'releasing' or
        (response_id is not null and released_by is not null and signed_name is not null and signed_post is not null
          and publish_at is not null));
      alter table response_draft add constraint response_draft_not_its_own
        check (released_by is null or not released_by = any (writers));
      create index response_draft_publish on response_draft (publish_at) where state = 'releasing';

      create function refuse_before_window() returns trigger language plpgsql as $$
        begin
          if exists (select from response_draft where id = new.draft_id
              and (state not in ('releasing', 'released') or publish_at > app_now())) then
            raise exception 'a response is published when its undo window is over' using errcode = 'check_violation';
          end if;
          return new;
        end $$;
      create trigger response_waits_for_window before insert on response
        for each row execute function refuse_before_window();

      create trigger response_draft_final before update on response_draft for each row
        when (old.state = 'released') execute function refuse_change();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger response_draft_final on response_draft;
      drop trigger response_waits_for_window on response;
      drop function refuse_before_window();
      update response_draft set state = 'awaiting_release' where state = 'releasing';
      alter table response_draft drop constraint response_draft_state_check;
      alter table response_draft add constraint response_draft_state_check
        check (state in ('draft', 'awaiting_release', 'released'));
      alter table response_draft drop column response_id, drop column released_by, drop column signed_name,
        drop column signed_post, drop column publish_at;
      alter table authority drop column undo_minutes;
    `);
  }
}
