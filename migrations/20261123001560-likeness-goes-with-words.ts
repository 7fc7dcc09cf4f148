import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where words are removed by law, what was derived from them for comparing goes too; what is left is compared anew. */
export class LikenessGoesWithWords20261123001560 implements MigrationInterface {
  name = 'LikenessGoesWithWords20261123001560';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create function forget_likeness() returns trigger language plpgsql security definer set search_path = public as $$
        begin
          delete from entry_likeness where entry_id = old.entry_id;
          return null;
        end $$;
      create trigger ledger_entry_terms_likeness after delete on ledger_entry_terms
        for each row execute function forget_likeness();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger ledger_entry_terms_likeness on ledger_entry_terms;
      drop function forget_likeness();
    `);
  }
}
