import type { Actor } from '#kernel';
import { Database } from '#platform';
import { officialOf, type Place, roleIn, somebody, somewhere, startTestContext, type TestContext } from '#testing';
import { EntryReads } from '../entry.read';
import { LedgerModule } from '../ledger.module';
import { enquiries } from '../testing/enquiries.factory';
import { AssignEntries } from './assign-entries';
import { DeskStore } from './desk.store';
import { WriteNote } from './write-note';

let context: TestContext;
beforeAll(async () => {
  context = await startTestContext([LedgerModule]);
});
afterAll(() => context.close());

const three = (place: Place) =>
  enquiries(context, place, [
    { title: '一', text: '一つ目です。' },
    { title: '二', text: '二つ目です。' },
    { title: '三', text: '三つ目です。' },
  ]);

const assign = (actor: Actor, receipts: readonly string[], to: string | null) =>
  context.get(AssignEntries).execute(actor, receipts, to);

const waiting = async (place: Place, narrowed: object) =>
  (
    await context
      .get(EntryReads)
      .waiting(context.get(Database), { departmentIds: [place.departmentId], ...narrowed }, { first: 100, after: null })
  ).nodes.map(({ receipt }) => receipt);

describe('submissions of a department', () => {
  it('are given to a colleague, found by that, and taken away again', async () => {
    const place = await somewhere(context);
    const [official, colleague] = [await officialOf(context, place), await officialOf(context, place)];
    const [one = '', two = '', three_ = ''] = await three(place);
    await assign(official, [one, two], colleague.accountId);
    expect(await waiting(place, { assigneeId: colleague.accountId })).toEqual([one, two]);
    expect(await waiting(place, { unassigned: true })).toEqual([three_]);
    await assign(official, [one], official.accountId);
    await assign(official, [two], null);
    expect(await waiting(place, { assigneeId: official.accountId })).toEqual([one]);
    expect(await waiting(place, { unassigned: true })).toEqual([two, three_]);
  });

  it('are found by when they are due', async () => {
    const [soon, late] = [await somewhere(context, { answerDays: 3 }), await somewhere(context)];
    const receipts = await three(soon);
    await three(late);
    expect(await waiting(soon, { dueWithinDays: 14 })).toEqual(receipts);
    expect(await waiting(late, { dueWithinDays: 14 })).toEqual([]);
  });

  it.each([
    ['a resident', () => somebody(context), 'ledger.not_a_colleague'],
    ['an official of elsewhere', async () => officialOf(context, await somewhere(context)), 'ledger.not_a_colleague'],
  ] as const)('are never given to %s', async (_who, make, code) => {
    const place = await somewhere(context);
    const [receipt = ''] = await three(place);
    const { accountId } = await make();
    await expect(assign(await officialOf(context, place), [receipt], accountId)).rejects.toMatchObject({ code });
  });

  it('are given by nobody but officials of the department, all of them or none', async () => {
    const [place, elsewhere] = [await somewhere(context), await somewhere(context)];
    const [own = ''] = await three(place);
    const [other = ''] = await three(elsewhere);
    const official = await officialOf(context, place);
    await expect(assign(official, [own, other], official.accountId)).rejects.toMatchObject({
      code: 'ledger.not_your_department',
    });
    await expect(assign(await somebody(context), [own], official.accountId)).rejects.toMatchObject({
      code: 'ledger.not_your_department',
    });
    expect(await waiting(place, { unassigned: true })).toHaveLength(3);
  });
});

describe('a note', () => {
  const named = (place: Place, familyName: string) =>
    somebody(context, { familyName, givenName: '明子', roles: [roleIn(place, 'official', '主事')] });

  it('stays on the desk and calls whom it mentions, but never its writer', async () => {
    const place = await somewhere(context);
    const [writer, called] = [await named(place, '早月'), await named(place, '称名')];
    await named(place, '常願寺');
    const [receipt = ''] = await three(place);
    const entryId = await context.get(WriteNote).execute(writer, receipt, '@称名さん、@早月が現地を見ました。');
    const [note] = await context.get(DeskStore).notes(context.get(Database), [entryId]);
    expect(note).toMatchObject({ authorName: '早月 明子', text: '@称名さん、@早月が現地を見ました。' });
    const mentioned = await context.asOwner<{ account_id: string }>(
      'select account_id from desk_mention where note_id = $1',
      [note?.id],
    );
    expect(mentioned.map((one) => one.account_id)).toEqual([called.accountId]);
    const events = await context.asOwner<{ payload: object }>(
      `select payload from outbox_event where name = 'ledger.note_mentioned' and payload->>'entryId' = $1`,
      [entryId],
    );
    expect(events).toEqual([{ payload: { noteId: note?.id, entryId } }]);
    const published = await context.asOwner('select from ledger_text where entry_id = $1 and content like $2', [
      entryId,
      '%現地%',
    ]);
    expect(published).toHaveLength(0);
  });

  it.each([
    ['nothing', ' \n', 'ledger.note_missing'],
    ['too much', 'あ'.repeat(4_001), 'ledger.note_too_long'],
  ])('that says %s is refused', async (_what, text, code) => {
    const place = await somewhere(context);
    const [receipt = ''] = await three(place);
    const writing = context.get(WriteNote).execute(await officialOf(context, place), receipt, text);
    await expect(writing).rejects.toMatchObject({ code });
  });

  it('is written by nobody outside the department', async () => {
    const [receipt = ''] = await three(await somewhere(context));
    const stranger = await officialOf(context, await somewhere(context));
    await expect(context.get(WriteNote).execute(stranger, receipt, 'こんにちは')).rejects.toMatchObject({
      code: 'ledger.not_your_department',
    });
  });
});
