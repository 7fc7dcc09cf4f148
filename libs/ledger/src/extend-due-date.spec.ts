import { insist, type Person } from '#kernel';
import { dueDay } from '#spaces';
import { Database } from '#platform';
import { officialOf, type Place, somebody, somewhere, startTestContext, type TestContext } from '#testing';
import { EntryReads } from './entry.read';
import { ExtendDueDate, extendedTo } from './extend-due-date';
import { LedgerModule } from './ledger.module';
import { RebuildEntries } from './rebuild-entries';
import { mayExtend } from './step.access';
import { answeredWith, entryOf, handedIn } from './testing/handed-in';

let context: TestContext;
let place: Place;
let official: Person;
beforeAll(async () => {
  context = await startTestContext([LedgerModule]);
  place = await somewhere(context, { endsIn: 400 });
  official = await officialOf(context, place);
});
afterAll(() => context.close());

const WHY = '関係する部局との調整に時間がかかっています。';
const extend = (receipt: string, until: string, reason = WHY, who = official) =>
  context.get(ExtendDueDate).execute(who, receipt, until, reason);

/** The day so many calendar days after the one on which an entry is due. */
async function dayAfterDue(receipt: string, days: number): Promise<string> {
  const due = (await entryOf(context, receipt)).dueAt ?? new Date(NaN);
  return dueDay(new Date(due.getTime() + days * 86_400_000));
}

describe('an extension', () => {
  it('moves the due date in public, with its reason, and the entry goes on where it was', async () => {
    const receipt = await handedIn(context, place);
    const until = await dayAfterDue(receipt, 14);
    await extend(receipt, until);
    const { id, dueAt, state, acknowledgeBy } = await entryOf(context, receipt);
    expect(state).toBe('received');
    expect(acknowledgeBy).not.toBeNull();
    expect(dueDay(dueAt ?? new Date(NaN)) >= until).toBe(true);
    const last = (await context.get(EntryReads).events(context.get(Database), [id])).at(-1);
    const facts = { dueAt: dueAt?.toISOString(), extension: 1 };
    expect(last).toMatchObject({ kind: 'extended', note: WHY, capacity: 'official', facts });
    expect((await context.get(RebuildEntries).execute()).differing).not.toContain(receipt);
  });

  it('is given twice, and not a third time', async () => {
    const receipt = await handedIn(context, place);
    await extend(receipt, await dayAfterDue(receipt, 10));
    await extend(receipt, await dayAfterDue(receipt, 10));
    await expect(extend(receipt, await dayAfterDue(receipt, 10))).rejects.toMatchObject({
      code: 'ledger.extended_twice',
    });
  });

  it('is given twice at most, however many ask at once', async () => {
    const receipt = await handedIn(context, place);
    const days = await Promise.all(Array.from({ length: 40 }, (_, n) => dayAfterDue(receipt, n + 1)));
    const tried = await Promise.allSettled(days.map((day) => extend(receipt, day)));
    expect(tried.filter(({ status }) => status === 'fulfilled').length).toBeLessThanOrEqual(2);
    const { id, extensions } = await entryOf(context, receipt);
    const events = await context.get(EntryReads).events(context.get(Database), [id]);
    const given = events.filter(({ kind }) => kind === 'extended');
    expect(given.length).toBe(extensions);
    expect(given.length).toBeGreaterThan(0);
    expect(given.length).toBeLessThanOrEqual(2);
  });

  it.each([
    ['to the same day', 0, 'ledger.extension_not_later'],
    ['to an earlier one', -7, 'ledger.extension_not_later'],
    ['by half a year', 180, 'ledger.extension_too_long'],
  ])('is refused %s', async (_how, days, code) => {
    const receipt = await handedIn(context, place);
    await expect(extend(receipt, await dayAfterDue(receipt, days))).rejects.toMatchObject({ code });
  });

  it('is refused without a reason, to residents, to other departments, and once it is answered', async () => {
    const receipt = await handedIn(context, place);
    const day = await dayAfterDue(receipt, 7);
    await expect(extend(receipt, day, '  ')).rejects.toMatchObject({ code: 'ledger.reason_missing' });
    const others = [await somebody(context), await officialOf(context, await somewhere(context))];
    for (const who of others)
      await expect(extend(receipt, day, WHY, who)).rejects.toMatchObject({ code: 'ledger.not_your_department' });
    await answeredWith(context, place, 'adopted', receipt);
    await expect(extend(receipt, day)).rejects.toMatchObject({ code: 'ledger.not_now' });
  });
});

