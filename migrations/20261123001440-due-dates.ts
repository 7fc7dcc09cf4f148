import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is done about due dates: until when they count as near, whom a morning tells of what, and which entries went to the executive. */
export class DueDates20261123001440 implements MigrationInterface {
  name = 'DueDates20261123001440';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table authority add column escalate_after_days smallint not null default 7 check (escalate_after_days between 1 and 90);
      create index ledger_entry_current_due on ledger_entry_current (authority_id, due_at)
        where state in ('received', 'acknowledged', 'in_review');

      create table due_watch (
        authority_id uuid primary key references authority,
        near_until timestamptz not null
      );
      -- Once for each entry, however often its due date moves afterwards.
      create table due_escalation (
        entry_id uuid primary key references ledger_entry,
        department_id uuid not null references department,
        due_at timestamptz not null,
        escalated_at timestamptz not null
      );
      create table due_morning (
        authority_id uuid not null references authority,
        day date not null,
        morning_id uuid not null,
        primary key (authority_id, day)
      );
      create index due_morning_id on due_morning (morning_id);
      -- One for each person and day.
      create table due_digest (
        id uuid primary key,
        account_id uuid not null references account,
        day date not null,
        morning_id uuid not null,
        near integer not null,
        overdue integer not null,
        unacknowledged integer not null,
        offered integer not null,
        unique (account_id, day),
        check (near + overdue + unacknowledged + offered > 0)
      );
      create index due_digest_morning on due_digest (morning_id);

      grant select, insert, update on due_watch to hiraku_app;
      grant select, insert on due_escalation, due_morning, due_digest to hiraku_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table due_digest, due_morning, due_escalation, due_watch;
      drop index ledger_entry_current_due;
      alter table authority drop column escalate_after_days;
    `);
  }
}
