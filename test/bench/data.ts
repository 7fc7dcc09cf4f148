import type { Client } from 'pg';

/** How much there is to read. The first entries of the ledger are the proposals', the others enquiries. */
export type Size = Readonly<{ accounts: number; proposals: number; comments: number; entries: number }>;

export const FULL: Size = { accounts: 20_000, proposals: 100_000, comments: 1_000_000, entries: 1_000_000 };
export const QUICK: Size = { accounts: 500, proposals: 2_000, comments: 20_000, entries: 10_000 };

const SPACES = 20;
export const DEPARTMENTS = 20;
/** Comments gather: one proposal of ten has them, a hundred of them each, two pages. */
export const EVERY = 10;
const COMMENTS = 100;

/** Everything is a function of its number, so that every run reads the same rows. Ids have the form of version 7. */
const id = (kind: string, number: string) => `(lpad(to_hex(1760000000 + (${number})::bigint / 65536), 8, '0') || '-' ||
  lpad(to_hex((${number})::bigint % 65536), 4, '0') || '-7${kind}-8000-000000000000')::uuid`;

const TEXT = `'提案の本文です。通学や通院に使う便が足りません。番号は' || n || '。' || repeat('朝と夕方の便を増やし、乗り継ぎの時刻を合わせてください。', 1 + n % 8)`;

/** A receipt with its check character (ISO 7064 MOD 37-2). */
const RECEIPT = `create function bench_receipt(n bigint) returns text language plpgsql immutable as $$
  declare digits text := '1600082025' || lpad(n::text, 7, '0'); sum integer := 0;
  begin
    for at in 1..length(digits) loop sum := (sum + substr(digits, at, 1)::integer) * 2 % 37; end loop;
    return '160008-2025-' || lpad(n::text, 7, '0') || '-' || substr('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ*', (38 - sum) % 37 + 1, 1);
  end $$`;

/** What each entry of the ledger says: of proposals three quarters are open, of the others as many as make 100,000 in all. */
const submissions = (size: Size): string => `create unlogged table bench_submission as
  select n, case when n <= ${size.proposals} then 'proposal' else 'enquiry' end as kind,
    case when n <= ${size.proposals} then ${id('004', `1 + n % ${SPACES}`)} end as space_id,
    case when n <= ${size.proposals} then ${id('002', '1')} else ${id('002', `1 + n % ${DEPARTMENTS}`)} end as department_id,
    ${id('003', `1 + n % ${size.accounts}`)} as author_id,
    case when n <= ${size.proposals} or n % 36 = 0 then (array['received', 'acknowledged', 'in_review', 'answered'])[1 + n % 4]
      else 'answered' end as state,
    timestamptz '2025-01-01' + least(n, ${size.proposals}) * interval '1 minute' + greatest(n - ${size.proposals}, 0) * interval '15 seconds' as t
  from generate_series(1, ${size.entries}) n`;

