import { Clock, Database } from '#platform';
import { addWorkingDays, AuthorityStore, isClosedDay, tokyoDate } from '#spaces';
import { officialOf, type Place, somewhere, startTestContext, type TestContext } from '#testing';
import { LedgerFigureReads } from './figures.read';
import { LedgerModule } from './ledger.module';
import { ReferEntry } from './refer-entry';
import { answeredWith, entryOf, handedIn } from './testing/handed-in';
import { isAtWork, NEAR_WORKING_DAYS, WatchDueDates } from './watch-due-dates';

let context: TestContext;
beforeAll(async () => {
  context = await startTestContext([LedgerModule]);
});
beforeEach(async () => {
  await context.asOwner(`update app_clock set shift = '0'`);
  await toMorning();
});
afterAll(() => context.close());

const db = () => context.get(Database);
const watch = () => db().write((tx) => context.get(WatchDueDates).within(tx));
const NO_DAYS = { extraDays: new Set<string>() };

/** Goes on to nine o'clock of the next working day in Japan. */
async function toMorning(): Promise<void> {
  for (let days = 1; days < 15; days += 1) {
    const now = await context.get(Clock).now(db());
    const nine = new Date(Date.parse(`${tokyoDate(now)}T00:00:00Z`) + days * 86_400_000);
    if (isClosedDay(tokyoDate(nine), NO_DAYS)) continue;
    return context.travel(`${nine.getTime() - now.getTime()} milliseconds`);
  }
}

const events = (name: string) =>
  context.asOwner<{ payload: Readonly<Record<string, unknown>> }>(
    'select payload from outbox_event where name = $1 and id > $2 order by id',
    [name, context.since],
  );
const escalatedOf = async (place: Place) =>
  (await events('ledger.entries_escalated'))
    .map(({ payload }) => payload)
    .filter(({ departmentId }) => departmentId === place.departmentId);
const morningsOf = (place: Place) =>
  context.asOwner('select day from due_morning where authority_id = $1', [place.authorityId]);

describe('the minute tick over due dates', () => {
  it('knows until when a due date is near, on the working days of each authority', async () => {
    const place = await somewhere(context);
    await handedIn(context, place);
    const now = await context.get(Clock).now(db());
    const next = addWorkingDays(now, 1, NO_DAYS);
    const closed = tokyoDate(new Date(next.getTime() - 1));
    await db().write((tx) => context.get(AuthorityStore).addClosureDay(tx, place.authorityId, closed, '開庁記念日'));
    await watch();
    const [row] = await context.asOwner<{ near_until: Date }>(
      'select near_until from due_watch where authority_id = $1',
      [place.authorityId],
    );
    const closure = { extraDays: new Set([closed]) };
    expect(row?.near_until).toEqual(addWorkingDays(now, NEAR_WORKING_DAYS, closure));
    expect(row?.near_until).not.toEqual(addWorkingDays(now, NEAR_WORKING_DAYS, NO_DAYS));
  });

  it('counts what is near and what is overdue, for the desk and for everybody', async () => {
    const place = await somewhere(context, { answerDays: 2, endsIn: 100 });
    await handedIn(context, place);
    await watch();
    const figures = () => context.get(LedgerFigureReads).desk(db(), [place.departmentId]);
    expect(await figures()).toMatchObject({ open: 1, nearDue: 1, overdue: 0 });
    await context.travel('12 days');
    await watch();
    expect(await figures()).toMatchObject({ open: 1, nearDue: 0, overdue: 1 });
    expect(await context.get(LedgerFigureReads).all(db(), place.departmentId)).toEqual({
      ...{ open: 1, answered: 0, nearDue: 0, overdue: 1 },
    });
  });

  it('wakes each authority once a day, however many workers tick at once', async () => {
    const place = await somewhere(context);
    await handedIn(context, place);
    await Promise.all(Array.from({ length: 40 }, () => watch()));
    expect(await morningsOf(place)).toHaveLength(1);
    const woken = new Set((await events('ledger.morning_came')).map(({ payload }) => payload['morningId']));
    const rows = await context.asOwner<{ id: string }>(
      'select morning_id as id from due_morning where authority_id = $1',
      [place.authorityId],
    );
    expect(rows.filter(({ id }) => woken.has(id))).toHaveLength(1);
  });

  it('leaves alone who is not at work, and who owes nothing', async () => {
    const [closed, idle] = [await somewhere(context), await somewhere(context)];
    await handedIn(context, closed);
    const today = tokyoDate(await context.get(Clock).now(db()));
    await db().write((tx) => context.get(AuthorityStore).addClosureDay(tx, closed.authorityId, today, '休館'));
    await watch();
    expect([await morningsOf(closed), await morningsOf(idle)]).toEqual([[], []]);
  });

  it('brings before the executive what is overdue for long, each entry once for ever', async () => {
    const place = await somewhere(context, { answerDays: 1, endsIn: 100 });
    const [first] = [await handedIn(context, place), await handedIn(context, place)];
    await context.travel('5 days');
    await toMorning();
    await watch();
    expect(await escalatedOf(place)).toEqual([]);
    await context.travel('9 days');
    await toMorning();
    await Promise.all(Array.from({ length: 40 }, () => watch()));
    expect(await escalatedOf(place)).toEqual([{ departmentId: place.departmentId, count: 2 }]);
    await answeredWith(context, place, 'adopted', first ?? '');
    await context.travel('10 days');
    await toMorning();
    await watch();
    expect(await escalatedOf(place)).toHaveLength(1);
    const { id } = await entryOf(context, first ?? '');
    const again = `insert into due_escalation (entry_id, department_id, due_at, escalated_at) values ($1, $2, app_now(), app_now())`;
    await expect(context.asOwner(again, [id, place.departmentId])).rejects.toThrow('due_escalation_pkey');
  });

  it('brings before the sender’s executive what was only offered elsewhere', async () => {
    const [place, other] = [await somewhere(context, { answerDays: 1 }), await somewhere(context)];
    const receipt = await handedIn(context, place);
    await context
      .get(ReferEntry)
      .execute(await officialOf(context, place), receipt, other.departmentId, '管轄が違います。');
    await context.travel('14 days');
    await toMorning();
    await watch();
    expect(await escalatedOf(place)).toEqual([{ departmentId: place.departmentId, count: 1 }]);
    expect(await escalatedOf(other)).toEqual([]);
  });
});

describe('isAtWork', () => {
  it.each([
    ['seven in the morning', '2026-11-24T22:59:00Z', [], false],
    ['eight', '2026-11-24T23:00:00Z', [], true],
    ['late in the evening', '2026-11-25T14:59:00Z', [], true],
    ['after midnight', '2026-11-25T15:00:00Z', [], false],
    ['a Saturday', '2026-11-28T03:00:00Z', [], false],
    ['a holiday', '2026-11-23T03:00:00Z', [], false],
    ['the turn of the year', '2026-12-31T03:00:00Z', [], false],
    ['a day on which this authority is closed', '2026-11-25T03:00:00Z', ['2026-11-25'], false],
  ])('%s', (_when, now, closureDays, expected) => expect(isAtWork(new Date(now), closureDays)).toBe(expected));
});
