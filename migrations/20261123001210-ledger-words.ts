import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The words of an entry as search sees them, beside their terms: pairs of characters may all be there and not in a row. Without
 * them (entries from before) the terms alone decide.
 */
export class LedgerWords20261123001210 implements MigrationInterface {
  name = 'LedgerWords20261123001210';

  async up(db: QueryRunner): Promise<void> {
    await db.query('alter table ledger_entry_terms add column searched text');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table ledger_entry_terms drop column searched');
  }
}
