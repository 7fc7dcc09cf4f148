import { PostComment } from '#discussion';
import { EntryReads } from '#ledger';
import { CreatePolicy, PublishPolicyVersion } from '#policies';
import { Database } from '#platform';
import { SaveDraft, SubmitProposal } from '#proposals';
import { officialOf, type Place, somebody, somewhere, type TestContext } from '#testing';

const WORDS = '19時台に一本あると助かります';
const VERSION = {
  name: '地域バス運行補助',
  forWhom: '県内の市町村',
  benefit: '運行費を補助します。',
  conditions: '地域公共交通計画があること',
  amount: '運行費の2分の1',
  period: '2026年度から',
  howToApply: '交通政策課に申請してください。',
  legalGround: '地域バス運行補助金交付要綱 第3条',
  contact: '交通政策課 000-000-0000',
  summary: '夕方の便を加えます。',
  effectiveFrom: '2027-04-01',
};
const clauses = (until: string, clauseId: string | null) => [
  { clauseId, heading: '運行時間', text: `7時から${until}までの便を補助する。` },
];

/** An event that is owed to so many people, and nothing else that a worker would still have to do. */
export type Owed = Readonly<{ eventId: string; people: number }>;

/**
 * Somebody's words change a policy. Told of it are the author, a commenter, and for the rest supporters and followers, who are
 * put into the database in one go.
 */
export async function oweChange(context: TestContext, people: number): Promise<Owed> {
  const place = await somewhere(context);
  const proposal = await propose(context, place);
  const { departmentId, authorityId } = place;
  const version = { ...VERSION, clauses: clauses('18時', null) };
  const policyId = await context.get(CreatePolicy).execute({ kind: 'system' }, { authorityId, departmentId, version });
  await crowd(context, people - 2, proposal.id, policyId);
  const [clause] = await context.asOwner<{ id: string }>(
    'select clause_id as id from policy_clause where policy_id = $1',
    [policyId],
  );
  const influences = [
    { receipt: proposal.receipt, clauseIndex: 0, words: WORDS, why: '高校生の帰りの便を加えました。' },
  ];
  const next = { ...VERSION, policyId, basedOn: 1, clauses: clauses('20時', clause?.id ?? null), influences };
  await context.get(PublishPolicyVersion).execute(await officialOf(context, place, '交通政策課 課長'), next);
  return { eventId: await leaveOnly(context, policyId), people };
}

async function propose(context: TestContext, place: Place): Promise<Readonly<{ id: string; receipt: string }>> {
  const author = await somebody(context);
  const draft = {
    spaceId: place.spaceId,
    title: '夕方のバスを一本増やしてください',
    text: `高校生が帰れません。${WORDS}。`,
  };
  const { id } = await context.get(SaveDraft).execute(author, draft, author.accountId);
  await context.get(SubmitProposal).execute(author, id);
  const [thread] = await context.asOwner<{ id: string }>('select id from thread where subject_id = $1', [id]);
  await context
    .get(PostComment)
    .execute(await somebody(context), { threadId: thread?.id ?? '', text: '私も待っています。' });
  const [entry] = await context.get(EntryReads).findBySubjects(context.get(Database), [{ type: 'proposal', id }]);
  return { id, receipt: entry?.receipt ?? '' };
}

/** Every third supports, every third follows the proposal, every third the policy; some do two of these. */
async function crowd(context: TestContext, count: number, proposalId: string, policyId: string): Promise<void> {
  await context.asOwner(
    `with people as (
       insert into account (id, email, email_confirmed_at, password_hash)
       select uuidv7(), 'owed' || n || '-' || $2 || '@example.jp', app_now(), 'none' from generate_series(1, $1::int) n returning id
     ), numbered as (select id, row_number() over () as n from people),
     supporting as (insert into support (proposal_id, account_id) select $2::uuid, id from numbered where n % 3 = 0)
     insert into follow (account_id, subject_type, subject_id)
     select id, 'proposal', $2::uuid from numbered where n % 3 = 1 or n % 6 = 0
     union all select id, 'policy', $3::uuid from numbered where n % 3 = 2 or n % 9 = 0`,
    [count, proposalId, policyId],
  );
}

/** Settles every other event: no relay and no sweeper looks at it. */
async function leaveOnly(context: TestContext, policyId: string): Promise<string> {
  const [event] = await context.asOwner<{ id: string }>(
    `select id from outbox_event where name = 'policy.version_published' and payload->>'policyId' = $1 and (payload->>'number')::int = 2`,
    [policyId],
  );
  if (!event) throw new Error('the event was not recorded');
  await context.asOwner(
    'update outbox_event set relayed_at = coalesce(relayed_at, app_now()), settled = true where id <> $1',
    [event.id],
  );
  return event.id;
}
