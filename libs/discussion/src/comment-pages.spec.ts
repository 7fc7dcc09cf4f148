import { BY_TIME, encodeCursor, type Page, pageRequest } from '#kernel';
import { Database } from '#platform';
import { somebody, somewhere, type TestContext } from '#testing';
import type { Comment } from './comment';
import { CommentPages } from './comment-pages.store';
import { PostComment } from './post-comment';
import { startDiscussions, threadIn } from './testing/discussion.factory';

let world: TestContext;
let pages: CommentPages;
let threadId: string;
let parentId: string;

/** 10,000 comments on one subject, ten in each second, the first of them with 1,000 replies. */
const FILL = `insert into comment (id, thread_id, parent_id, depth, stance, text, author_id, author_name, author_verified,
    author_capacity, created_at)
  select uuidv7(), $1, case when $2::uuid is not null then $2::uuid end, case when $2 is null then 0 else 1 end,
    case when $2 is null then 'neutral' end, 'コメント' || n, $3, '富山 花子', true, 'resident',
    app_now() + make_interval(secs => n / 10) from generate_series(1, $4) n`;

beforeAll(async () => {
  world = await startDiscussions();
  pages = world.get(CommentPages);
  const author = await somebody(world);
  threadId = await threadIn(world, await somewhere(world));
  parentId = (await world.get(PostComment).execute(author, { threadId, text: '最初' })).id;
  await world.asOwner(FILL, [threadId, null, author.accountId, 9_999]);
  await world.asOwner(FILL, [threadId, parentId, author.accountId, 1_000]);
});
afterAll(() => world.close());

async function walk(read: (after: string | null) => Promise<Page<Comment> | undefined>): Promise<readonly Comment[]> {
  const all: Comment[] = [];
  for (let after: string | null = null; ;) {
    const page: Page<Comment> | undefined = await read(after);
    all.push(...(page?.nodes ?? []));
    if (!page?.hasNextPage) return all;
    after = page.cursors().at(-1) ?? null;
  }
}

const topLevel = async (after: string | null) =>
  (await pages.topLevel(world.get(Database), [{ under: threadId, page: pageRequest(100, after, BY_TIME) }]))[0];
const replies = async (after: string | null) =>
  (await pages.replies(world.get(Database), [{ under: parentId, page: pageRequest(7, after, BY_TIME) }]))[0];
const inOrder = (comments: readonly Comment[]) =>
  [...comments].sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime() || (a.id < b.id ? -1 : 1));

test.each([
  ['the top level', topLevel, 10_000],
  ['replies', replies, 1_000],
])('%s is read page by page, the oldest first, everything once', async (_, read, count) => {
  const all = await walk(read);
  expect(new Set(all.map(({ id }) => id)).size).toBe(count);
  expect(all).toHaveLength(count);
  expect(all).toEqual(inOrder(all));
});

test('many pages of different lengths and beginnings come in one statement, each in its place', async () => {
  const first = await replies(null);
  const wanted = [
    { under: parentId, page: pageRequest(2, null, BY_TIME) },
    { under: threadId, page: pageRequest(5, null, BY_TIME) },
    { under: parentId, page: pageRequest(3, first?.cursors()[1], BY_TIME) },
  ];
  const [two, none, three] = await pages.replies(world.get(Database), wanted);
  expect(two?.nodes).toEqual(first?.nodes.slice(0, 2));
  expect(none).toMatchObject({ nodes: [], hasNextPage: false });
  expect(three?.nodes).toEqual(first?.nodes.slice(2, 5));
});

test.each([
  [['2026-11-23T04:00:00.000Z', 'no id']],
  [['yesterday', '01a206b5-4994-7eb4-8a20-307de75f5e0c']],
  [['2026-99-23T04:00:00.000Z', '01a206b5-4994-7eb4-8a20-307de75f5e0c']],
  [[1, 2]],
])('a cursor that is not ours is refused: %j', async (key) => {
  await expect(topLevel(encodeCursor(key))).rejects.toThrow('page.invalid_cursor');
});

test.each([
  ['first', null],
  ['last', 9_899],
])('the %s page of 10,000 comments touches no other rows than its own', async (_, at) => {
  const last = at === null ? undefined : (await walk(topLevel))[at];
  const spy = jest.spyOn(world.get(Database), 'rows');
  const page = await topLevel(last ? encodeCursor([last.createdAt.toISOString(), last.id]) : null);
  const [[statement, parameters] = []] = spy.mock.calls;
  spy.mockRestore();
  expect(page?.nodes).toHaveLength(100);
  const plan = await world.asOwner(`explain (analyze, format json) ${statement?.text}`, parameters);
  const rows = [...JSON.stringify(plan).matchAll(/"(?:Actual Rows|Rows Removed by \w+)":([\d.]+)/g)].map(([, count]) =>
    Number(count),
  );
  expect(Math.max(...rows)).toBeLessThanOrEqual(101);
});
