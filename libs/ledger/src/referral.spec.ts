import type { Person } from '#kernel';
import { Database } from '#platform';
import { dueDay } from '#spaces';
import { officialOf, type Place, somebody, somewhere, startTestContext, type TestContext } from '#testing';
import { EntryReads } from './entry.read';
import { ExtendDueDate } from './extend-due-date';
import { LedgerModule } from './ledger.module';
import { RebuildEntries } from './rebuild-entries';
import { ReferEntry } from './refer-entry';
import { ReferralStore } from './referral.store';
import { AcceptReferral, ReturnReferral } from './settle-referral';
import { answeredWith, entryOf, handedIn, stepsOf } from './testing/handed-in';

let context: TestContext;
let prefecture: Place;
let town: Place;
let sender: Person;
let receiver: Person;
beforeAll(async () => {
  context = await startTestContext([LedgerModule]);
  [prefecture, town] = [await somewhere(context), await somewhere(context)];
  [sender, receiver] = [await officialOf(context, prefecture), await officialOf(context, town, '町 土木課 課長')];
});
afterAll(() => context.close());

const WHY = 'この道路は町が管理しています。';
const refer = (receipt: string, to = town.departmentId, who = sender, why = WHY) =>
  context.get(ReferEntry).execute(who, receipt, to, why);
const accept = (receipt: string, who = receiver) => context.get(AcceptReferral).execute(who, receipt);
const giveBack = (receipt: string, who = receiver, why = 'こちらも所管していません。') =>
  context.get(ReturnReferral).execute(who, receipt, why);

async function offered(author: Person | null = null): Promise<string> {
  const receipt = await handedIn(context, prefecture, author);
  await refer(receipt);
  return receipt;
}
const statesOf = async (receipt: string) => {
  const { id } = await entryOf(context, receipt);
  return (await context.get(ReferralStore).ofEntries(context.get(Database), [id])).map(({ state }) => state);
};

