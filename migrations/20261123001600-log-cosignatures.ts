import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What witnesses said about checkpoints of the log. */
export class LogCosignatures20261123001600 implements MigrationInterface {
  name = 'LogCosignatures20261123001600';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table log_cosignature (
        -- The witness's key in its written form: a witness with a new key is another one.
        witness text not null,
        size bigint not null references log_checkpoint,
        -- When the witness says it signed: again and again, while the log stays the same.
        signed_at timestamptz not null,
        line text not null,
        primary key (witness, size, signed_at)
      );
      create index log_cosignature_size on log_cosignature (size);
      create trigger log_cosignature_append_only before update or delete on log_cosignature
        for each row execute function refuse_change();
      create trigger log_cosignature_never_emptied before truncate on log_cosignature execute function refuse_change();
      grant select, insert on log_cosignature to hiraku_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table log_cosignature');
  }
}
