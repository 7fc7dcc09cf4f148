import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The catalogue: policies, immutable versions in clauses with lasting ids, and influences. */
export class Policies20261123000500 implements MigrationInterface {
  name = 'Policies20261123000500';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table policy (
        id uuid primary key,
        authority_id uuid not null references authority,
        department_id uuid not null,
        current_version integer not null,
        created_at timestamptz not null default app_now(),
        foreign key (department_id, authority_id) references department (id, authority_id)
      );
      create index policy_department on policy (department_id);

      create table policy_version (
        policy_id uuid not null references policy,
        number integer not null check (number > 0),
        name text not null check (name <> ''),
        for_whom text not null,
        benefit text not null,
        conditions text not null,
        amount text not null,
        period text not null,
        how_to_apply text not null,
        legal_ground text not null,
        contact text not null,
        summary text not null,
        effective_from date not null,
        published_at timestamptz not null,
        published_by uuid references account,
        signed_name text not null,
        signed_post text not null,
        -- Everything the version says, as search sees it; terms finds candidates, searched decides.
        searched text not null,
        terms tsvector not null,
        -- Versions follow each other without gaps.
        previous integer generated always as (nullif(number - 1, 0)) stored,
        primary key (policy_id, number),
        foreign key (policy_id, previous) references policy_version (policy_id, number)
      );
      create index policy_version_time on policy_version (published_at desc, policy_id desc);
      create index policy_version_terms on policy_version using gin (terms);
      alter table policy add foreign key (id, current_version) references policy_version (policy_id, number) deferrable initially deferred;

      create table policy_clause (
        policy_id uuid not null,
        number integer not null,
        clause_id uuid not null,
        position integer not null,
        heading text not null,
        text text not null,
        primary key (policy_id, number, clause_id),
        unique (policy_id, number, position),
        foreign key (policy_id, number) references policy_version
      );

      create table influence (
        id uuid primary key,
        policy_id uuid not null,
        number integer not null,
        clause_id uuid not null,
        entry_id uuid not null references ledger_entry,
        words text not null check (words <> ''),
        why text not null check (why <> ''),
        position integer not null,
        foreign key (policy_id, number, clause_id) references policy_clause,
        unique (policy_id, number, clause_id, entry_id, words)
      );
      create index influence_entry on influence (entry_id);

      -- The words taken occur verbatim in the frozen text of the submission.
      create function influence_is_verbatim() returns trigger language plpgsql as $$
        begin
          if not exists (select from ledger_text where entry_id = new.entry_id and event_id is null
                           and field in ('title', 'text') and position(new.words in content) > 0) then
            raise exception 'the words of an influence must occur in the submission' using errcode = 'check_violation';
          end if;
          return new;
        end $$;
      create trigger influence_verbatim before insert on influence for each row execute function influence_is_verbatim();
      create trigger influence_append_only before update or delete on influence for each row execute function refuse_change();
      create trigger policy_version_append_only before update or delete on policy_version for each row execute function refuse_change();
      create trigger policy_clause_append_only before update or delete on policy_clause for each row execute function refuse_change();

      grant select, insert, update (current_version) on policy to hiraku_app;
      grant select, insert on policy_version, policy_clause, influence to hiraku_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table policy drop constraint policy_id_current_version_fkey;
      drop table influence, policy_clause, policy_version, policy;
      drop function influence_is_verbatim();
    `);
  }
}
