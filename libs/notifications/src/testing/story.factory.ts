import { DiscussionModule, PostComment } from '#discussion';
import { newId, type Person } from '#kernel';
import { DraftResponse, EntryReads, LedgerModule, ReleaseResponse, SendForRelease } from '#ledger';
import { CreatePolicy, PoliciesModule, PublishPolicyVersion } from '#policies';
import { Database, HandleEvent } from '#platform';
import { ProposalsModule, SaveDraft, SubmitProposal } from '#proposals';
import { officialOf, type Place, somebody, startTestContext, type TestContext } from '#testing';
import { notificationHandlers } from '../notification-handlers';
import { NotificationsModule } from '../notifications.module';
import type { Notice } from '../notices/notice';

export const TITLE = '夕方のバスを一本増やしてください';
export const TEXT = '18時台の次が20時台で、高校生が部活のあとに帰れません。19時台に一本あると助かります。';
export const WORDS = '19時台に一本あると助かります';
const EXPLANATION =
  '19時台の便は運転手の確保が難しいため、まず金曜日に限り三か月の試行をします。結果を見て判断します。';

/** The contexts by which people come to be told of something. */
export function startStory(): Promise<TestContext> {
  return startTestContext([LedgerModule, DiscussionModule, PoliciesModule, ProposalsModule, NotificationsModule]);
}

export type Proposed = Readonly<{ id: string; threadId: string; entryId: string; receipt: string }>;

/** A proposal as somebody has submitted it. */
export async function proposed(context: TestContext, author: Person, place: Place): Promise<Proposed> {
  const draft = { spaceId: place.spaceId, title: TITLE, text: TEXT };
  const { id } = await context.get(SaveDraft).execute(author, draft, newId());
  await context.get(SubmitProposal).execute(author, id);
  const [entry] = await context.get(EntryReads).findBySubjects(context.get(Database), [{ type: 'proposal', id }]);
  const [thread] = await context.asOwner<{ id: string }>('select id from thread where subject_id = $1', [id]);
  return { id, threadId: thread?.id ?? '', entryId: entry?.id ?? '', receipt: entry?.receipt ?? '' };
}

/** A comment, by default not asking for an answer. */
export async function commented(
  context: TestContext,
  author: Person,
  threadId: string,
  more: Readonly<{ parentId?: string; askAuthority?: boolean; text?: string }> = {},
): Promise<string> {
  return (await context.get(PostComment).execute(author, { threadId, text: '私も同じバスを待っています。', ...more }))
    .id;
}

/** A response to some submissions, drafted by one official and released by another; gives its id. */
export async function answered(context: TestContext, place: Place, receipts: readonly string[]): Promise<string> {
  const [drafter, releaser] = [await officialOf(context, place), await officialOf(context, place, '交通政策課 課長')];
  const draft = { receipts, outcome: 'partly_adopted', reasonCode: 'feasibility', explanation: EXPLANATION } as const;
  const draftId = await context.get(DraftResponse).execute(drafter, draft);
  await context.get(SendForRelease).execute(drafter, draftId);
  return context.get(ReleaseResponse).execute(releaser, draftId);
}

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

/** A policy of two clauses, the second of which concerns the hours. */
export async function policy(context: TestContext, place: Place): Promise<string> {
  const clauses = [
    { clauseId: null, heading: '対象', text: '通学に使われる路線を対象とする。' },
    { clauseId: null, heading: '運行時間', text: '7時から18時までの便を補助する。' },
  ];
  return context.get(CreatePolicy).execute({ kind: 'system' }, { ...place, version: { ...VERSION, clauses } });
}

/** Version 2 of a policy, in which somebody's words changed the hours; gives the person who published it. */
export async function changed(
  context: TestContext,
  place: Place,
  policyId: string,
  influences: readonly Readonly<{ receipt: string; words: string }>[],
): Promise<Person> {
  const official = await officialOf(context, place, '交通政策課 課長');
  const before = await context.asOwner<{ clauseId: string; heading: string; text: string }>(
    'select clause_id as "clauseId", heading, text from policy_clause where policy_id = $1 and number = 1 order by position',
    [policyId],
  );
  const clauses = before.map((clause) =>
    clause.heading === '運行時間' ? { ...clause, text: '7時から20時までの便を補助する。' } : clause,
  );
  const named = influences.map((influence) => ({
    ...influence,
    clauseIndex: 1,
    why: '高校生の帰りの便を補助の対象にしました。',
  }));
  await context
    .get(PublishPolicyVersion)
    .execute(official, { ...VERSION, policyId, basedOn: 1, clauses, influences: named });
  return official;
}

/** Does at once what the worker would do after each event of this spec that has not been handled yet. */
export async function handleEvents(context: TestContext): Promise<void> {
  const events = await context.asOwner<{ id: string; name: string }>(
    'select id, name from outbox_event where id > $1 order by occurred_at, id',
    [context.since],
  );
  const handlers = notificationHandlers.map((handler) => context.get<InstanceType<typeof handler>>(handler));
  for (const event of events)
    for (const handler of handlers)
      if (handler.events.includes(event.name)) await context.get(HandleEvent).execute(handler, event.id);
}

/** What a person has been told, oldest first, without receipts. */
export async function toldTo(context: TestContext, person: Person): Promise<readonly Notice[]> {
  return context.asOwner<Notice>(
    `select id, account_id as "accountId", kind, reasons, facts, created_at as "createdAt", read_at as "readAt"
     from notice where account_id = $1 and kind <> 'receipt' order by created_at, id`,
    [person.accountId],
  );
}

/** The kinds of what waits to go out to a person by mail, without receipts. */
export async function mailedTo(context: TestContext, person: Person): Promise<readonly string[]> {
  const rows = await context.asOwner<{ kind: string }>(
    `select kind from delivery where account_id = $1 and kind <> 'receipt' order by created_at, id`,
    [person.accountId],
  );
  return rows.map((row) => row.kind);
}

/** Several people. */
export function people(context: TestContext, count: number): Promise<readonly Person[]> {
  return Promise.all(Array.from({ length: count }, () => somebody(context)));
}