function steps(size: Size): readonly string[] {
  return [
    `insert into authority (id, code, tier, name) values (${id('001', '1')}, '160008', 'prefecture', '{"ja": "試験県", "easy": "試験県(しけんけん)", "en": "Bench"}')`,
    `insert into department (id, authority_id, name) select ${id('002', 'n')}, ${id('001', '1')},
       jsonb_build_object('ja', '試験' || n || '課', 'easy', '試験(しけん)' || n || '課(か)', 'en', 'Bench division ' || n) from generate_series(1, ${DEPARTMENTS}) n`,
    `insert into account (id, email, password_hash, family_name, given_name, email_confirmed_at)
       select ${id('003', 'n')}, 'bench' || n || '@example.jp', 'none', '試験', '太郎' || n, app_now() from generate_series(1, ${size.accounts}) n`,
    `update account set real_name_verified_at = app_now(), real_name_verified_by = ${id('003', '1')} where id <> ${id('003', '1')}`,
    `insert into space (id, slug, kind, authority_id, department_id, title, question, description, starts_at, ends_at)
       select ${id('004', 'n')}, 'bench-' || n, 'process', ${id('001', '1')}, ${id('002', '1')},
         jsonb_build_object('ja', '参加の場' || n, 'easy', '参加(さんか)の場(ば)' || n, 'en', 'Space ' || n), '{"ja": "?", "easy": "?", "en": "?"}',
         '{"ja": "", "easy": "", "en": ""}', app_now() - interval '1 day', app_now() + interval '1 year' from generate_series(1, ${SPACES}) n`,
    `insert into phase (id, space_id, name, starts_at, ends_at, switches)
       select ${id('005', 'n')}, ${id('004', 'n')}, '{"ja": "提案", "easy": "提案(ていあん)", "en": "Proposals"}', app_now() - interval '1 day',
         app_now() + interval '1 year', '{submit,comment,support}' from generate_series(1, ${SPACES}) n`,
    `insert into proposal (id, space_id, state, title, text, author_id, author_name, author_verified, created_at, updated_at, submitted_at, support_count)
       select ${id('006', 'n')}, ${id('004', `1 + n % ${SPACES}`)}, 'submitted', '提案の題名 ' || n, ${TEXT}, ${id('003', `1 + n % ${size.accounts}`)},
         '試験 太郎' || (1 + n % ${size.accounts}), true, t, t, t, n % 97
       from generate_series(1, ${size.proposals}) n, lateral (select timestamptz '2025-01-01' + n * interval '1 minute' as t) x`,
    `insert into thread (id, subject_type, subject_id, space_id, path, askable, comment_count)
       select ${id('007', 'n')}, 'proposal', ${id('006', 'n')}, ${id('004', `1 + n % ${SPACES}`)}, '/proposals/' || ${id('006', 'n')}, 'on_request',
         case when n % ${EVERY} = 0 then ${COMMENTS} else 0 end
       from generate_series(1, ${size.proposals}) n`,
    `insert into comment (id, thread_id, depth, stance, text, author_id, author_name, author_verified, author_capacity, created_at)
       select ${id('008', 'n')}, ${id('007', `${EVERY} * (1 + n % ${size.comments / COMMENTS})`)}, 0, (array['for', 'against', 'neutral'])[1 + n % 3], 'コメントです。' || n,
         ${id('003', `1 + n % ${size.accounts}`)}, '試験 太郎' || (1 + n % ${size.accounts}), true, 'resident', timestamptz '2025-06-01' + n * interval '1 second'
       from generate_series(1, ${size.comments}) n`,
    RECEIPT,
    submissions(size),
    `insert into ledger_entry (id, receipt, authority_code, year, number, authority_id, space_id, subject_type, subject_id, kind, origin, path,
         author_id, author_verified, author_capacity, registered_at)
       select ${id('009', 'n')}, bench_receipt(n), '160008', 2025, n, ${id('001', '1')}, space_id, kind, ${id('006', 'n')}, kind, 'web',
         case kind when 'proposal' then '/proposals/' || ${id('006', 'n')} else '/ledger' end, author_id, true, 'resident', t
       from bench_submission`,
    ...['title', 'text', 'author_name'].map(
      (field, place) => `insert into ledger_text (id, entry_id, field, content, salt)
       select ${id(`0a${place}`, 'n')}, ${id('009', 'n')}, '${field}', ${
         { title: `'提案の題名 ' || n`, text: TEXT, author_name: `'試験 太郎' || (1 + n % ${size.accounts})` }[field] ??
         `''`
       }, decode(repeat('00', 32), 'hex') from bench_submission`,
    ),
    `insert into ledger_event (id, entry_id, sequence, kind, occurred_at, actor_capacity, facts)
       select ${id('0b0', 'n')}, ${id('009', 'n')}, 1, 'received', t, 'author', jsonb_build_object('departmentId', department_id)
       from bench_submission`,
    `insert into log_pending (event_id) select ${id('0b0', 'n')} from bench_submission order by n`,
    `insert into ledger_entry_current (entry_id, state, authority_id, department_id, acknowledge_by, due_at, registered_at, last_sequence,
         kind, space_id, author_id, answered_at, outcome)
       select ${id('009', 'n')}, state, ${id('001', '1')}, department_id, null, date_trunc('day', t + interval '31 days'), t, 1,
         kind, space_id, author_id, case state when 'answered' then t + interval '9 days' end, case state when 'answered' then 'adopted' end
       from bench_submission`,
    `insert into ledger_tally (space_id, department_id, kind, state, answered, due_at, n, folded)
       select e.space_id, c.department_id, e.kind, c.state, c.answered_at is not null, case when c.state <> 'answered' then c.due_at end, count(*), true
       from ledger_entry e join ledger_entry_current c on c.entry_id = e.id group by 1, 2, 3, 4, 5, 6`,
  ];
}

/** Fills an empty, migrated database as its superuser, past triggers and foreign keys, and gathers statistics. */
export async function fill(client: Client, size: Size): Promise<void> {
  await client.query(`set session_replication_role = 'replica'`);
  for (const step of steps(size)) await client.query(step);
  await client.query(`set session_replication_role = 'origin'`);
  await client.query('vacuum analyze');
}

/** The id of the proposal of this number. */
export function proposalId(number: number): string {
  const high = (1_760_000_000 + Math.floor(number / 65_536)).toString(16).padStart(8, '0');
  return `${high}-${(number % 65_536).toString(16).padStart(4, '0')}-7006-8000-000000000000`;
}

/** The id of a proposal that is discussed, by any number. */
export function discussedProposalId(number: number, size: Size): string {
  return proposalId(EVERY * (1 + (number % (size.proposals / EVERY))));
}

/** The id of the account of this number. */
export function accountId(number: number): string {
  return proposalId(number).replace('-7006-', '-7003-');
}

/** The id of the one authority. */
export function authorityId(): string {
  return proposalId(1).replace('-7006-', '-7001-');
}

/** The id of the department of this number. */
export function departmentId(number: number): string {
  return proposalId(number).replace('-7006-', '-7002-');
}

/** The id of the space of this number. */
export function spaceId(number: number): string {
  return proposalId(number).replace('-7006-', '-7004-');
}
