import { type Place, somebody, somewhere, type TestContext } from '#testing';
import { EditComment } from './edit-comment';
import { PostComment } from './post-comment';
import { startDiscussions, threadIn } from './testing/discussion.factory';

let world: TestContext;
let space: Place;
let edit: EditComment;

beforeAll(async () => {
  world = await startDiscussions();
  edit = world.get(EditComment);
  space = await somewhere(world);
});
afterAll(() => world.close());

const posted = async (askAuthority = false) => {
  const author = await somebody(world);
  const input = { threadId: await threadIn(world, space), text: '初めの文', askAuthority };
  return { author, comment: await world.get(PostComment).execute(author, input) };
};
const age = (id: string, minutes: number) =>
  world.asOwner('update comment set created_at = created_at - make_interval(mins => $2) where id = $1', [id, minutes]);
const versions = (id: string) =>
  world.asOwner('select version, text from comment_version where comment_id = $1 order by version', [id]);

test('is silent for fifteen minutes', async () => {
  const { author, comment } = await posted();
  const edited = await edit.execute(author, { id: comment.id, text: '直した文' });
  expect(edited).toMatchObject({ text: '直した文', editedAt: null, version: 2 });
  expect(await versions(comment.id)).toEqual([]);
});

test('keeps public versions afterwards, each of them', async () => {
  const { author, comment } = await posted();
  await age(comment.id, 16);
  const second = await edit.execute(author, { id: comment.id, text: '二つ目の文', expectedVersion: 1 });
  expect(second.editedAt).not.toBeNull();
  await edit.execute(author, { id: comment.id, text: '三つ目の文', expectedVersion: 2 });
  expect(await versions(comment.id)).toEqual([
    { version: 1, text: '初めの文' },
    { version: 2, text: '二つ目の文' },
  ]);
});

test('is never silent when the words have been put before the authority, whose words stay', async () => {
  const { author, comment } = await posted(true);
  await edit.execute(author, { id: comment.id, text: '別の文' });
  expect(await versions(comment.id)).toEqual([{ version: 1, text: '初めの文' }]);
  const frozen = await world.asOwner(
    `select t.content from ledger_text t join ledger_entry e on e.id = t.entry_id where e.subject_id = $1 and t.field = 'text'`,
    [comment.id],
  );
  expect(frozen).toEqual([{ content: '初めの文' }]);
});

test('that changes nothing is none', async () => {
  const { author, comment } = await posted();
  await age(comment.id, 16);
  expect(await edit.execute(author, { id: comment.id, text: ' 初めの文 ' })).toMatchObject({
    version: 1,
    editedAt: null,
  });
  const events = await world.asOwner(`select name from outbox_event where payload ->> 'commentId' = $1`, [comment.id]);
  expect(events).toEqual([{ name: 'discussion.comment_posted' }]);
});

test('of an earlier version than the present one is refused', async () => {
  const { author, comment } = await posted();
  await edit.execute(author, { id: comment.id, text: '別の画面の文' });
  const late = edit.execute(author, { id: comment.id, text: 'こちらの文', expectedVersion: 1 });
  await expect(late).rejects.toThrow('comment.changed');
});

test('twice at once from the same version: one is refused', async () => {
  const { author, comment } = await posted();
  const texts = ['片方の文', 'もう片方の文'];
  const both = await Promise.allSettled(
    texts.map((text) => edit.execute(author, { id: comment.id, text, expectedVersion: 1 })),
  );
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
});

test('of somebody else’s words is refused, as is one of nothing', async () => {
  const { author, comment } = await posted();
  const foreign = edit.execute(await somebody(world), { id: comment.id, text: '乗っ取り' });
  await expect(foreign).rejects.toThrow('comment.not_yours');
  await expect(edit.execute(author, { id: 'no id', text: '文' })).rejects.toThrow('comment.not_found');
  await expect(edit.execute(author, { id: comment.id, text: ' ' })).rejects.toThrow('comment.blank');
});
