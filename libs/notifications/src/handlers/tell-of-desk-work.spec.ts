import { DraftResponse, SendBackResponse, SendForRelease, WriteNote } from '#ledger';
import { BY_TIME, pageRequest, type Person } from '#kernel';
import { HandleEvent } from '#platform';
import { officialOf, type Place, roleIn, somebody, somewhere, type TestContext } from '#testing';
import { FindNotices } from '../notices/find-notices';
import { handleEvents, mailedTo, proposed, startStory, toldTo } from '../testing/story.factory';
import { TellOfMention } from './tell-of-mention';
import { TellOfSentBack } from './tell-of-sent-back';

let context: TestContext;
let place: Place;
let receipt: string;
beforeAll(async () => {
  context = await startStory();
  place = await somewhere(context);
  receipt = (await proposed(context, await somebody(context), place)).receipt;
  await handleEvents(context);
});
afterAll(() => context.close());

const colleague = (familyName: string, givenName = '明子') =>
  somebody(context, { familyName, givenName, roles: [roleIn(place, 'official', '交通政策課 主査')] });
const kinds = async (person: Person) => (await toldTo(context, person)).map(({ kind }) => kind);
const latest = async (person: Person) =>
  (await context.get(FindNotices).execute(person, pageRequest(5, null, BY_TIME), 'ja')).nodes[0];

/** Handles the latest event of a name again, as after a lost acknowledgement of the queue. */
async function again(handler: TellOfMention | TellOfSentBack, name: string): Promise<void> {
  const [event] = await context.asOwner<{ id: string }>(
    'select id from outbox_event where name = $1 order by occurred_at desc, id desc limit 1',
    [name],
  );
  await Promise.all(Array.from({ length: 5 }, () => context.get(HandleEvent).execute(handler, event?.id ?? '')));
}

describe('a note of the desk', () => {
  it('is told to whom it mentions, once in the app and once by mail, and to nobody else', async () => {
    const [writer, called, other] = [await colleague('岩瀬'), await colleague('庄川'), await colleague('常願寺')];
    await context
      .get(WriteNote)
      .execute(writer, receipt, '@庄川さん、予算を見てください。@庄川 明子 さんにお願いします。');
    await handleEvents(context);
    await again(context.get(TellOfMention), 'ledger.note_mentioned');
    expect(await kinds(called)).toEqual(['mentioned']);
    expect(await mailedTo(context, called)).toEqual(['mentioned']);
    expect(await latest(called)).toMatchObject({ path: `/desk/entries/${receipt}` });
    expect((await latest(called))?.text).not.toContain('予算');
    for (const person of [writer, other])
      expect([await kinds(person), await mailedTo(context, person)]).toEqual([[], []]);
  });

  it('tells nobody who calls only themselves', async () => {
    const writer = await colleague('片貝');
    await context.get(WriteNote).execute(writer, receipt, '@片貝さん：覚え書き');
    await handleEvents(context);
    expect(await kinds(writer)).toEqual([]);
  });
});

describe('a draft that is sent back', () => {
  it('is told to everybody who wrote in it, once in the app and once by mail, without the note', async () => {
    const [drafter, helper] = [await colleague('早月'), await colleague('上市')];
    const approver = await officialOf(context, place, '交通政策課 課長');
    const written = { receipts: [receipt], outcome: 'adopted', explanation: '増やします。' } as const;
    const id = await context.get(DraftResponse).execute(drafter, written);
    await context.get(DraftResponse).execute(helper, { ...written, id, explanation: '金曜に増やします。' });
    await context.get(SendForRelease).execute(drafter, id);
    await context.get(SendBackResponse).execute(approver, id, '財源の説明が足りません。');
    await handleEvents(context);
    await again(context.get(TellOfSentBack), 'ledger.response_sent_back');
    for (const person of [drafter, helper]) {
      expect(await kinds(person)).toEqual(['sent_back']);
      expect(await mailedTo(context, person)).toEqual(['sent_back']);
      expect(await latest(person)).toMatchObject({ path: `/desk/drafts/${id}`, reasons: ['drafter'] });
      expect((await latest(person))?.text).not.toContain('財源');
    }
    expect(await kinds(approver)).toEqual([]);
  });
});
