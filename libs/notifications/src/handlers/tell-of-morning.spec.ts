import type { Person } from '#kernel';
import { WatchDueDates } from '#ledger';
import { BY_TIME, pageRequest } from '#kernel';
import { Database } from '#platform';
import { officialOf, type Place, roleIn, somebody, somewhere, type TestContext } from '#testing';
import { FindNotices } from '../notices/find-notices';
import { handleEvents, mailedTo, proposed, startStory, toldTo } from '../testing/story.factory';

let context: TestContext;
let place: Place;
let official: Person;
beforeAll(async () => {
  context = await startStory();
  place = await somewhere(context, { answerDays: 1, endsIn: 200 });
  official = await officialOf(context, place);
});
beforeEach(() => toMorning());
afterAll(() => context.close());

/** On to nine o'clock in Japan on the next Wednesday: no national holiday falls on two in a row of those this spec sees. */
async function toMorning(): Promise<void> {
  await context.asOwner(
    `update app_clock set shift = shift + (select (date_trunc('week', app_now() at time zone 'Asia/Tokyo') + interval '9 days 9 hours')
       at time zone 'Asia/Tokyo' - app_now())`,
  );
}

async function tick(): Promise<void> {
  await context.get(Database).write((tx) => context.get(WatchDueDates).within(tx));
  await handleEvents(context);
}

const kindsOf = async (person: Person, kind: string) =>
  (await toldTo(context, person)).filter((notice) => notice.kind === kind).length;
const latest = async (person: Person) =>
  (await context.get(FindNotices).execute(person, pageRequest(5, null, BY_TIME), 'ja')).nodes[0];

describe('the morning digest', () => {
  it('comes once a day to the officials of a department that owes something, and to nobody else', async () => {
    const [idle, resident] = [await officialOf(context, await somewhere(context)), await somebody(context)];
    const executive = await somebody(context, { roles: [roleIn(place, 'executive', '部長')] });
    await proposed(context, resident, place);
    await tick();
    await tick();
    expect(await kindsOf(official, 'due_digest')).toBe(1);
    expect(await mailedTo(context, official)).toEqual(['due_digest']);
    expect(await latest(official)).toMatchObject({
      title: '今日の机：期限を過ぎたもの0件、期限の近いもの1件',
      text: '受理を待つもの1件、移送の申し出0件。',
      path: '/desk',
    });
    for (const person of [idle, resident, executive]) expect(await kindsOf(person, 'due_digest')).toBe(0);
    await toMorning();
    await tick();
    expect(await kindsOf(official, 'due_digest')).toBe(2);
    expect(await latest(official)).toMatchObject({ path: '/desk?state=overdue' });
  });

  it('is one for a person of two departments, with both in it', async () => {
    const [one, other] = [await somewhere(context), await somewhere(context)];
    const both = await somebody(context, {
      roles: [roleIn(one, 'official', '主事'), roleIn(other, 'official', '主事')],
    });
    for (const at of [one, other]) await proposed(context, await somebody(context), at);
    await tick();
    expect(await kindsOf(both, 'due_digest')).toBe(1);
    expect((await latest(both))?.text).toContain('受理を待つもの2件');
    const again = `insert into due_digest select uuidv7(), account_id, day, morning_id, 1, 0, 0, 0 from due_digest where account_id = $1`;
    await expect(context.asOwner(again, [both.accountId])).rejects.toThrow('due_digest_account_id_day_key');
  });
});

describe('what is overdue for long', () => {
  it('is told to the executives, once', async () => {
    const own = await somewhere(context, { answerDays: 1, endsIn: 300 });
    const executive = await somebody(context, { roles: [roleIn(own, 'executive', '部長')] });
    await proposed(context, await somebody(context), own);
    for (let week = 0; week < 3; week += 1) {
      await toMorning();
      await tick();
    }
    expect(await kindsOf(executive, 'escalated')).toBe(1);
    expect(await latest(executive)).toMatchObject({
      title: '交通政策課で、回答期限を大きく過ぎた提出が1件あります',
      path: `/desk?state=overdue&department=${own.departmentId}`,
    });
  });
});
