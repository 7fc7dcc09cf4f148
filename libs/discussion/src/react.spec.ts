import { anonymous, type Person } from '#kernel';
import { testDatabaseUrl } from '#testing';
import { REACTION_KINDS } from './comment';
import { CommentStore } from './comment.store';
import { PostComment } from './post-comment';
import { React } from './react';
import { Discussions } from './testing/discussion.factory';

let world: Discussions;
let author: Person;
let commentId: string;
let react: React;

beforeAll(async () => {
  world = await Discussions.on(await testDatabaseUrl());
  react = world.app.get(React);
  author = await world.person();
});
beforeEach(async () => {
  const threadId = await world.thread(await world.space());
  commentId = (await world.app.get(PostComment).execute(author, { threadId, text: '意見' })).id;
});
afterAll(() => world.close());

const counts = async () => (await world.app.get(CommentStore).find(world.db, commentId))?.reactions;
const rows = () => world.rows('select kind from reaction where comment_id = $1', [commentId]);

test('a person reacts once, may think again and take it back', async () => {
  const hanako = await world.person();
  expect((await react.execute(hanako, commentId, 'agree')).reactions).toMatchObject({ agree: 1 });
  await react.execute(hanako, commentId, 'thoughtful');
  expect(await counts()).toEqual({ agree: 0, disagree: 0, thoughtful: 1 });
  await react.execute(hanako, commentId, null);
  await react.execute(hanako, commentId, null);
  expect(await counts()).toEqual({ agree: 0, disagree: 0, thoughtful: 0 });
  expect(await rows()).toEqual([]);
});

test('forty reactions of one person at once are one', async () => {
  const hanako = await world.person();
  const kinds = Array.from({ length: 40 }, (_, n) => REACTION_KINDS[n % 3] ?? 'agree');
  await Promise.all(kinds.map((kind) => react.execute(hanako, commentId, kind)));
  const [row] = await world.rows<{ kind: string }>('select kind from reaction where comment_id = $1', [commentId]);
  expect(await rows()).toHaveLength(1);
  expect(await counts()).toEqual({ agree: 0, disagree: 0, thoughtful: 0, [row?.kind ?? '']: 1 });
});

test('forty people at once are forty', async () => {
  const people = await Promise.all(Array.from({ length: 40 }, () => world.person()));
  await Promise.all(people.map((person, n) => react.execute(person, commentId, REACTION_KINDS[n % 2] ?? 'agree')));
  expect(await counts()).toEqual({ agree: 20, disagree: 20, thoughtful: 0 });
});

test('is refused for one’s own words, without a part in the space, and to nothing', async () => {
  await expect(react.execute(author, commentId, 'agree')).rejects.toThrow('comment.own');
  await expect(react.execute(anonymous, commentId, 'agree')).rejects.toThrow('access.sign_in_needed');
  await expect(react.execute(await world.person('email'), commentId, 'agree')).rejects.toThrow(
    'space.real_name_needed',
  );
  await expect(react.execute(author, 'no id', 'agree')).rejects.toThrow('comment.not_found');
  expect(await counts()).toEqual({ agree: 0, disagree: 0, thoughtful: 0 });
});
