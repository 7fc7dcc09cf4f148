import { newId, type Person, system } from '#kernel';
import { EntryReads } from '#ledger';
import { Database } from '#platform';
import { CreatePolicy, PoliciesModule, PublishPolicyVersion } from '#policies';
import { WithdrawProposal } from '#proposals';
import { officialOf, type Place, somebody, somewhere, startTestContext, type TestContext } from '#testing';
import { InsightsModule } from '../insights.module';
import { AskedLists } from '../lists/asked-list';
import { openProposal, TEXT } from '../testing/open-proposal.factory';
import { readFeed } from '../testing/read-feed';
import { EntryFeeds } from './entry-feeds';
import { PoliciesFeed } from './policies-feed';
import { SpaceFeed } from './space-feed';

const FIELDS = {
  ...{ name: '地域バス', forWhom: '市内の方', benefit: 'バスを走らせます', conditions: '', amount: '', period: '' },
  ...{ howToApply: '', legalGround: '', contact: '', effectiveFrom: '2026-04-01' },
};

let context: TestContext;
let place: Place;
let author: Person;
beforeAll(async () => {
  context = await startTestContext([PoliciesModule, InsightsModule]);
});
afterAll(() => context.close());
beforeEach(async () => {
  [place, author] = [await somewhere(context), await somebody(context)];
});

const propose = (title: string) => openProposal(context, place, author, title);
const ledger = async (query: string) =>
  readFeed((await context.get(EntryFeeds).ledger(await context.get(AskedLists).ledger(`/x?${query}`))).xml);
const waiting = async (query: string) =>
  readFeed((await context.get(EntryFeeds).waiting(await context.get(AskedLists).waiting(`/x?${query}`))).xml);
const space = async (slug: string) =>
  readFeed((await context.get(SpaceFeed).read(await context.get(AskedLists).space(slug))).xml);
const titles = (feed: Readonly<{ entries: readonly Readonly<{ title: string }>[] }>) =>
  feed.entries.map(({ title }) => title);

describe('the feed of the ledger', () => {
  it('follows a department, a state or words, as the page does, and says what it follows', async () => {
    for (const title of ['雪の日のバス', '雪かき', '図書館']) await propose(title);
    await context.get(WithdrawProposal).execute(author, await propose('雪だるま'), null);
    const department = `department=${place.departmentId}`;
    const narrowed = await ledger(`${department}&state=waiting&words=%E9%9B%AA&after=x`);
    expect(titles(narrowed)).toEqual(['雪かき', '雪の日のバス']);
    expect(narrowed.head).toContain('"ひらく 応答台帳(交通政策課・答えを待っている・「雪」)"');
    expect(narrowed.head).toContain(
      `"http://hiraku.test/feeds/ledger.atom?state=waiting&amp;${department}&amp;words=%E9%9B%AA"`,
    );
    expect(titles(await ledger(`space=${place.spaceId}`))).toEqual(['雪だるま', '図書館', '雪かき', '雪の日のバス']);
    expect(titles(await ledger(`${department}&outcome=adopted`))).toEqual([]);
    expect(titles(await ledger(`${department}&words=%E5%9B%B3%00&words=%E9%9B%AA`))).toEqual(['図書館']);
  });

  it.each(['department', 'space'])('is not found of a %s that there is not', async (what) => {
    for (const id of [newId(), 'none']) await expect(ledger(`${what}=${id}`)).rejects.toMatchObject({ status: 404 });
  });
});

describe('the feed of what waits', () => {
  it('has what waits longest first, with its owner and the day on which its answer is due', async () => {
    for (const title of ['一', '二']) await propose(title);
    await context.get(WithdrawProposal).execute(author, await propose('三'), null);
    const { head, entries } = await waiting(`department=${place.departmentId}`);
    expect(head).toContain('"ひらく 答えを待っているもの(交通政策課)"');
    expect(entries.map(({ title, category }) => [title, category])).toEqual([
      ['一', 'received'],
      ['二', 'received'],
    ]);
    expect(entries[0]?.text).toMatch(/^担当: 交通政策課\n回答期限: 20\d\d年\d+月\d+日\n\n19時台/);
  });

  it('has an entry anew at the moment it gets late', async () => {
    await propose('一');
    const [before] = (await waiting(`department=${place.departmentId}`)).entries;
    await context.travel('60 days');
    const [late] = (await waiting(`department=${place.departmentId}`)).entries;
    await context.travel('-60 days');
    const [row] = (
      await context
        .get(EntryReads)
        .list(context.get(Database), { departmentId: place.departmentId }, { first: 1, after: null })
    ).nodes;
    expect(before).toMatchObject({ updated: row?.registeredAt.toISOString() });
    expect(late).toMatchObject({ id: before?.id, updated: row?.dueAt?.toISOString(), category: 'overdue' });
    expect(late?.text).toContain('日(過ぎています)\n');
  });

  it('is not found of a department that there is not', async () => {
    await expect(waiting(`department=${newId()}`)).rejects.toMatchObject({ status: 404 });
  });
});

