import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Approval in order: the posts through which a response goes are set by the administrator, copied onto a draft when it is
 * sent, and approved one after the other. The database makes the copy, takes approvals back when the words change, and lets
 * nothing be signed without all of them.
 */
export class ApprovalChain20261123001800 implements MigrationInterface {
  name = 'ApprovalChain20261123001800';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table approval_post (
        id uuid primary key,
        authority_id uuid not null references authority,
        -- Without a department the chain of the whole authority, for departments that have none of their own.
        department_id uuid references department,
        position smallint not null check (position between 1 and 8),
        post text not null check (post <> '' and char_length(post) <= 100),
        set_by uuid references account,
        set_at timestamptz not null,
        ended_at timestamptz
      );
      create unique index approval_post_place on approval_post (authority_id, department_id, position)
        nulls not distinct where ended_at is null;
      create unique index approval_post_once on approval_post (authority_id, department_id, post)
        nulls not distinct where ended_at is null;
      create trigger approval_post_ended before update on approval_post for each row
        when (old.ended_at is not null or (old.id, old.authority_id, old.department_id, old.position, old.post, old.set_by, old.set_at)
          is distinct from (new.id, new.authority_id, new.department_id, new.position, new.post, new.set_by, new.set_at))
        execute function refuse_change();

      -- A post of null is any official of the department who holds one.
      create table response_approval (
        draft_id uuid not null references response_draft,
        position smallint not null check (position > 0),
        post text,
        account_id uuid references account,
        name text,
        approved_at timestamptz,
        primary key (draft_id, position),
        check ((account_id is null) = (name is null) and (account_id is null) = (approved_at is null))
      );
      create unique index response_approval_once on response_approval (draft_id, account_id);

      create table response_draft_history (
        id uuid primary key,
        draft_id uuid not null references response_draft,
        kind text not null check (kind in ('sent', 'approved', 'released', 'sent_back', 'taken_back', 'changed')),
        post text,
        account_id uuid not null references account,
        name text not null,
        note text,
        occurred_at timestamptz not null,
        check ((kind = 'sent_back') = (note is not null) and note <> '')
      );
      create index response_draft_history_draft on response_draft_history (draft_id, occurred_at, id);
      create trigger response_draft_history_kept before update or delete on response_draft_history
        for each row execute function refuse_change();

      insert into response_approval (draft_id, position) select id, 1 from response_draft where state = 'awaiting_release';
      insert into response_approval (draft_id, position, account_id, name, approved_at)
        select id, 1, released_by, signed_name, publish_at from response_draft where state = 'releasing';

      create function approve_in_order() returns trigger language plpgsql as $$
        declare
          draft response_draft;
        begin
          select * into strict draft from response_draft where id = new.draft_id;
          if new.account_id = any (draft.writers) then
            raise exception 'nobody approves what they wrote in' using errcode = 'check_violation';
          end if;
          if draft.state <> 'awaiting_release' or exists (select from response_approval
              where draft_id = new.draft_id and position < new.position and account_id is null) then
            raise exception 'posts approve a response in their order' using errcode = 'check_violation';
          end if;
          if new.post is not null and not exists (select from role_held r join department d on d.id = draft.department_id
              where r.account_id = new.account_id and r.ended_at is null and r.role in ('official', 'executive')
                and r.post = new.post and r.authority_id = d.authority_id
                and ((r.subject_type = 'department' and r.subject_id = d.id)
                  or (r.subject_type = 'authority' and r.subject_id = d.authority_id))) then
            raise exception 'a post is approved for by who holds it' using errcode = 'check_violation';
          end if;
          return new;
        end $$;
      create trigger response_approval_in_order before insert or update on response_approval for each row
        when (new.account_id is not null) execute function approve_in_order();

      -- Before anything is signed: everybody has approved, the signer last.
      create function refuse_unapproved() returns trigger language plpgsql as $$
        begin
          if (select new.released_by is distinct from account_id from response_approval
                where draft_id = new.id order by position desc limit 1) is not false
            or exists (select from response_approval where draft_id = new.id and account_id is null) then
            raise exception 'a response is signed when every post has approved it' using errcode = 'check_violation';
          end if;
          return new;
        end $$;
      create trigger response_draft_approved before update on response_draft for each row
        when (new.state = 'releasing' and old.state <> 'releasing') execute function refuse_unapproved();

