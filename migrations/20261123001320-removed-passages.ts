import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Where words that changed a clause were removed by law, the sentence that says so stands alone, without an id behind it; and
 * what entries are likened by (a later migration's table, with its grant) goes with the words.
 */
export class RemovedPassages20261123001320 implements MigrationInterface {
  name = 'RemovedPassages20261123001320';

  async up(db: QueryRunner): Promise<void> {
    await db.query(asItsOwner(NUMBERED));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(asItsOwner(BEFORE));
  }
}

/** Only who may make things here, and is its owner, can replace a function. */
function asItsOwner(statement: string): string {
  return `grant create on schema public to hiraku_remove;
    set role hiraku_remove;
    ${statement}
    reset role;
    revoke create on schema public from hiraku_remove;`;
}

function removeWords(passages: string): string {
  return `
    create or replace function remove_words(of_entry uuid, of_event uuid, of_field text) returns boolean
      language plpgsql security definer set search_path = public, pg_temp as $$
      declare
        gone constant text := '（このことばは、法律にもとづいて削除しました。削除したことは、公開の記録に残っています。）';
        entry ledger_entry;
        event ledger_event;
      begin
        select * into strict entry from ledger_entry where id = of_entry;
        select * into strict event from ledger_event where id = of_event and entry_id = of_entry;
        delete from ledger_text where entry_id = of_entry and field = of_field
          and (event_id = of_event or (event_id is null and event.sequence = 1));
        if not found then return false; end if;
        delete from ledger_entry_terms where entry_id = of_entry;
        delete from search_document where subject_id in (entry.subject_id, (event.facts ->> 'responseId')::uuid);
        if event.sequence = 1 and of_field in ('title', 'text', 'author_name') then
          update proposal set title = case when of_field = 'title' then gone else title end,
              text = case when of_field = 'text' then gone else text end,
              author_name = case when of_field = 'author_name' then gone else author_name end
            where entry.subject_type = 'proposal' and id = entry.subject_id;
          delete from proposal_meaning where proposal_id = entry.subject_id;
          update comment set text = case when of_field = 'text' and deleted_at is null then gone else text end,
              author_name = case when of_field = 'author_name' then gone else author_name end
            where entry.subject_type = 'comment' and id = entry.subject_id;
          update comment_version set text = gone
            where of_field = 'text' and entry.subject_type = 'comment' and comment_id = entry.subject_id;
          update statement set text = case when of_field = 'text' then gone else text end,
              author_name = case when of_field = 'author_name' then gone else author_name end
            where entry.subject_type = 'statement' and id = entry.subject_id;
        end if;
        if event.sequence = 1 and of_field in ('title', 'text') then
          ${passages}
        end if;
        if event.facts ? 'responseId' then
          update response set explanation = case when of_field = 'explanation' then gone else explanation end,
              signed_name = case when of_field = 'actor_name' then gone else signed_name end
            where id = (event.facts ->> 'responseId')::uuid and of_field in ('explanation', 'actor_name');
          update response_draft set explanation = gone where of_field = 'explanation'
            and id = (select draft_id from response where id = (event.facts ->> 'responseId')::uuid);
          update response_entry set remark = gone
            where of_field = 'remark' and entry_id = of_entry and response_id = (event.facts ->> 'responseId')::uuid;
          update response_draft_entry set remark = gone where of_field = 'remark' and entry_id = of_entry
            and draft_id = (select draft_id from response where id = (event.facts ->> 'responseId')::uuid);
        end if;
        return true;
      end $$;`;
}

const BEFORE = removeWords('update influence set words = gone || id where entry_id = of_entry;');
/** Of one entry several passages may have changed one clause: each later one has its number. */
const NUMBERED = removeWords(`delete from entry_likeness where entry_id = of_entry;
          update influence i set words = case when n.at = 1 then gone else gone || ' ' || n.at end
            from (select id, row_number() over (partition by policy_id, number, clause_id order by position, id) as at
                  from influence where entry_id = of_entry) n
            where n.id = i.id;`);
