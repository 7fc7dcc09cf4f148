import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Logger } from '@nestjs/common';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { execute, parse } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { randomUUID } from 'node:crypto';
import { anonymous, type Person } from '#kernel';
import { StartSignIn } from '#identity';
import { Database } from '#platform';
import { SaveDraft, SubmitProposal } from '#proposals';
import { somebody, somewhere, type TestContext } from '#testing';
import { LIMITS } from '../apps/api/graphql.options';
import { wholeApi } from './setup/whole-api';

let app: NestFastifyApplication;
let context: TestContext;
beforeAll(async () => {
  ({ app, context } = await wholeApi());
});
afterAll(() => context.close());

type Answer = Readonly<{
  status: number;
  headers: Readonly<Record<string, unknown>>;
  data: Readonly<Record<string, unknown>> | null;
  errors: readonly Readonly<{ message: string; extensions: Readonly<Record<string, unknown>> }>[];
}>;

async function ask(
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const reply = await app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', ...headers },
    payload: { query, variables },
  });
  const body = reply.json<{ data?: Answer['data']; errors?: Answer['errors'] }>();
  return { status: reply.statusCode, headers: reply.headers, data: body.data ?? null, errors: body.errors ?? [] };
}

async function bearer(person: Person): Promise<Readonly<{ authorization: string }>> {
  const signIn = await context
    .get(Database)
    .write((tx) => context.get(StartSignIn).start(tx, person.accountId, 'a test'));
  return { authorization: `Bearer ${signIn.token}` };
}

const codes = (answer: Answer) => answer.errors.map((error) => error.extensions['code']);

describe('refusals', () => {
  it.each([
    ['ja', 'メールアドレスの形になっていません'],
    ['easy', 'もう 一度|もう一度'],
    ['en', 'This is not an email address'],
  ])('come with a code, the field and a sentence in the language asked for: %s', async (language, sentence) => {
    const input = {
      email: 'x',
      password: 'long enough, really',
      familyName: '立山',
      givenName: '花子',
      kana: 'タテヤマ ハナコ',
      language: 'ja',
      returnTo: '/',
    };
    const answer = await ask(
      'mutation ($input: SignUpInput!) { signUp(input: $input) }',
      { input },
      { 'x-hiraku-language': language },
    );
    expect(answer.errors[0]?.message).toMatch(new RegExp(sentence));
    expect(answer.errors[0]?.extensions).toMatchObject({
      code: 'account.invalid_email',
      kind: 'invalid',
      field: 'email',
    });
  });

  it('carry an id and no stack where the fault is ours', async () => {
    const away = new Error('the database at db.internal is away');
    const spies = [
      jest.spyOn(context.get(Database).pool, 'query').mockImplementation(() => {
        throw away;
      }),
      jest.spyOn(Logger.prototype, 'error').mockImplementation(() => undefined),
    ];
    const answer = await ask('{ thread(id: "01890000-0000-7000-8000-000000000000") { id } }');
    for (const spy of spies) spy.mockRestore();
    expect(answer.errors.map(({ extensions }) => extensions)).toEqual([
      { code: 'internal', kind: 'internal', errorId: expect.any(String) },
    ]);
    expect(JSON.stringify(answer)).not.toMatch(/node_modules|\.ts:|\.js:|stack|db\.internal/);
  });

  it.each([
    ['a variable is missing', { input: { title: 'x' } }],
    ['a variable has another type', { input: { spaceId: [], title: 1, text: {} } }],
    ['a key is not known', { input: { spaceId: 'x', title: 'x', text: 'x', state: 'submitted' } }],
    ['there are none', {}],
  ])('tell what is wrong with the request where %s', async (_what, variables) => {
    const answer = await ask('mutation ($input: SaveDraftInput!) { saveDraft(input: $input) { claim } }', variables);
    expect(answer.errors[0]?.extensions).toMatchObject({ kind: 'invalid' });
  });

  it('tell of an id that is none', async () => {
    const answer = await ask('{ ledgerEntries(filter: { departmentId: "x" }) { nodes { id } } }');
    expect(codes(answer)).toEqual(['request.malformed_value']);
  });

  it('give no suggestions for what does not exist', async () => {
    const answer = await ask('{ viewr { id } }');
    expect(answer.errors[0]?.message).not.toMatch(/did you mean/i);
  });

  it('keep staff fields from residents and everything signed-in from strangers', async () => {
    expect(codes(await ask('{ desk { figures { open } } }'))).toEqual(['access.sign_in_needed']);
    expect(codes(await ask('{ desk { figures { open } } }', {}, await bearer(await somebody(context))))).toEqual([
      'access.staff_only',
    ]);
    expect(codes(await ask('mutation { requestCounterCode { code } }'))).toEqual(['access.sign_in_needed']);
  });
});

