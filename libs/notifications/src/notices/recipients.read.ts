import { sql, type Statement } from '#platform';
import { NOTICE_REASONS, type NoticeReason } from './notice';

/*
 * Who is told of what, and why. These statements read tables of ledger, policies, proposals, discussion, sessions and
 * identity. Each fills the transaction's temporary table `recipient` with one row per person: all reasons merged, the
 * strongest first, and the entry (`about`) of the strongest one. $1 is the kind of notice, $2 the person who acted and is
 * not told (null: everybody is), the others are said at each statement.
 */

/** Made once per connection, empty again after each transaction. */
export const PREPARE_RECIPIENTS = sql(
  'notification.prepare_recipients',
  `create temporary table if not exists recipient (
     place bigint primary key, account_id uuid not null, reasons text[] not null, about uuid, in_app boolean not null, by_mail boolean not null
   ) on commit delete rows`,
);

export const FORGET_RECIPIENTS = sql('notification.forget_recipients', 'truncate pg_temp.recipient');

/** These entries, and those that were merged into them: `id` is the entry it is about, `own` the one a person took part in. */
const entries = (which: string) => `
  select joined.id, joined.own, e.subject_type, e.subject_id, e.space_id, e.author_id from (
    with recursive joined (id, own) as (
      select e.id, e.id from ledger_entry e where ${which}
      union all
      select joined.id, c.entry_id from joined join ledger_entry_current c on c.merged_into = joined.own
    ) select * from joined
  ) joined join ledger_entry e on e.id = joined.own`;
const ONE_ENTRY = entries('e.id = $3');
const ENTRIES_OF_RESPONSE = entries('e.id in (select r.entry_id from response_entry r where r.response_id = $3)');
const ENTRIES_OF_VERSION = entries(
  'e.id in (select i.entry_id from influence i where i.policy_id = $3 and i.number = $4)',
);
const ENTRIES_WITH_OTHER_OUTCOME = entries(`e.id in (
  select x.entry_id from response r join response_entry x on x.response_id = r.id
    join response_entry o on o.response_id = r.corrects_id and o.entry_id = x.entry_id
  where r.id = $3 and x.outcome <> o.outcome)`);

const rank = (reason: NoticeReason) => String(NOTICE_REASONS.indexOf(reason));

/** Of the entries `touched`: who wrote them. Whoever asked by a comment has asked, rather than proposed. */
const authors = `
  select author_id, case subject_type when 'comment' then ${rank('asked')} else ${rank('author')} end, id
    from touched where author_id is not null`;
const supporters = `
  select s.account_id, ${rank('supporter')}, t.id from touched t
    join support s on t.subject_type = 'proposal' and s.proposal_id = t.subject_id`;
const commenters = `
  select c.author_id, ${rank('commenter')}, t.id from touched t
    join thread h on h.subject_type = t.subject_type and h.subject_id = t.subject_id
    join comment c on c.thread_id = h.id and c.deleted_at is null`;
const participants = `
  select other.author_id, ${rank('participant')}, t.id from touched t
    join statement own on t.subject_type = 'statement' and own.id = t.subject_id
    join statement other on other.session_id = own.session_id and other.author_id is not null`;
const followersOfEntry = `
  select f.account_id, ${rank('follower')}, t.id from touched t
    join follow f on f.subject_type = 'ledger_entry' and f.subject_id = t.own
  union all
  select f.account_id, ${rank('follower')}, t.id from touched t
    join follow f on f.subject_type = t.subject_type and f.subject_id = t.subject_id`;
const followersOfSpace = `
  select f.account_id, ${rank('follower')}, t.id from touched t join follow f on f.subject_type = 'space' and f.subject_id = t.space_id`;
const followersOfPolicy = `
  select f.account_id, ${rank('follower')}, null::uuid from follow f where f.subject_type = 'policy' and f.subject_id = $3`;

/** $3: entry. Its author. */
export const AUTHOR_OF_ENTRY = recipients('author_of_entry', [authors], ONE_ENTRY);

/** $3: entry. Its author and those who follow it or what it came from. */
export const NEAR_ENTRY = recipients('near_entry', [authors, followersOfEntry], ONE_ENTRY);

/** $3: entry. All who took part in it. */
export const TOOK_PART_IN_ENTRY = recipients(
  'took_part_in_entry',
  [authors, supporters, commenters, participants, followersOfEntry],
  ONE_ENTRY,
);

/** Who works for the department that owns an entry, and on both sides of its latest referrals. */
const officialsOf = `
  select h.account_id, ${rank('official')}, t.id from touched t join ledger_entry_current c on c.entry_id = t.id
    join role_held h on h.ended_at is null and h.role in ('official', 'executive') and (
      h.subject_id = c.department_id
      or h.subject_id in (select unnest(array[r.from_department_id, r.to_department_id]) from ledger_referral r
        where r.entry_id = t.id order by r.offered_at desc limit 2))`;

/** $3: entry. All who took part in it, and who has to do with it now. */
export const CONCERNED_BY_ENTRY = recipients(
  'concerned_by_entry',
  [authors, supporters, commenters, participants, followersOfEntry, officialsOf],
  ONE_ENTRY,
);

