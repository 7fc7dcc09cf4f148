import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Handing a submission to another department or authority: one offer at a time, and until it is accepted nothing moves. What
 * these rows say stands in the entry's events as well.
 */
export class Referrals20261123001420 implements MigrationInterface {
  name = 'Referrals20261123001420';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table ledger_referral (
        id uuid primary key,
        entry_id uuid not null references ledger_entry,
        from_department_id uuid not null references department,
        to_department_id uuid not null references department,
        state text not null default 'offered' check (state in ('offered', 'accepted', 'returned', 'lapsed')),
        offered_at timestamptz not null,
        settled_at timestamptz,
        check (from_department_id <> to_department_id),
        check ((state = 'offered') = (settled_at is null))
      );
      create unique index ledger_referral_one_offer on ledger_referral (entry_id) where state = 'offered';
      create index ledger_referral_entry on ledger_referral (entry_id, offered_at);
      create index ledger_referral_to on ledger_referral (to_department_id) where state = 'offered';
      create index ledger_referral_from on ledger_referral (from_department_id) where state = 'offered';

      create trigger ledger_referral_settled_once before update on ledger_referral for each row
        when (old.state <> 'offered' or (old.id, old.entry_id, old.from_department_id, old.to_department_id, old.offered_at)
          is distinct from (new.id, new.entry_id, new.from_department_id, new.to_department_id, new.offered_at))
        execute function refuse_change();
      create trigger ledger_referral_never_removed before delete on ledger_referral for each row execute function refuse_change();
      create trigger ledger_referral_never_emptied before truncate on ledger_referral execute function refuse_change();

      -- What is answered, withdrawn or merged cannot be taken over any more.
      create function lapse_referral() returns trigger language plpgsql as $$
        begin
          update ledger_referral set state = 'lapsed', settled_at = app_now() where entry_id = new.entry_id and state = 'offered';
          return null;
        end $$;
      create trigger ledger_entry_current_ends_offer after update on ledger_entry_current for each row
        when (old.state in ('received', 'acknowledged', 'in_review') and new.state not in ('received', 'acknowledged', 'in_review'))
        execute function lapse_referral();

      grant select, insert, update (state, settled_at) on ledger_referral to hiraku_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger ledger_entry_current_ends_offer on ledger_entry_current;
      drop function lapse_referral();
      drop table ledger_referral;
    `);
  }
}
