import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Follows, notices shown in-app, deliveries to outside channels, preferences. */
export class Notifications20261123000900 implements MigrationInterface {
  name = 'Notifications20261123000900';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table follow (
        account_id uuid not null references account,
        subject_type text not null check (subject_type in ('space', 'proposal', 'policy', 'ledger_entry')),
        subject_id uuid not null,
        created_at timestamptz not null default app_now(),
        primary key (subject_type, subject_id, account_id)
      );
      create index follow_account on follow (account_id);

      -- In-app: one per event and person, whatever the number of reasons.
      create table notice (
        id uuid primary key,
        event_id uuid not null references outbox_event,
        account_id uuid not null references account,
        kind text not null,
        reasons text[] not null check (cardinality(reasons) > 0),
        facts jsonb not null,
        created_at timestamptz not null,
        read_at timestamptz,
        unique (event_id, account_id)
      );
      create index notice_account on notice (account_id, created_at desc, id desc);
      create index notice_unread on notice (account_id) where read_at is null;

      -- Outside channels: one row per event, person and channel. No foreign key to the notice of the same event and person: a
      -- check planned while the table was small would read all of it for each of a hundred thousand rows.
      create table delivery (
        id uuid primary key,
        event_id uuid not null references outbox_event,
        account_id uuid not null references account,
        channel text not null check (channel in ('email')),
        kind text not null,
        reasons text[] not null default '{}',
        facts jsonb not null,
        state text not null default 'pending' check (state in ('pending', 'sending', 'sent', 'failed', 'unknown', 'recalled')),
        attempts integer not null default 0,
        due_at timestamptz not null,
        sending_since timestamptz,
        -- Whoever is handing it over: the number of an advisory lock held as long as that process lives.
        sender integer,
        sent_at timestamptz,
        message_id text not null unique,
        error text,
        created_at timestamptz not null,
        unique (event_id, account_id, channel),
        check ((state = 'sending') = (sending_since is not null and sender is not null)),
        check ((state = 'sent') = (sent_at is not null))
      );
      create index delivery_due on delivery (due_at, id) where state = 'pending';
      create index delivery_sending on delivery (sending_since) where state = 'sending';
      create index delivery_stuck on delivery (state) where state in ('failed', 'unknown');

      create table preference (
        account_id uuid not null references account,
        kind text not null,
        channel text not null check (channel in ('in_app', 'email')),
        enabled boolean not null,
        primary key (account_id, kind, channel)
      );

      grant select, insert, delete on follow to hiraku_app;
      grant select, insert, update on notice, delivery, preference to hiraku_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table preference, delivery, notice, follow');
  }
}
