import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A published response is corrected by a new version with its reason, one after the other; every version stays. */
export class Corrections20261123001550 implements MigrationInterface {
  name = 'Corrections20261123001550';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table response_draft add column corrects_id uuid references response, add column correction_reason text;
      alter table response_draft add constraint response_draft_correction
        check ((corrects_id is null) = (correction_reason is null) and correction_reason <> '');
      create unique index response_draft_one_correction on response_draft (corrects_id) where state <> 'released';

      alter table response add column corrects_id uuid references response, add column correction_reason text,
        add column version integer not null default 1 check (version > 0);
      alter table response add constraint response_correction
        check ((corrects_id is null) = (correction_reason is null) and (corrects_id is null) = (version = 1));
      create unique index response_one_correction on response (corrects_id);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table response drop column corrects_id, drop column correction_reason, drop column version;
      alter table response_draft drop column corrects_id, drop column correction_reason;
    `);
  }
}
