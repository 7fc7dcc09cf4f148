import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Accounts, sign-ins, one-time links and codes, roles, and the access log. */
export class Identity20261123000200 implements MigrationInterface {
  name = 'Identity20261123000200';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table account (
        id uuid primary key,
        email text not null unique check (email = lower(email)),
        password_hash text,
        language text not null default 'ja' check (language in ('ja', 'easy', 'en')),
        family_name text,
        given_name text,
        kana text,
        email_confirmed_at timestamptz,
        real_name_verified_at timestamptz,
        real_name_verified_by uuid references account,
        created_at timestamptz not null default app_now(),
        closed_at timestamptz,
        check (email_confirmed_at is null or password_hash is not null),
        check (real_name_verified_at is null or (family_name is not null and given_name is not null)),
        check ((real_name_verified_at is null) = (real_name_verified_by is null)),
        check (real_name_verified_by <> id)
      );

      create table sign_in (
        id uuid primary key,
        account_id uuid not null references account,
        token_hash bytea not null unique,
        device text not null,
        created_at timestamptz not null default app_now(),
        expires_at timestamptz not null,
        revoked_at timestamptz
      );
      create index sign_in_account on sign_in (account_id) where revoked_at is null;

      -- Links in mails: single-use and expiring. The secret part is an HMAC of the id under a key outside the database.
      -- What was typed at sign-up waits here: it becomes the account's only by the link that this very sign-up sent.
      create table mail_link (
        id uuid primary key,
        account_id uuid not null references account,
        purpose text not null check (purpose in ('confirm_email', 'reset_password')),
        return_to text not null default '/',
        pending jsonb,
        created_at timestamptz not null default app_now(),
        expires_at timestamptz not null,
        used_at timestamptz,
        check ((purpose = 'confirm_email') = (pending is not null))
      );
      create index mail_link_account on mail_link (account_id);
      create index mail_link_age on mail_link (expires_at);

      create table counter_code (
        id uuid primary key,
        account_id uuid not null references account,
        code_hash bytea not null unique,
        created_at timestamptz not null default app_now(),
        expires_at timestamptz not null,
        used_at timestamptz
      );
      create unique index counter_code_one_open on counter_code (account_id) where used_at is null;

      create table attempt (
        scope text not null,
        key_hash bytea not null,
        window_start timestamptz not null,
        count integer not null,
        primary key (scope, key_hash, window_start)
      );
      create index attempt_age on attempt (window_start);

      create table role_held (
        id uuid primary key,
        account_id uuid not null references account,
        role text not null check (role in ('administrator', 'official', 'executive', 'facilitator', 'moderator', 'group_representative')),
        subject_type text not null check (subject_type in ('authority', 'department', 'space')),
        subject_id uuid not null,
        authority_id uuid not null,
        post text,
        granted_by uuid references account,
        granted_at timestamptz not null default app_now(),
        ended_at timestamptz
      );
      create unique index role_held_once on role_held (account_id, role, subject_id) where ended_at is null;

      create table access_log (
        id uuid primary key,
        account_id uuid not null references account,
        reader_id uuid not null references account,
        reader_name text not null,
        reader_post text,
        fields text[] not null check (cardinality(fields) > 0),
        purpose text not null check (purpose <> ''),
        occurred_at timestamptz not null default app_now()
      );
      create index access_log_account on access_log (account_id, occurred_at desc, id desc);

      grant select, insert, update on account, sign_in, mail_link, counter_code, role_held to hiraku_app;
      grant select, insert, update, delete on attempt to hiraku_app;
      grant delete on mail_link to hiraku_app;
      grant select, insert on access_log to hiraku_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table access_log, role_held, attempt, counter_code, mail_link, sign_in, account');
  }
}
