import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { GraphQLModule, GraphQLSchemaHost } from '@nestjs/graphql';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { graphql } from 'graphql';
import { type Actor, anonymous, type Person } from '#kernel';
import { IdentityModule } from '#identity';
import { Database, PlatformModule, type RequestContext } from '#platform';
import { somebody, somewhere, testConfig, testContextOf, type TestContext, testDatabaseUrl } from '#testing';
import { DiscussionModule } from '../discussion.module';
import { PostComment } from '../post-comment';
import { React } from '../react';
import { threadIn } from '../testing/discussion.factory';

@Module({})
class DiscussionApi {}

let world: TestContext;

beforeAll(async () => {
  const database = await testDatabaseUrl();
  const config = testConfig(database);
  const schema = GraphQLModule.forRoot<ApolloDriverConfig>({ driver: ApolloDriver, autoSchemaFile: true });
  const imports = [schema, PlatformModule.with(config), IdentityModule, DiscussionModule];
  const api = await NestFactory.create({ module: DiscussionApi, imports }, new FastifyAdapter(), { logger: ['error'] });
  world = testContextOf(await api.init(), config, database);
});
afterAll(() => world.close());

const contextOf = (actor: Actor): RequestContext => ({
  ...{ actor, language: 'ja', loaders: new Map(), signInToken: null, signInId: null, device: '', address: '' },
  setSignInCookie: () => undefined,
});

/** What the api answers, as plain JSON, and by which statements. */
async function ask(actor: Actor, source: string, variables: Readonly<Record<string, unknown>>) {
  const spy = jest.spyOn(world.get(Database), 'rows');
  const { schema } = world.get(GraphQLSchemaHost);
  const result = await graphql({ schema, source, variableValues: { ...variables }, contextValue: contextOf(actor) });
  // The wake-up call after earlier writes is no part of the answer.
  const statements = spy.mock.calls.map(([{ name }]) => name).filter((name) => name !== 'outbox.wake');
  spy.mockRestore();
  expect(result.errors).toBeUndefined();
  return { data: JSON.parse(JSON.stringify(result.data)), statements };
}

const CAN = 'viewerCan { reply { code } edit { code } delete { code } ask { code } react { code reason } }';
const COMMENT = `id text stance depth version deleted replyCount viewerReaction viewerIsAuthor createdAt editedAt
  author { name verified capacity post } reactions { agree disagree thoughtful } entry { receipt state } ${CAN}`;
const THREAD = `query ($id: ID!, $first: Int!) { thread(id: $id) {
  id open commentCount subject { type id } viewerCan { comment { allowed code } ask { allowed code } }
  comments(first: $first) { pageInfo { hasNextPage endCursor } nodes { ${COMMENT}
    replies(first: 2) { pageInfo { hasNextPage } nodes { ${COMMENT} replies(first: 2) { nodes { ${COMMENT} } } } } } } } }`;

/** `count` comments, each that asked with two replies and one below these. */
async function discussion(author: Person, count: number): Promise<string> {
  const threadId = await threadIn(world, await somewhere(world), 'always');
  const post = world.get(PostComment);
  for (let n = 0; n < count; n += 1) {
    const top = await post.execute(author, { threadId, stance: 'for', text: `意見${n}` });
    for (const text of ['返信一', '返信二', '返信三']) {
      const reply = await post.execute(author, { threadId, parentId: top.id, text });
      if (text === '返信一') await post.execute(author, { threadId, parentId: reply.id, text: '返信の返信' });
    }
  }
  return threadId;
}

test('a page of a discussion takes the same number of statements, however long it is', async () => {
  const [author, reader] = [await somebody(world), await somebody(world)];
  const [short, long] = [await discussion(author, 2), await discussion(author, 12)];
  for (const viewer of [reader, anonymous]) {
    const few = await ask(viewer, THREAD, { id: short, first: 100 });
    const many = await ask(viewer, THREAD, { id: long, first: 100 });
    expect(many.data.thread.comments.nodes).toHaveLength(12);
    expect(many.statements.sort()).toEqual(few.statements.sort());
    expect(many.statements.length).toBeLessThanOrEqual(16);
  }
});

