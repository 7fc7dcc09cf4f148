import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a response says enters the ledger as a text of each entry's own event, so that the public log commits to it. The list
 * of fields is widened where it stands: others widen it too, in whatever order.
 */
export class ExplanationsOnTheLedger20261123001500 implements MigrationInterface {
  name = 'ExplanationsOnTheLedger20261123001500';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      do $$
      declare
        rule text;
      begin
        select pg_get_constraintdef(oid) into strict rule from pg_constraint
        where conrelid = 'ledger_text'::regclass and conname = 'ledger_text_field_check';
        alter table ledger_text drop constraint ledger_text_field_check;
        execute 'alter table ledger_text add constraint ledger_text_field_check '
          || replace(rule, '''note''::text', '''note''::text, ''explanation''::text');
      end $$;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      do $$
      declare
        rule text;
      begin
        select pg_get_constraintdef(oid) into strict rule from pg_constraint
        where conrelid = 'ledger_text'::regclass and conname = 'ledger_text_field_check';
        alter table ledger_text drop constraint ledger_text_field_check;
        execute 'alter table ledger_text add constraint ledger_text_field_check '
          || replace(rule, ', ''explanation''::text', '') || ' not valid';
      end $$;
    `);
  }
}
