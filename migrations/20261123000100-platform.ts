import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Clock, outbox, handled events and idempotency keys. */
export class Platform20261123000100 implements MigrationInterface {
  name = 'Platform20261123000100';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table app_clock (
        only_row boolean primary key default true check (only_row),
        shift interval not null default '0'
      );
      insert into app_clock default values;

      -- The one clock. It moves within a transaction on purpose: deadlines are judged after the lock was won.
      create function app_now() returns timestamptz language sql volatile parallel safe
        as $$ select date_trunc('milliseconds', clock_timestamp() + (select shift from app_clock)) $$;

      create table outbox_event (
        id uuid primary key,
        name text not null,
        payload jsonb not null,
        actor_id uuid,
        occurred_at timestamptz not null default app_now(),
        relayed_at timestamptz,
        -- Every handler has handled it or given up on it: nobody has to look at it again.
        settled boolean not null default false
      );
      create index outbox_event_unsettled on outbox_event (occurred_at, id) where not settled and relayed_at is not null;
      create index outbox_event_unrelayed on outbox_event (occurred_at, id) where relayed_at is null;

      create table handled (
        event_id uuid not null references outbox_event,
        handler text not null,
        handled_at timestamptz not null default app_now(),
        primary key (event_id, handler)
      );

      create table dead_event (
        event_id uuid not null references outbox_event,
        handler text not null,
        error text not null,
        died_at timestamptz not null default app_now(),
        primary key (event_id, handler)
      );

      create table idempotency_key (
        scope text not null,
        key text not null,
        body_hash bytea not null,
        reply jsonb,
        created_at timestamptz not null default app_now(),
        primary key (scope, key)
      );
      create index idempotency_key_age on idempotency_key (created_at);

      create schema hiraku_queue;

      grant select on app_clock to hiraku_app;
      grant select, insert, update on outbox_event to hiraku_app;
      grant select, insert, delete on handled, dead_event to hiraku_app;
      grant select, insert, update, delete on idempotency_key to hiraku_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop schema hiraku_queue cascade;
      drop table idempotency_key, dead_event, handled, outbox_event;
      drop function app_now();
      drop table app_clock;
    `);
  }
}