test('a discussion reads with replies, receipts and what the viewer may do and why not', async () => {
  const [author, reader] = [await somebody(world), await somebody(world)];
  const threadId = await discussion(author, 1);
  const before = await ask(reader, THREAD, { id: threadId, first: 1 });
  const [top] = before.data.thread.comments.nodes;
  await world.get(React).execute(reader, top.id, 'thoughtful');
  const { data } = await ask(reader, THREAD, { id: threadId, first: 1 });
  const [comment] = data.thread.comments.nodes;
  expect(data.thread).toMatchObject({ open: true, commentCount: 5, subject: { type: 'proposal' } });
  expect(data.thread.viewerCan.comment).toEqual({ allowed: true, code: null });
  expect(comment).toMatchObject({
    ...{ text: '意見0', stance: 'for', replyCount: 3, viewerIsAuthor: false, viewerReaction: 'thoughtful' },
    reactions: { agree: 0, disagree: 0, thoughtful: 1 },
    entry: { receipt: expect.stringMatching(/^\d{6}-/), state: 'received' },
    viewerCan: { reply: { code: null }, edit: { code: 'comment.not_yours' }, ask: { code: 'comment.not_yours' } },
  });
  expect(comment.replies.pageInfo.hasNextPage).toBe(true);
  expect(comment.replies.nodes.map((reply: { text: string }) => reply.text)).toEqual(['返信一', '返信二']);
  expect(comment.replies.nodes[0].replies.nodes[0]).toMatchObject({
    ...{ text: '返信の返信', depth: 2, stance: null },
    viewerCan: { reply: { code: 'comment.too_deep' } },
  });
  const own = (await ask(author, THREAD, { id: threadId, first: 1 })).data.thread.comments.nodes[0];
  expect(own.viewerCan).toMatchObject({
    ...{ edit: { code: null }, delete: { code: null }, ask: { code: 'comment.already_asked' } },
    react: { code: 'comment.own', reason: '自分のコメントには反応を付けられません。' },
  });
});

test('the mutations answer with the comment as it is then', async () => {
  const [author, reader] = [await somebody(world), await somebody(world)];
  const threadId = await threadIn(world, await somewhere(world));
  const change = (actor: Actor, field: string) => ask(actor, `mutation { it: ${field} { ${COMMENT} } }`, {});
  const posted = (await change(author, `postComment(input: { threadId: "${threadId}", text: "意見" })`)).data.it;
  expect(posted).toMatchObject({ stance: 'neutral', entry: null, viewerCan: { ask: { code: null } } });
  const id = `"${posted.id}"`;
  const edited = await change(author, `editComment(id: ${id}, text: "別の意見", expectedVersion: 1)`);
  expect(edited.data.it).toMatchObject({ text: '別の意見', version: 2 });
  expect((await change(author, `askAuthority(commentId: ${id})`)).data.it.entry).toMatchObject({ state: 'received' });
  const twice = `mutation { a: react(commentId: ${id}, kind: agree) { viewerReaction reactions { agree } }
    b: react(commentId: ${id}, kind: null) { viewerReaction reactions { agree } } }`;
  expect((await ask(reader, twice, {})).data).toEqual({
    a: { viewerReaction: 'agree', reactions: { agree: 1 } },
    b: { viewerReaction: null, reactions: { agree: 0 } },
  });
  const gone = (await change(author, `deleteComment(id: ${id})`)).data.it;
  expect(gone).toMatchObject({ text: '', deleted: true, entry: { state: 'withdrawn' } });
});

test('what does not exist is null', async () => {
  const source = '{ a: thread(id: "no id") { id } b: comment(id: "no id") { id } }';
  expect((await ask(anonymous, source, {})).data).toEqual({ a: null, b: null });
});
