import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Proposals from draft to withdrawal, support, and the terms by which similar ones are found. */
export class Proposals20261123000700 implements MigrationInterface {
  name = 'Proposals20261123000700';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table proposal (
        id uuid primary key,
        space_id uuid not null references space,
        state text not null check (state in ('draft', 'submitted', 'withdrawn')),
        title text not null,
        text text not null,
        version integer not null default 1,
        author_id uuid references account,
        claim_hash bytea,
        author_name text,
        author_verified boolean not null default false,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        submitted_at timestamptz,
        withdrawn_at timestamptz,
        support_count integer not null default 0 check (support_count >= 0),
        -- A draft belongs to an account or to whoever holds its claim.
        check (author_id is not null or claim_hash is not null),
        check (state = 'draft' or (author_id is not null and author_name is not null and submitted_at is not null
                                   and title <> '' and text <> '')),
        check ((state = 'withdrawn') = (withdrawn_at is not null))
      );
      create index proposal_newest on proposal (space_id, submitted_at desc, id desc) where state = 'submitted';
      create index proposal_newest_all on proposal (submitted_at desc, id desc) where state = 'submitted';
      create index proposal_supported on proposal (space_id, support_count desc, id desc) where state = 'submitted';
      create index proposal_draft on proposal (author_id, updated_at desc) where state = 'draft';
      create index proposal_unclaimed on proposal (updated_at) where state = 'draft' and author_id is null;

      create constraint trigger proposal_has_entry after insert or update of state on proposal
        deferrable initially deferred for each row when (new.state <> 'draft') execute function submission_has_entry('proposal');

      -- What was submitted stays as it was submitted; taking it back is a withdrawal.
      create trigger proposal_frozen before update on proposal for each row
        when (old.state <> 'draft' and (new.state = 'draft' or
          (old.title, old.text, old.space_id, old.author_id, old.author_name, old.author_verified, old.submitted_at) is distinct from
          (new.title, new.text, new.space_id, new.author_id, new.author_name, new.author_verified, new.submitted_at)))
        execute function refuse_change();
      create trigger proposal_kept before delete on proposal for each row
        when (old.state <> 'draft') execute function refuse_change();

      create table support (
        proposal_id uuid not null references proposal,
        account_id uuid not null references account,
        created_at timestamptz not null default app_now(),
        primary key (proposal_id, account_id)
      );
      create index support_account on support (account_id);

      create table proposal_meaning (
        proposal_id uuid primary key references proposal,
        space_id uuid not null references space,
        terms tsvector not null,
        -- The same terms with their counts, for ranking: nobody's question reads the texts again.
        words text[] not null,
        counts integer[] not null,
        check (cardinality(words) = cardinality(counts))
      );
      create index proposal_meaning_terms on proposal_meaning using gin (terms);

      create table meaning_term (
        term text primary key,
        documents bigint not null
      );

      grant select, insert, update, delete on proposal to hiraku_app;
      grant select, insert, delete on support, proposal_meaning to hiraku_app;
      grant select, insert, update on meaning_term to hiraku_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table meaning_term, proposal_meaning, support, proposal');
  }
}