describe('the feed of a space', () => {
  it('has its proposals, the newest first, without drafts and what was withdrawn', async () => {
    const id = await propose('一');
    await propose('二');
    await context.get(WithdrawProposal).execute(author, await propose('三'), null);
    await openProposal(context, place, author, '四', 'draft');
    const other = await somewhere(context);
    await openProposal(context, other, author, 'よそ');
    const feed = await space(place.slug);
    expect(titles(feed)).toEqual(['二', '一']);
    expect(feed.head).toContain('"ひらく 提案: バスの本数"');
    expect(feed.entries[1]).toMatchObject({
      ...{ id: `urn:uuid:${id}`, link: `http://hiraku.test/proposals/${id}`, author: '立山 花子' },
      ...{ category: 'received', text: TEXT },
    });
  });

  it('is there, and valid, before anything was proposed', async () => {
    const feed = await space(place.slug);
    expect(feed.entries).toEqual([]);
    expect(feed.head).toContain('"1970-01-01T00:00:00.000Z"');
  });

  it.each(['none', '', '\0', '../ledger'])('is not found of a slug that there is not: %s', async (slug) => {
    await expect(space(slug)).rejects.toMatchObject({ status: 404 });
  });
});

describe('the feed of policies', () => {
  it('has the latest versions with what they changed, and whose words changed it', async () => {
    const official = await officialOf(context, place, '交通政策課 課長');
    const owner = { authorityId: place.authorityId, departmentId: place.departmentId };
    const clauses = [{ heading: '運行日', text: '平日に運行する。' }];
    const version = { ...FIELDS, summary: '運行を始めます。', clauses };
    const policyId = await context.get(CreatePolicy).execute(system, { ...owner, version });
    const [clause] = await context.asOwner<{ id: string }>(
      'select clause_id as id from policy_clause where policy_id = $1',
      [policyId],
    );
    await propose('夜の便');
    const filter = { departmentId: place.departmentId };
    const [entry] = (await context.get(EntryReads).list(context.get(Database), filter, { first: 1, after: null }))
      .nodes;
    const next = {
      ...{ ...FIELDS, policyId, basedOn: 1, forWhom: '市内に通う方も', summary: '夜も走ります。' },
      clauses: [{ clauseId: clause?.id ?? null, heading: '運行日', text: '平日と夜に運行する。' }],
      influences: [{ receipt: entry?.receipt ?? '', clauseIndex: 0, words: '「帰れます」', why: '夜の通勤のため。' }],
    };
    await context.get(PublishPolicyVersion).execute(official, next);
    const { head, entries } = readFeed((await context.get(PoliciesFeed).read()).xml);
    expect(head).toContain('"ひらく 施策"');
    expect(entries[0]).toMatchObject({
      ...{ title: '地域バス(第2版)', link: `http://hiraku.test/policies/${policyId}/changes/2`, category: 'changed' },
      author: expect.stringMatching(/^交通政策課 課長 神通 /),
    });
    expect(entries[0]?.text.split('\n')).toEqual([
      ...['夜も走ります。', '適用日: 2026-04-01', ''],
      ...['対象者', '前: 市内の方', '後: 市内に通う方も', ''],
      ...['「運行日」(変更)', '前: 平日に運行する。', '後: 平日と夜に運行する。', ''],
      ...[
        `反映された声: 立山 花子さん(受付番号 ${entry?.receipt})`,
        '「「帰れます」」',
        '「運行日」へ: 夜の通勤のため。',
      ],
    ]);
    expect(entries[1]).toMatchObject({
      ...{ title: '地域バス', link: `http://hiraku.test/policies/${policyId}`, category: 'new' },
      text: '運行を始めます。\n適用日: 2026-04-01\n対象者: 市内の方\n支援の内容: バスを走らせます',
    });
  });
});