describe('a referral', () => {
  it('moves nothing while it is only offered: state, owner and clock stay with the sender', async () => {
    const receipt = await handedIn(context, prefecture);
    const before = await entryOf(context, receipt);
    await refer(receipt);
    const { lastSequence: _then, ...after } = await entryOf(context, receipt);
    expect(before).toMatchObject(after);
    const desks = await Promise.all(
      [prefecture, town].map((place) => context.get(ReferralStore).atDesk(context.get(Database), [place.departmentId])),
    );
    for (const desk of desks) expect(desk.map(({ entryId }) => entryId)).toContain(before.id);
  });

  it('is accepted with receipt, author, waiting time and due date as they were', async () => {
    const author = await somebody(context);
    const receipt = await offered(author);
    const before = await entryOf(context, receipt);
    await context.travel('3 days');
    await accept(receipt);
    const after = await entryOf(context, receipt);
    expect(after).toMatchObject({
      state: 'acknowledged',
      departmentId: town.departmentId,
      authorityId: town.authorityId,
    });
    const kept = ['receipt', 'authorId', 'registeredAt', 'dueAt', 'extensions'] as const;
    for (const field of kept) expect(after[field]).toEqual(before[field]);
    const events = await context.get(EntryReads).events(context.get(Database), [after.id]);
    expect(events.slice(1)).toMatchObject([
      { kind: 'referral_offered', note: WHY, actorPost: '交通政策課 主事' },
      { kind: 'referral_accepted', actorPost: '町 土木課 課長', facts: { departmentId: town.departmentId } },
    ]);
    expect(await statesOf(receipt)).toEqual(['accepted']);
    expect((await context.get(RebuildEntries).execute()).differing).not.toContain(receipt);
    await answeredWith(context, town, 'adopted', receipt);
    expect((await entryOf(context, receipt)).state).toBe('answered');
  });

  it('is given back with a reason, and may then be offered elsewhere', async () => {
    const receipt = await offered();
    await expect(giveBack(receipt, receiver, ' ')).rejects.toMatchObject({ code: 'ledger.reason_missing' });
    await giveBack(receipt);
    expect(await entryOf(context, receipt)).toMatchObject({ state: 'received', departmentId: prefecture.departmentId });
    await refer(receipt, (await somewhere(context)).departmentId);
    expect(await statesOf(receipt)).toEqual(['returned', 'offered']);
  });

  it('is taken back by the sender', async () => {
    const receipt = await offered();
    await giveBack(receipt, sender, '担当がわかりました。');
    expect(await statesOf(receipt)).toEqual(['returned']);
    await expect(accept(receipt)).rejects.toMatchObject({ code: 'ledger.nothing_offered' });
  });

  it('never stops the clock: what is offered and not accepted becomes overdue with the sender', async () => {
    const place = await somewhere(context, { answerDays: 1 });
    const receipt = await handedIn(context, place);
    await refer(receipt, town.departmentId, await officialOf(context, place));
    await context.travel('8 days');
    const overdue = { departmentId: place.departmentId, overdue: true };
    const found = await context.get(EntryReads).list(context.get(Database), overdue, { first: 5, after: null });
    expect(found.nodes.map((row) => row.receipt)).toEqual([receipt]);
  });

  it('lapses when the sender answers after all', async () => {
    const receipt = await offered();
    await answeredWith(context, prefecture, 'adopted', receipt);
    expect(await statesOf(receipt)).toEqual(['lapsed']);
    await expect(accept(receipt)).rejects.toMatchObject({ code: 'ledger.nothing_offered' });
  });

  it('and an acceptance at the same time as a return: one of them holds', async () => {
    for (let round = 0; round < 10; round += 1) {
      const receipt = await offered();
      const tried = await Promise.allSettled(
        Array.from({ length: 40 }, (_, n) => (n % 2 === 0 ? accept(receipt) : giveBack(receipt))),
      );
      expect(tried.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      expect(await stepsOf(context, receipt)).toHaveLength(3);
      const owner = (await statesOf(receipt))[0] === 'accepted' ? town : prefecture;
      expect((await entryOf(context, receipt)).departmentId).toBe(owner.departmentId);
    }
  });

  it('is offered once at a time, however many offer it', async () => {
    const receipt = await handedIn(context, prefecture);
    const tried = await Promise.allSettled(Array.from({ length: 40 }, () => refer(receipt)));
    expect(tried.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const { id } = await entryOf(context, receipt);
    const second = `insert into ledger_referral (id, entry_id, from_department_id, to_department_id, offered_at)
      values (uuidv7(), $1, $2, $3, app_now())`;
    await expect(context.asOwner(second, [id, prefecture.departmentId, town.departmentId])).rejects.toThrow(
      'ledger_referral_one_offer',
    );
  });

  it('gives the new owner what is left of the extensions, and no more', async () => {
    const receipt = await handedIn(context, prefecture);
    const due = (await entryOf(context, receipt)).dueAt ?? new Date(NaN);
    const day = (days: number) => dueDay(new Date(due.getTime() + days * 86_400_000));
    await context.get(ExtendDueDate).execute(sender, receipt, day(5), WHY);
    await refer(receipt);
    await accept(receipt);
    await context.get(ExtendDueDate).execute(receiver, receipt, day(15), WHY);
    await expect(context.get(ExtendDueDate).execute(receiver, receipt, day(25), WHY)).rejects.toMatchObject({
      code: 'ledger.extended_twice',
    });
  });

  it.each<readonly [string, () => Promise<unknown>, string]>([
    [
      'to the owner itself',
      async () => refer(await handedIn(context, prefecture), prefecture.departmentId),
      'ledger.no_such_department',
    ],
    ['to nobody known', async () => refer(await handedIn(context, prefecture), 'x'), 'ledger.no_such_department'],
    [
      'by another department',
      async () => refer(await handedIn(context, prefecture), town.departmentId, receiver),
      'ledger.not_your_department',
    ],
    [
      'without a reason',
      async () => refer(await handedIn(context, prefecture), town.departmentId, sender, ''),
      'ledger.reason_missing',
    ],
    ['and accepted by the sender', async () => accept(await offered(), sender), 'ledger.not_your_department'],
    [
      'and ended by a resident',
      async () => giveBack(await offered(), await somebody(context)),
      'ledger.not_your_department',
    ],
  ])('is refused %s', async (_how, attempt, code) => {
    await expect(attempt()).rejects.toMatchObject({ code });
  });

  it('changes no owner without an event of the database’s own', async () => {
    const receipt = await offered();
    const forced = `update ledger_entry_current c set department_id = $2, authority_id = $3, last_sequence = last_sequence + 1
      from ledger_entry e where e.id = c.entry_id and e.receipt = $1`;
    await expect(context.asOwner(forced, [receipt, town.departmentId, town.authorityId])).rejects.toThrow(
      'by an accepted referral only',
    );
  });
});
