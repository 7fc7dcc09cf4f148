import type { MigrationInterface, QueryRunner } from 'typeorm';

/** By what a link from a sign-up knows the browser that signed up. Links of before know none, and ask for a password. */
export class SignUpProof20261123001100 implements MigrationInterface {
  name = 'SignUpProof20261123001100';

  async up(db: QueryRunner): Promise<void> {
    await db.query('alter table mail_link add column proof_hash bytea');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table mail_link drop column proof_hash');
  }
}
