import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is over can be forgotten: settled events with what handled them, ended sign-ins, addresses that nobody confirmed. */
export class Forgetting20261123001120 implements MigrationInterface {
  name = 'Forgetting20261123001120';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- Who handled an event is known as long as the event: without it, it could be handled again. So it goes with it, and only so.
      alter table handled drop constraint handled_event_id_fkey;
      alter table handled add constraint handled_event_id_fkey foreign key (event_id) references outbox_event on delete cascade;
      revoke delete on handled from hiraku_app;
      -- Notices and deliveries outlive the event they came from.
      alter table notice drop constraint notice_event_id_fkey;
      alter table delivery drop constraint delivery_event_id_fkey;

      create function refuse_to_forget() returns trigger language plpgsql as $$
        begin raise exception 'an event that somebody may still wait for is never removed' using errcode = 'restrict_violation'; end $$;
      create trigger outbox_event_goes_settled before delete on outbox_event for each row
        when (not old.settled or old.relayed_at is null) execute function refuse_to_forget();
      create index outbox_event_settled on outbox_event (occurred_at) where settled;
      grant delete on outbox_event to hiraku_app;

      create index sign_in_end on sign_in (least(expires_at, revoked_at));
      grant delete on sign_in to hiraku_app;

      create index account_unconfirmed on account (created_at) where email_confirmed_at is null and closed_at is null;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop index account_unconfirmed;
      revoke delete on sign_in from hiraku_app;
      drop index sign_in_end;
      revoke delete on outbox_event from hiraku_app;
      drop index outbox_event_settled;
      drop trigger outbox_event_goes_settled on outbox_event;
      drop function refuse_to_forget();
      alter table delivery add constraint delivery_event_id_fkey foreign key (event_id) references outbox_event not valid;
      alter table notice add constraint notice_event_id_fkey foreign key (event_id) references outbox_event not valid;
      grant delete on handled to hiraku_app;
      alter table handled drop constraint handled_event_id_fkey;
      alter table handled add constraint handled_event_id_fkey foreign key (event_id) references outbox_event;
    `);
  }
}
