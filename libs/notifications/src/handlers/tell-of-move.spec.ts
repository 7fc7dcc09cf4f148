import { ExtendDueDate, MergeEntries, RecordProgress, ReopenEntry } from '#ledger';
import { pageRequest, BY_TIME, type Person } from '#kernel';
import { SupportProposal } from '#proposals';
import { officialOf, type Place, somebody, somewhere, type TestContext } from '#testing';
import { FindNotices } from '../notices/find-notices';
import { answered, handleEvents, mailedTo, proposed, startStory, toldTo } from '../testing/story.factory';

let context: TestContext;
let place: Place;
let official: Person;
beforeAll(async () => {
  context = await startStory();
  place = await somewhere(context);
  official = await officialOf(context, place);
});
afterAll(() => context.close());

const kindsOf = async (person: Person) => (await toldTo(context, person)).map(({ kind }) => kind);
const lastRead = async (person: Person) =>
  (await context.get(FindNotices).execute(person, pageRequest(5, null, BY_TIME), 'ja')).nodes[0];

describe('a step of a submission', () => {
  it('is told once to each who took part, and never to who took it', async () => {
    const [author, supporter] = [await somebody(context), await somebody(context)];
    const { id, receipt } = await proposed(context, author, place);
    await context.get(SupportProposal).execute(supporter, id);
    await answered(context, place, [receipt]);
    await context.get(RecordProgress).execute(official, receipt, 'started', '十二月の時刻表に載せます。');
    await handleEvents(context);
    await handleEvents(context);
    for (const person of [author, supporter]) {
      expect(await kindsOf(person)).toEqual(['answered', 'moved']);
      expect(await mailedTo(context, person)).toEqual(['answered', 'moved']);
    }
    expect(await kindsOf(official)).toEqual([]);
    expect(await lastRead(supporter)).toMatchObject({
      title: '「夕方のバスを一本増やしてください」の実施が始まりました',
      text: '十二月の時刻表に載せます。',
      path: `/ledger/${receipt}`,
    });
  });

  it('that joins it to another loses nobody: the answer to the other is theirs too, once', async () => {
    const [author, other, both] = [await somebody(context), await somebody(context), await somebody(context)];
    const survivor = await proposed(context, other, place);
    const merged = await proposed(context, author, place);
    const early = await proposed(context, both, place);
    await context.get(MergeEntries).execute(official, early.receipt, merged.receipt, '同じ内容です。');
    await context.get(MergeEntries).execute(official, merged.receipt, survivor.receipt, '同じ内容です。');
    await handleEvents(context);
    expect(await lastRead(author)).toMatchObject({ kind: 'moved', path: `/ledger/${merged.receipt}` });
    expect((await lastRead(author))?.text).toContain(survivor.receipt);
    await answered(context, place, [survivor.receipt]);
    await handleEvents(context);
    expect(await kindsOf(other)).toEqual(['answered']);
    expect(await kindsOf(author)).toEqual(['moved', 'answered']);
    expect(await kindsOf(both)).toEqual(['moved', 'moved', 'answered']);
    expect(await lastRead(both)).toMatchObject({ kind: 'answered', path: `/ledger/${survivor.receipt}` });
  });

  it('that moves the due date says until when, and reopening is told to the department too', async () => {
    const author = await somebody(context);
    const own = await somewhere(context);
    const colleague = await officialOf(context, own);
    const { receipt } = await proposed(context, author, own);
    const [row] = await context.asOwner<{ day: string }>(
      `select ((app_now() at time zone 'Asia/Tokyo')::date + 45)::text as day`,
    );
    await context.get(ExtendDueDate).execute(colleague, receipt, row?.day ?? '', '調査に時間がかかります。');
    await handleEvents(context);
    expect((await lastRead(author))?.title).toBe('「夕方のバスを一本増やしてください」の回答期限が延びました');
    expect((await lastRead(author))?.text).toMatch(/^新しい期限は20\d\d年.*理由：調査に時間がかかります。$/);
    expect(await kindsOf(colleague)).toEqual([]);
    await answered(context, own, [receipt]);
    await context.get(ReopenEntry).execute(author, receipt, '土曜日のことが書かれていません。');
    await handleEvents(context);
    expect(await kindsOf(author)).toEqual(['moved', 'answered']);
    expect(await kindsOf(colleague)).toEqual(['moved']);
    expect((await toldTo(context, colleague))[0]?.reasons).toEqual(['official']);
  });
});
