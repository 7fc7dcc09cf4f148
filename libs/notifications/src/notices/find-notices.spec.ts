import { DeleteComment } from '#discussion';
import { anonymous, BY_TIME, type Language, pageRequest, type Person } from '#kernel';
import { Database } from '#platform';
import { type Place, somebody, somewhere, type TestContext } from '#testing';
import {
  answered,
  changed,
  commented,
  handleEvents,
  policy,
  proposed,
  startStory,
  TITLE,
  WORDS,
} from '../testing/story.factory';
import { FindNotices } from './find-notices';
import { MarkNoticesRead } from './mark-notices-read';
import { NoticeStore } from './notice.store';

let context: TestContext;
let place: Place;
let author: Person;
let receipt: string;
let commentId: string;
let commenter: Person;
let policyId: string;

beforeAll(async () => {
  context = await startStory();
  place = await somewhere(context);
  [author, commenter] = [await somebody(context), await somebody(context, { familyName: '黒部' })];
  const proposal = await proposed(context, author, place);
  receipt = proposal.receipt;
  await handleEvents(context);
  commentId = await commented(context, commenter, proposal.threadId);
  await handleEvents(context);
  await answered(context, place, [receipt]);
  await handleEvents(context);
  policyId = await policy(context, place);
  await changed(context, place, policyId, [{ receipt, words: WORDS }]);
  await handleEvents(context);
});
afterAll(() => context.close());

const find = (person: Person, first = 20, after: string | null = null, language: Language = 'ja') =>
  context.get(FindNotices).execute(person, pageRequest(first, after, BY_TIME), language);
const unread = (person: Person) => context.get(NoticeStore).countUnread(context.get(Database), person.accountId);

describe('the notices of a person', () => {
  it('keep the words of others apart from ours', async () => {
    const { nodes } = await find(author, 20, null, 'en');
    const answer = nodes.find(({ kind }) => kind === 'answered');
    expect(answer?.titleParts).toEqual([
      { text: '“', written: false },
      { text: TITLE, written: true },
      { text: '” has been answered: partly adopted', written: false },
    ]);
  });

  it('come newest first, in words, each with its page', async () => {
    const { nodes } = await find(author);
    expect(nodes.map(({ kind, title, path }) => ({ kind, title, path }))).toEqual([
      {
        kind: 'policy_changed',
        title: 'あなたの言葉が「地域バス運行補助」を変えました',
        path: `/policies/${policyId}/changes/2`,
      },
      { kind: 'answered', title: `「${TITLE}」に回答がありました（一部採用）`, path: `/ledger/${receipt}` },
      {
        kind: 'comment',
        title: `「${TITLE}」にコメントがありました`,
        path: expect.stringMatching(new RegExp(`^/proposals/.+#comment-${commentId}$`)),
      },
      { kind: 'receipt', title: `「${TITLE}」を受け付けました`, path: `/ledger/${receipt}` },
    ]);
    expect(nodes[0]?.text).toBe(`あなたの「${WORDS}」が、第2版の「運行時間」に反映されました。`);
  });

  it.each([
    ['easy', 'あなたの 言葉(ことば)が 「地域バス運行補助」を 変(か)えました'],
    ['en', 'Your words changed “地域バス運行補助”'],
  ] as const)('come in %s', async (language, title) => {
    expect((await find(author, 1, null, language)).nodes[0]?.title).toBe(title);
  });

  it('come in pages', async () => {
    const all = await find(author);
    const first = await find(author, 3);
    const rest = await find(author, 3, first.cursors().at(-1) ?? null);
    expect([first.hasNextPage, rest.hasNextPage]).toEqual([true, false]);
    expect([...first.nodes, ...rest.nodes]).toEqual(all.nodes);
  });

  it('are their own only', async () => {
    const mine = await find(commenter);
    expect(mine.nodes.map((notice) => notice.kind)).toEqual(['policy_changed', 'answered']);
    expect(mine.nodes.every((notice) => notice.accountId === commenter.accountId)).toBe(true);
    await expect(
      context.get(FindNotices).execute(anonymous, pageRequest(20, null, BY_TIME), 'ja'),
    ).rejects.toMatchObject({
      code: 'access.sign_in_needed',
    });
  });

  it('are marked as read up to one of them, then all', async () => {
    const [, second] = (await find(author)).nodes;
    expect(await unread(author)).toBe(4);
    await context.get(MarkNoticesRead).execute(author, second?.id ?? null);
    expect(await unread(author)).toBe(1);
    await context.get(MarkNoticesRead).execute(author, null);
    expect(await unread(author)).toBe(0);
    expect(await unread(commenter)).toBe(2);
  });

  it('are not marked by naming somebody else’s', async () => {
    const [foreign] = (await find(author)).nodes;
    await context.get(MarkNoticesRead).execute(commenter, foreign?.id ?? null);
    await context.get(MarkNoticesRead).execute(commenter, 'no id');
    expect(await unread(commenter)).toBe(2);
  });

  it('say that a comment is gone, and no word of it', async () => {
    await context.get(DeleteComment).execute(commenter, commentId);
    const gone = (await find(author)).nodes.find((notice) => notice.kind === 'comment');
    expect(gone).toMatchObject({ title: '削除されました', text: '', path: '/' });
  });
});