describe('limits', () => {
  const deep = (depth: number) =>
    `{ spaces { nodes ${'{ authority { children '.repeat(depth)} { id } ${'} }'.repeat(depth)} } }`;
  it.each([
    ['depth', deep(250)],
    ['a little too much depth', deep(LIMITS.depth)],
    ['aliases', `{ ${Array.from({ length: LIMITS.aliases + 1 }, (_, n) => `a${n}: figures { open }`).join(' ')} }`],
    ['10,000 aliases', `{ ${Array.from({ length: 10_000 }, (_, n) => `a${n}: figures { open }`).join(' ')} }`],
    ['tokens', `{ figures { ${'open '.repeat(LIMITS.tokens)} } }`],
    ['directives', `{ figures ${'@include(if: true) '.repeat(LIMITS.directives + 1)} { open } }`],
    [
      'fragments that multiply',
      `{ spaces { nodes { ...a ...a } } } fragment a on Space { ...b ...b } fragment b on Space { ...a }`,
    ],
  ])('refuse too much: %s', async (_what, query) => {
    const answer = await ask(query);
    expect(answer.status).toBeLessThan(500);
    expect(answer.data).toBeNull();
    expect(answer.errors.length).toBeGreaterThan(0);
  });

  it('refuse pages of more than 100', async () => {
    expect(codes(await ask('{ spaces(first: 101) { nodes { id } } }'))).toEqual(['page.invalid_size']);
    expect(codes(await ask('{ spaces(first: 5, after: "nonsense") { nodes { id } } }'))).toEqual([
      'page.invalid_cursor',
    ]);
  });

  it('refuse several operations in one request and bodies of a megabyte', async () => {
    const batch = await app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json' },
      payload: [{ query: '{ figures { open } }' }],
    });
    expect(batch.statusCode).toBe(400);
    const large = await app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json' },
      payload: { query: '{ figures { open } }', x: 'x'.repeat(1_000_000) },
    });
    expect(large.statusCode).toBe(413);
  });

  it('let the ordinary through', async () => {
    const answer = await ask(
      '{ figures { open answered overdue } spaces { nodes { id phases { name { ja } state } authority { name { ja } } } } }',
    );
    expect(answer.errors).toEqual([]);
  });
});

describe('requests from other sites', () => {
  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'are refused as %s',
    async (type) => {
      const reply = await app.inject({
        method: 'POST',
        url: '/graphql',
        headers: { 'content-type': type },
        payload: '{"query":"mutation { signOut }"}',
      });
      expect(reply.statusCode).toBeGreaterThanOrEqual(400);
      expect(reply.statusCode).toBeLessThan(500);
    },
  );

  it('cannot change anything by GET', async () => {
    const reply = await app.inject({
      method: 'GET',
      url: '/graphql?query=mutation%20%7B%20signOut%20%7D',
      headers: { 'apollo-require-preflight': '1' },
    });
    expect(reply.statusCode).toBe(405);
  });

  it('get no permission to read answers', async () => {
    const reply = await app.inject({
      method: 'OPTIONS',
      url: '/graphql',
      headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST' },
    });
    expect(reply.headers['access-control-allow-origin']).toBeUndefined();
  });
});

describe('idempotency keys', () => {
  const DRAFT = 'mutation ($input: SaveDraftInput!) { saveDraft(input: $input) { proposal { id } } }';

  it('give the same reply to the same request and refuse another body', async () => {
    const place = await somewhere(context);
    const headers = { ...(await bearer(await somebody(context))), 'idempotency-key': randomUUID() };
    const input = { spaceId: place.spaceId, title: '一度だけ', text: '' };
    const first = await ask(DRAFT, { input }, headers);
    expect(first.errors).toEqual([]);
    expect((await ask(DRAFT, { input }, headers)).data).toEqual(first.data);
    expect(codes(await ask(DRAFT, { input: { ...input, title: 'ちがう' } }, headers))).toEqual(['request.key_reused']);
    expect(await context.asOwner('select from proposal where space_id = $1', [place.spaceId])).toHaveLength(1);
  });

  it('make 40 requests at once happen once', async () => {
    const place = await somewhere(context);
    const headers = { ...(await bearer(await somebody(context))), 'idempotency-key': randomUUID() };
    const input = { spaceId: place.spaceId, title: '四十回', text: '' };
    const answers = await Promise.all(Array.from({ length: 40 }, () => ask(DRAFT, { input }, headers)));
    expect(answers.filter((answer) => answer.errors.length === 0).length).toBeGreaterThanOrEqual(1);
    expect(await context.asOwner('select from proposal where space_id = $1', [place.spaceId])).toHaveLength(1);
  });

  it('do not mix up two people who chose the same key', async () => {
    const place = await somewhere(context);
    const key = randomUUID();
    const input = { spaceId: place.spaceId, title: '同じ鍵', text: '' };
    for (const person of [await somebody(context), await somebody(context)]) {
      expect((await ask(DRAFT, { input }, { ...(await bearer(person)), 'idempotency-key': key })).errors).toEqual([]);
    }
    expect(await context.asOwner('select from proposal where space_id = $1', [place.spaceId])).toHaveLength(2);
  });
});

