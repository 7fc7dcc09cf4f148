import { newId, type Person } from '#kernel';
import { Database } from '#platform';
import { officialOf, type Place, type TestContext } from '#testing';
import { DraftResponse } from '../draft-response';
import type { Outcome } from '../entry';
import { EntryReads, type EntryRow } from '../entry.read';
import { Ledger } from '../ledger';
import { ReleaseResponse, SendForRelease } from '../release-response';

const EXPLANATION =
  '運転手の確保が難しいため、まず金曜日に限り三か月の試行をします。結果を見て判断します。四十字を超えます。';

/** An enquiry that somebody has handed in; gives its receipt. */
export async function handedIn(context: TestContext, place: Place, author: Person | null = null): Promise<string> {
  const { authorityId, departmentId, spaceId } = place;
  const said = {
    kind: 'enquiry',
    origin: 'web',
    path: '/',
    title: '夕方のバス',
    text: '19時台のバスがありません。',
  } as const;
  const name = { name: '立山 花子', verified: true, capacity: 'resident', post: null } as const;
  const owned = { subject: { type: 'enquiry', id: newId() }, authorityId, departmentId, spaceId };
  const submission = { ...said, ...owned, author: name, authorId: author?.accountId ?? null, originalDay: null };
  const registered = await context
    .get(Database)
    .write((tx) => context.get(Ledger).register(tx, author ?? { kind: 'system' }, submission));
  return registered.receipt;
}

/** Its answer, drafted by one official and released by another; gives the response's id. */
export async function answeredWith(
  context: TestContext,
  place: Place,
  outcome: Outcome,
  ...receipts: readonly string[]
): Promise<string> {
  const [drafter, releaser] = [await officialOf(context, place), await officialOf(context, place, '課長')];
  const draft = { receipts, outcome, reasonCode: 'feasibility', explanation: EXPLANATION } as const;
  const draftId = await context.get(DraftResponse).execute(drafter, draft);
  await context.get(SendForRelease).execute(drafter, draftId);
  return context.get(ReleaseResponse).execute(releaser, draftId);
}

/** An entry as everybody reads it. Throws where there is none. */
export async function entryOf(context: TestContext, receipt: string): Promise<EntryRow> {
  const row = await context.get(EntryReads).findByReceipt(context.get(Database), receipt);
  if (!row) throw new Error(`there is no entry ${receipt}`);
  return row;
}

/** The kinds of an entry's events, in their order. */
export async function stepsOf(context: TestContext, receipt: string): Promise<readonly string[]> {
  const { id } = await entryOf(context, receipt);
  return (await context.get(EntryReads).events(context.get(Database), [id])).map(({ kind }) => kind);
}