      create function refuse_other_words() returns trigger language plpgsql as $$
        begin
          raise exception 'what is being approved is not rewritten' using errcode = 'check_violation';
        end $$;
      create trigger response_draft_same_words before update on response_draft for each row
        when (new.state <> 'draft' and current_user <> 'hiraku_remove'
          and (old.outcome, old.reason_code, old.explanation) is distinct from (new.outcome, new.reason_code, new.explanation))
        execute function refuse_other_words();

      create function refuse_other_entries() returns trigger language plpgsql as $$
        begin
          if current_user <> 'hiraku_remove' and exists (select from response_draft
              where id in (select draft_id from changed) and state <> 'draft') then
            raise exception 'what is being approved is not rewritten' using errcode = 'check_violation';
          end if;
          return null;
        end $$;
      create trigger response_draft_entry_added after insert on response_draft_entry
        referencing new table as changed for each statement execute function refuse_other_entries();
      create trigger response_draft_entry_changed after update on response_draft_entry
        referencing new table as changed for each statement execute function refuse_other_entries();
      create trigger response_draft_entry_taken after delete on response_draft_entry
        referencing old table as changed for each statement execute function refuse_other_entries();

      -- Sending copies the chain of the moment; writing again takes every approval back; undoing the release, the last one.
      create function keep_approvals() returns trigger language plpgsql
        security definer set search_path = public, pg_temp as $$
        begin
          if new.state = 'draft' then
            delete from response_approval where draft_id = new.id;
          elsif old.state = 'draft' then
            insert into response_approval (draft_id, position, post)
              select new.id, row_number() over (order by a.position), a.post from approval_post a
                join department d on d.id = new.department_id and d.authority_id = a.authority_id
              where a.ended_at is null and a.department_id is not distinct from
                (select o.department_id from approval_post o where o.department_id = new.department_id and o.ended_at is null limit 1);
            if not found then
              insert into response_approval (draft_id, position) values (new.id, 1);
            end if;
          elsif old.state = 'releasing' then
            update response_approval set account_id = null, name = null, approved_at = null where draft_id = new.id
              and position = (select max(position) from response_approval where draft_id = new.id);
          end if;
          return null;
        end $$;
      create trigger response_draft_approvals after update on response_draft for each row
        when (new.state in ('draft', 'awaiting_release') and new.state <> old.state) execute function keep_approvals();

      -- Drafts that wait for somebody now: their next post is one of the person's, who has not written in them nor approved.
      create function drafts_awaiting(account uuid) returns setof uuid language sql stable as $$
        select d.id from response_draft d join department p on p.id = d.department_id
          join lateral (select a.post from response_approval a where a.draft_id = d.id and a.account_id is null
            order by a.position limit 1) next on true
        where d.state = 'awaiting_release' and not account = any (d.writers)
          and not exists (select from response_approval b where b.draft_id = d.id and b.account_id = account)
          and exists (select from role_held r where r.account_id = account and r.ended_at is null
            and r.role in ('official', 'executive') and r.authority_id = p.authority_id
            and ((r.subject_type = 'department' and r.subject_id = p.id)
              or (r.subject_type = 'authority' and r.subject_id = p.authority_id))
            and r.post is not null and (next.post is null or r.post = next.post))
      $$;

      grant select, insert, update (ended_at) on approval_post to hiraku_app;
      grant select, update (account_id, name, approved_at) on response_approval to hiraku_app;
      grant select, insert on response_draft_history to hiraku_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function drafts_awaiting(uuid);
      drop trigger response_draft_approvals on response_draft;
      drop trigger response_draft_entry_taken on response_draft_entry;
      drop trigger response_draft_entry_changed on response_draft_entry;
      drop trigger response_draft_entry_added on response_draft_entry;
      drop trigger response_draft_same_words on response_draft;
      drop trigger response_draft_approved on response_draft;
      drop table response_draft_history, response_approval, approval_post;
      drop function keep_approvals(), refuse_other_entries(), refuse_other_words(), refuse_unapproved(), approve_in_order();
    `);
  }
}