/** $3: response. All who took part in one of the entries it covers, and the followers of their spaces. */
export const TOLD_OF_RESPONSE = recipients(
  'told_of_response',
  [authors, supporters, commenters, participants, followersOfEntry, followersOfSpace],
  ENTRIES_OF_RESPONSE,
);

/** $3: policy, $4: version. As of a response, for the entries that changed the version; and who follows the policy. */
export const TOLD_OF_VERSION = recipients(
  'told_of_version',
  [authors, supporters, commenters, participants, followersOfEntry, followersOfSpace, followersOfPolicy],
  ENTRIES_OF_VERSION,
);

/** $3: note on an entry. Whom it mentions. */
export const MENTIONED_IN_NOTE = merged(
  'mentioned_in_note',
  `select m.account_id, ${rank('mentioned')}, n.entry_id from desk_mention m join desk_note n on n.id = m.note_id where m.note_id = $3`,
  'true',
);

/** $3: draft. Who has written in it; about the first submission it answers. */
export const WROTE_DRAFT = merged(
  'wrote_draft',
  `select w.writer, ${rank('drafter')}, (select x.entry_id from response_draft_entry x where x.draft_id = d.id order by x.position limit 1)
   from response_draft d, unnest(d.writers) as w (writer) where d.id = $3`,
  'true',
);

/** $3: response that corrects another. As of a response, for the entries whose outcome it changed. */
export const TOLD_OF_CORRECTION = recipients(
  'told_of_correction',
  [authors, supporters, commenters, participants, followersOfEntry, followersOfSpace],
  ENTRIES_WITH_OTHER_OUTCOME,
);

/** $3: morning. Who has a digest of it, which the notice is about. */
export const TOLD_OF_MORNING = merged(
  'told_of_morning',
  `select g.account_id, ${rank('official')}, g.id from due_digest g where g.morning_id = $3`,
  'true',
);

/** $3: department. Its executives, and those of its whole authority. */
export const TOLD_OF_ESCALATION = merged(
  'told_of_escalation',
  `select h.account_id, ${rank('official')}, null::uuid from department d
     join role_held h on h.ended_at is null and h.role = 'executive' and h.subject_id in (d.id, d.authority_id) where d.id = $3`,
  'true',
);

const AROUND_COMMENT = `
  select p.author_id, ${rank('author')}, null::uuid from comment c join thread h on h.id = c.thread_id
    join proposal p on h.subject_type = 'proposal' and p.id = h.subject_id where c.id = $3
  union all
  select above.author_id, ${rank('commenter')}, null from comment c join comment above on above.id = c.parent_id where c.id = $3
  union all
  select f.account_id, ${rank('follower')}, null from comment c join thread h on h.id = c.thread_id
    join follow f on f.subject_type = h.subject_type and f.subject_id = h.subject_id where c.id = $3`;
const ANSWERED_BY_COMMENT =
  'select above.author_id from comment c join comment above on above.id = c.parent_id where c.id = $3';

/** $3: comment. Whoever wrote the comment it replies to. */
export const REPLIED_TO = merged('replied_to', AROUND_COMMENT, `account_id in (${ANSWERED_BY_COMMENT})`);

/** $3: comment. The author and the followers of what is commented, except whoever is told of a reply. */
export const TOLD_OF_COMMENT = merged('told_of_comment', AROUND_COMMENT, `account_id not in (${ANSWERED_BY_COMMENT})`);

function recipients(name: string, sources: readonly string[], touched: string): Statement<never> {
  return merged(name, `with touched as materialized (${touched}) ${sources.join(' union all ')}`, 'true');
}

/** `source` gives (person, rank of reason, entry); closed accounts and switched-off channels are left out. */
function merged(name: string, source: string, which: string): Statement<never> {
  return sql(
    `notification.${name}`,
    `insert into pg_temp.recipient (place, account_id, reasons, about, in_app, by_mail)
     select row_number() over (order by m.account_id), m.account_id, ${reasonsIn('m.bits')},
       nullif(substr(m.strongest, 2), '')::uuid,
       not coalesce(o.in_app, false),
       a.email_confirmed_at is not null and not coalesce(o.email, false)
     from (
       select account_id, bit_or(1 << rank) as bits, min(rank || coalesce(about::text, '')) as strongest
       from (${source}) as source (account_id, rank, about)
       where account_id is distinct from $2 and ${which} group by account_id
     ) m
     join account a on a.id = m.account_id and a.closed_at is null
     left join (
       select account_id, bool_or(channel = 'in_app') as in_app, bool_or(channel = 'email') as email
       from preference where kind = $1 and not enabled group by account_id
     ) o on o.account_id = m.account_id`,
  );
}

function reasonsIn(bits: string): string {
  const each = NOTICE_REASONS.map((reason, place) => `case when ${bits} & ${1 << place} > 0 then '${reason}' end`);
  return `array_remove(array[${each.join(', ')}], null)`;
}
