import { anonymous, type Person } from '#kernel';
import { Database } from '#platform';
import { somebody, somewhere, type TestContext } from '#testing';
import { REACTION_KINDS } from './comment';
import { CommentStore } from './comment.store';
import { PostComment } from './post-comment';
import { React } from './react';
import { startDiscussions, threadIn } from './testing/discussion.factory';

let world: TestContext;
let author: Person;
let commentId: string;
let react: React;

beforeAll(async () => {
  world = await startDiscussions();
  react = world.get(React);
  author = await somebody(world);
});
beforeEach(async () => {
  const threadId = await threadIn(world, await somewhere(world));
  commentId = (await world.get(PostComment).execute(author, { threadId, text: '意見' })).id;
});
afterAll(() => world.close());

const counts = async () => (await world.get(CommentStore).find(world.get(Database), commentId))?.reactions;
const rows = () => world.asOwner('select kind from reaction where comment_id = $1', [commentId]);

test('a person reacts once, may think again and take it back', async () => {
  const hanako = await somebody(world);
  expect((await react.execute(hanako, commentId, 'agree')).reactions).toMatchObject({ agree: 1 });
  await react.execute(hanako, commentId, 'thoughtful');
  expect(await counts()).toEqual({ agree: 0, disagree: 0, thoughtful: 1 });
  await react.execute(hanako, commentId, null);
  await react.execute(hanako, commentId, null);
  expect(await counts()).toEqual({ agree: 0, disagree: 0, thoughtful: 0 });
  expect(await rows()).toEqual([]);
});

test('forty reactions of one person at once are one', async () => {
  const hanako = await somebody(world);
  const kinds = Array.from({ length: 40 }, (_, n) => REACTION_KINDS[n % 3] ?? 'agree');
  await Promise.all(kinds.map((kind) => react.execute(hanako, commentId, kind)));
  const [row] = await world.asOwner<{ kind: string }>('select kind from reaction where comment_id = $1', [commentId]);
  expect(await rows()).toHaveLength(1);
  expect(await counts()).toEqual({ agree: 0, disagree: 0, thoughtful: 0, [row?.kind ?? '']: 1 });
});

test('forty people at once are forty', async () => {
  const people = await Promise.all(Array.from({ length: 40 }, () => somebody(world)));
  await Promise.all(people.map((person, n) => react.execute(person, commentId, REACTION_KINDS[n % 2] ?? 'agree')));
  expect(await counts()).toEqual({ agree: 20, disagree: 20, thoughtful: 0 });
});

test('is refused for one’s own words, without a part in the space, and to nothing', async () => {
  await expect(react.execute(author, commentId, 'agree')).rejects.toThrow('comment.own');
  await expect(react.execute(anonymous, commentId, 'agree')).rejects.toThrow('access.sign_in_needed');
  await expect(react.execute(await somebody(world, { verification: 'email' }), commentId, 'agree')).rejects.toThrow(
    'space.real_name_needed',
  );
  await expect(react.execute(author, 'no id', 'agree')).rejects.toThrow('comment.not_found');
  expect(await counts()).toEqual({ agree: 0, disagree: 0, thoughtful: 0 });
});