describe('the database', () => {
  const force = (receipt: string, change: string) =>
    context.asOwner(
      `update ledger_entry_current c set ${change}, last_sequence = last_sequence + 1 from ledger_entry e
       where e.id = c.entry_id and e.receipt = $1`,
      [receipt],
    );
  const event = (id: string, sequence: number, facts: object) =>
    context.asOwner(
      `with v as (insert into ledger_event (id, entry_id, sequence, kind, occurred_at, actor_capacity, facts)
         values (uuidv7(), $1, $2, 'extended', app_now(), 'official', $3) returning id, entry_id)
       insert into ledger_text (id, entry_id, event_id, field, content, salt)
         select uuidv7(), entry_id, id, 'note', 'x', decode(repeat('00', 32), 'hex') from v`,
      [id, sequence, JSON.stringify(facts)],
    );

  it('moves no due date without such an event, forward or back', async () => {
    const receipt = await handedIn(context, place);
    await expect(force(receipt, `due_at = due_at + interval '7 days'`)).rejects.toThrow('by a published step only');
    await expect(force(receipt, `due_at = due_at - interval '7 days'`)).rejects.toThrow('by a published step only');
    await expect(force(receipt, 'extensions = 1')).rejects.toThrow('to a later day');
    await expect(force(receipt, 'extensions = 3')).rejects.toThrow('violates check constraint');
  });

  it('holds no third extension, nor one number twice', async () => {
    const { id } = await entryOf(context, await handedIn(context, place));
    const dueAt = '2030-01-01T15:00:00.000Z';
    await expect(event(id, 2, { dueAt, extension: 3 })).rejects.toThrow('violates check constraint');
    await event(id, 2, { dueAt, extension: 1 });
    await expect(event(id, 3, { dueAt, extension: 1 })).rejects.toThrow('ledger_event_extended');
  });
});

describe('extendedTo', () => {
  const dueAt = new Date('2026-11-30T15:00:00Z');
  const closure = { extraDays: new Set(['2026-12-07']) };
  const day = (until: string, now = '2026-11-24T00:00:00Z') =>
    extendedTo({ dueAt }, until, new Date(now), closure).toISOString();

  it.each([
    ['a working day ends at 24:00 in Japan', '2026-12-04', '2026-12-04T15:00:00.000Z'],
    ['a Saturday before a day on which the authority is closed', '2026-12-05', '2026-12-08T15:00:00.000Z'],
    ['the turn of the year', '2026-12-29', '2027-01-04T15:00:00.000Z'],
    ['the last day that one extension reaches', '2027-02-28', '2027-03-01T15:00:00.000Z'],
  ])('%s', (_name, until, expected) => expect(day(until)).toBe(expected));

  it('counts from today where it is overdue', () => {
    expect(() => day('2027-01-08', '2027-01-10T00:00:00Z')).toThrow('ledger.extension_not_later');
    expect(day('2027-04-09', '2027-01-10T00:00:00Z')).toBe('2027-04-09T15:00:00.000Z');
    expect(() => day('2027-04-12', '2027-01-10T00:00:00Z')).toThrow('ledger.extension_too_long');
  });
});

describe('mayExtend', () => {
  it.each([
    ['received', 0, null],
    ['in_review', 1, null],
    ['in_review', 2, 'ledger.extended_twice'],
    ['answered', 0, 'ledger.not_now'],
    ['withdrawn', 0, 'ledger.not_now'],
  ] as const)('%s, extended %i times: %s', (state, extensions, code) => {
    const { authorityId, departmentId } = place;
    const decision = mayExtend(official, { authorityId, departmentId, state, extensions });
    if (code) expect(() => insist(decision)).toThrow(code);
    else expect(decision.allowed).toBe(true);
  });
});
