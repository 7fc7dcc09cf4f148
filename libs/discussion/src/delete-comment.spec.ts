import { Database } from '#platform';
import { type Place, somebody, somewhere, type TestContext } from '#testing';
import { CommentStore } from './comment.store';
import { DeleteComment } from './delete-comment';
import { EditComment } from './edit-comment';
import { PostComment } from './post-comment';
import { startDiscussions, threadIn } from './testing/discussion.factory';

let world: TestContext;
let space: Place;
let remove: DeleteComment;
let post: PostComment;

beforeAll(async () => {
  world = await startDiscussions();
  remove = world.get(DeleteComment);
  post = world.get(PostComment);
  space = await somewhere(world);
});
afterAll(() => world.close());

const entryState = async (commentId: string) => {
  const rows = await world.asOwner<{ state: string }>(
    'select c.state from ledger_entry_current c join ledger_entry e on e.id = c.entry_id where e.subject_id = $1',
    [commentId],
  );
  return rows[0]?.state;
};

test('leaves a marker and the replies, and no words', async () => {
  const [threadId, author] = [await threadIn(world, space), await somebody(world)];
  const comment = await post.execute(author, { threadId, text: '言いすぎた' });
  const reply = await post.execute(await somebody(world), { threadId, parentId: comment.id, text: '返信' });
  await world.asOwner(`update comment set created_at = created_at - interval '1 hour' where id = $1`, [comment.id]);
  await world.get(EditComment).execute(author, { id: comment.id, text: '少し言いすぎた' });
  await remove.execute(author, comment.id);

  const comments = world.get(CommentStore);
  expect(await comments.find(world.get(Database), comment.id)).toMatchObject({
    text: '',
    deleted: true,
    replyCount: 1,
  });
  expect(await comments.find(world.get(Database), reply.id)).toMatchObject({ text: '返信', deleted: false });
  expect(await world.asOwner('select text from comment_version where comment_id = $1', [comment.id])).toEqual([]);
  expect(await world.asOwner('select comment_count from thread where id = $1', [threadId])).toEqual([
    { comment_count: 1 },
  ]);
  const events = await world.asOwner(`select name from outbox_event where payload ->> 'commentId' = $1 order by id`, [
    comment.id,
  ]);
  expect(events).toContainEqual({ name: 'discussion.comment_deleted' });
});

test('withdraws what was asked, while nobody has answered', async () => {
  const [threadId, author] = [await threadIn(world, space), await somebody(world)];
  const { id } = await post.execute(author, { threadId, text: '質問', askAuthority: true });
  await remove.execute(author, id);
  expect(await entryState(id)).toBe('withdrawn');
});

test('is refused once the authority has answered', async () => {
  const [threadId, author] = [await threadIn(world, space), await somebody(world)];
  const { id } = await post.execute(author, { threadId, text: '質問', askAuthority: true });
  await world.asOwner(
    `update ledger_entry_current c set state = 'answered', last_sequence = last_sequence + 1 from ledger_entry e where e.id = c.entry_id and e.subject_id = $1`,
    [id],
  );
  await expect(remove.execute(author, id)).rejects.toThrow('comment.answered');
  expect(await entryState(id)).toBe('answered');
});

test('is everybody’s right after the discussion too', async () => {
  const [threadId, author] = [await threadIn(world, space), await somebody(world)];
  const { id } = await post.execute(author, { threadId, text: '意見' });
  await world.asOwner('update thread set open = false where id = $1', [threadId]);
  expect((await remove.execute(author, id)).deleted).toBe(true);
});

test('happens once, however often it is asked for, and only to one’s own', async () => {
  const [threadId, author] = [await threadIn(world, space), await somebody(world)];
  const { id } = await post.execute(author, { threadId, text: '意見' });
  await expect(remove.execute(await somebody(world), id)).rejects.toThrow('comment.not_yours');
  await expect(remove.execute(author, 'no id')).rejects.toThrow('comment.not_found');
  const all = await Promise.allSettled(Array.from({ length: 10 }, () => remove.execute(author, id)));
  expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(await world.asOwner('select comment_count from thread where id = $1', [threadId])).toEqual([
    { comment_count: 0 },
  ]);
  await expect(post.execute(author, { threadId, parentId: id, text: '返信' })).rejects.toThrow('comment.deleted');
});
