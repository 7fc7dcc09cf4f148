import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The tree of authorities, their departments and closure days, spaces and their dated phases. */
export class Spaces20261123000300 implements MigrationInterface {
  name = 'Spaces20261123000300';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create extension if not exists btree_gist;

      create table authority (
        id uuid primary key,
        code text not null unique check (code ~ '^[0-9]{6}$'),
        tier text not null check (tier in ('state', 'prefecture', 'municipality')),
        parent_id uuid references authority,
        name jsonb not null,
        acknowledge_working_days smallint not null default 3 check (acknowledge_working_days between 1 and 30),
        answer_days smallint not null default 30 check (answer_days between 1 and 180)
      );
      create index authority_parent on authority (parent_id);

      create table department (
        id uuid primary key,
        authority_id uuid not null references authority,
        name jsonb not null,
        contact text not null default '',
        unique (id, authority_id)
      );
      create index department_authority on department (authority_id);

      create table closure_day (
        authority_id uuid not null references authority,
        day date not null,
        reason text not null,
        primary key (authority_id, day)
      );

      create table space (
        id uuid primary key,
        slug text not null unique check (slug ~ '^[a-z0-9][a-z0-9-]{1,60}$'),
        kind text not null check (kind in ('process', 'assembly', 'consultation', 'public_comment')),
        authority_id uuid not null references authority,
        department_id uuid not null,
        title jsonb not null,
        question jsonb not null,
        description jsonb not null,
        real_names boolean not null default true,
        starts_at timestamptz not null,
        ends_at timestamptz,
        answer_days smallint check (answer_days between 1 and 180),
        created_at timestamptz not null default app_now(),
        foreign key (department_id, authority_id) references department (id, authority_id),
        check (ends_at is null or ends_at > starts_at),
        check (kind = 'assembly' or ends_at is not null)
      );
      create index space_start on space (starts_at desc, id desc);

      create table phase (
        id uuid primary key,
        space_id uuid not null references space,
        name jsonb not null,
        starts_at timestamptz not null,
        ends_at timestamptz not null,
        switches text[] not null
          check (switches <@ array['submit', 'comment', 'support', 'meet', 'vote', 'answer']),
        check (ends_at > starts_at),
        exclude using gist (space_id with =, tstzrange(starts_at, ends_at) with &&)
      );

      -- Rule: nothing is accepted outside its phase, by the clock of the database.
      create function phase_allows(the_space uuid, the_switch text) returns boolean language sql volatile
        as $$ select exists (select from phase where space_id = the_space and the_switch = any (switches)
                               and starts_at <= app_now() and app_now() < ends_at) $$;

      grant select, insert, update on authority, department, space, phase to hiraku_app;
      grant select, insert, delete on closure_day to hiraku_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function phase_allows(uuid, text);
      drop table phase, space, closure_day, department, authority;
    `);
  }
}
