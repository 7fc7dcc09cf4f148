import { type Place, somebody, somewhere, type TestContext } from '#testing';
import { AskAuthority } from './ask-authority';
import { DeleteComment } from './delete-comment';
import { PostComment } from './post-comment';
import { startDiscussions, threadIn } from './testing/discussion.factory';

let world: TestContext;
let space: Place;
let ask: AskAuthority;
let post: PostComment;

beforeAll(async () => {
  world = await startDiscussions();
  ask = world.get(AskAuthority);
  post = world.get(PostComment);
  space = await somewhere(world);
});
afterAll(() => world.close());

const entries = (ids: readonly string[]) =>
  world.asOwner(`select receipt from ledger_entry where subject_type = 'comment' and subject_id = any ($1)`, [ids]);
const succeeded = (results: readonly PromiseSettledResult<unknown>[]) =>
  results.filter(({ status }) => status === 'fulfilled').length;

test('gives a comment a receipt of its own, with its words and name as they were', async () => {
  const threadId = await threadIn(world, space);
  const author = await somebody(world, { familyName: '富山', givenName: '花子' });
  const { id } = await post.execute(author, { threadId, text: 'いつ始まりますか。' });
  expect((await ask.execute({ ...author, familyName: '高岡' }, id)).asked).toBe(true);
  const texts = await world.asOwner(
    `select t.field, t.content from ledger_text t join ledger_entry e on e.id = t.entry_id
     where e.subject_id = $1 order by t.field`,
    [id],
  );
  expect(texts).toEqual([
    { field: 'author_name', content: '富山 花子' },
    { field: 'text', content: 'いつ始まりますか。' },
    { field: 'title', content: '' },
  ]);
});

test('forty times at once makes one entry', async () => {
  const [threadId, author] = [await threadIn(world, space), await somebody(world)];
  const { id } = await post.execute(author, { threadId, text: '一度だけ' });
  const all = await Promise.allSettled(Array.from({ length: 40 }, () => ask.execute(author, id)));
  expect(succeeded(all)).toBe(1);
  expect(await entries([id])).toHaveLength(1);
});

test('stops at five in 24 hours in one space, in whatever way and however fast', async () => {
  const own = await somewhere(world);
  const [threadId, author] = [await threadIn(world, own), await somebody(world)];
  const comments = await Promise.all(
    Array.from({ length: 6 }, (_, n) => post.execute(author, { threadId, text: `問${n}` })),
  );
  const asking = comments.map(({ id }) => ask.execute(author, id));
  const posting = [7, 8, 9].map((n) => post.execute(author, { threadId, text: `問${n}`, askAuthority: true }));
  expect(succeeded(await Promise.allSettled([...asking, ...posting]))).toBe(5);

  const elsewhere = { threadId: await threadIn(world, space), text: '別の場', askAuthority: true };
  expect((await post.execute(author, elsewhere)).asked).toBe(true);
  await world.asOwner(`update comment set asked_at = asked_at - interval '24 hours' where author_id = $1`, [
    author.accountId,
  ]);
  expect((await post.execute(author, { threadId, text: '翌日', askAuthority: true })).asked).toBe(true);
});

test('is not regained by deleting', async () => {
  const [threadId, author] = [await threadIn(world, await somewhere(world)), await somebody(world)];
  for (let n = 0; n < 5; n += 1) {
    const { id } = await post.execute(author, { threadId, text: `問${n}`, askAuthority: true });
    await world.get(DeleteComment).execute(author, id);
  }
  const sixth = post.execute(author, { threadId, text: '六つ目', askAuthority: true });
  await expect(sixth).rejects.toThrow('comment.too_many_asks');
});

test('is for one’s own comments, where the thread allows it', async () => {
  const author = await somebody(world);
  const { id } = await post.execute(author, { threadId: await threadIn(world, space, 'never'), text: '意見' });
  await expect(ask.execute(author, id)).rejects.toThrow('comment.not_askable');
  await expect(ask.execute(await somebody(world), id)).rejects.toThrow('comment.not_yours');
  await expect(ask.execute(author, 'no id')).rejects.toThrow('comment.not_found');
});