describe('reading', () => {
  const LIST = `query ($id: ID) { proposals(spaceId: $id, first: 3) { nodes { id title author { name verified }
    supportCount commentCount space { title { ja } } entry { receipt state department { name { ja } } } viewerCan { support { allowed code } } }
    pageInfo { hasNextPage endCursor } } }`;

  async function spaceWithProposals(count: number): Promise<string> {
    const place = await somewhere(context);
    for (let n = 0; n < count; n += 1) {
      const author = await somebody(context);
      const { id } = await context
        .get(SaveDraft)
        .execute(
          author,
          { spaceId: place.spaceId, title: `提案 ${n}`, text: 'この町のバスをもっと便利にしたいと考えています。' },
          '192.0.2.3',
        );
      await context.get(SubmitProposal).execute(author, id);
    }
    return place.spaceId;
  }

  it('gives the same answer compiled and interpreted', async () => {
    const id = await spaceWithProposals(4);
    const schema = app.get(GraphQLSchemaHost).schema;
    const document = parse(LIST);
    const compiled = compileQuery(schema, document);
    if (!isCompiledQuery(compiled)) throw new Error('the query was not compiled');
    const request = () => ({
      actor: anonymous,
      language: 'ja',
      loaders: new Map(),
      signInToken: null,
      signInId: null,
      device: '',
      address: '',
      setSignInCookie: () => undefined,
    });
    const interpreted = await execute({ schema, document, contextValue: request(), variableValues: { id } });
    expect(JSON.stringify(await compiled.query(undefined, request(), { id }))).toBe(JSON.stringify(interpreted));
    expect(interpreted.errors).toBeUndefined();
  });

  it('asks the database as often for one row as for many', async () => {
    const asked = async (id: string, first: number): Promise<readonly string[]> => {
      const spy = jest.spyOn(context.get(Database).pool, 'query');
      const answer = await ask(LIST.replace('first: 3', `first: ${first}`), { id });
      const names = spy.mock.calls.map(([statement]) => String(Object(statement).name));
      spy.mockRestore();
      expect(answer.errors).toEqual([]);
      // The submissions above wake the relay when they like; names of places are remembered for a moment. How many rows a
      // statement reads, and whether for one key or many, is part of its name.
      return names
        .filter((name) => !/^(outbox\.wake|space\.find|phase\.of_spaces|department\.find)/.test(name))
        .map((name) => name.replace(/\.(one|many|\d+)$/, ''));
    };
    const id = await spaceWithProposals(8);
    expect(await asked(id, 8)).toEqual(await asked(id, 1));
  });

  it('pages through everything once', async () => {
    const id = await spaceWithProposals(7);
    const seen: string[] = [];
    let after: unknown = null;
    do {
      const answer: Answer = await ask(
        'query ($id: ID, $after: String) { proposals(spaceId: $id, first: 3, after: $after) { nodes { title } pageInfo { hasNextPage endCursor } } }',
        { id, after },
      );
      const { nodes, pageInfo } = Object(answer.data?.['proposals']);
      seen.push(...nodes.map((node: { title: string }) => node.title));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after);
    expect(seen).toEqual(Array.from({ length: 7 }, (_, n) => `提案 ${6 - n}`));
  });
});

describe('a draft', () => {
  it('is as good as missing for everybody but its author', async () => {
    const place = await somewhere(context);
    const author = await somebody(context);
    const { id } = await context
      .get(SaveDraft)
      .execute(author, { spaceId: place.spaceId, title: '秘密', text: '' }, '192.0.2.4');
    const query = 'query ($id: ID!) { proposal(id: $id) { title } }';
    const missing = await ask(query, { id: '01890000-0000-7000-8000-000000000000' });
    expect((await ask(query, { id })).data).toEqual(missing.data);
    expect((await ask(query, { id }, await bearer(await somebody(context)))).data).toEqual(missing.data);
    expect((await ask(query, { id }, await bearer(author))).data).toEqual({ proposal: { title: '秘密' } });
  });
});
