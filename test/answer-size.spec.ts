import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { buildSchema, getIntrospectionQuery, parse } from 'graphql';
import { answerSize } from '#platform';
import { testConfig, testDatabaseUrl } from '#testing';
import { createApi } from '../apps/api/create-api';
import { LIMITS, WEIGHTS } from '../apps/api/graphql.options';

/** The pages of our own site. */
const SITE_PAGE = 20;

const schema = buildSchema(readFileSync(join(__dirname, '../apps/api/schema.graphql'), 'utf8'));
const sizeOf = (query: string, variables: Readonly<Record<string, unknown>> = {}) =>
  answerSize({ schema, document: parse(query), operationName: null, variables, weights: WEIGHTS });

const nested = (levels: number, around: (inner: string) => string) =>
  Array.from({ length: levels }).reduce<string>((inner) => around(inner), 'id');

/** Each stays below the limits on depth, aliases and tokens, and asks for millions of objects. */
const MULTIPLYING: readonly (readonly [string, string])[] = [
  [
    'pages within pages',
    `{ spaces(first: 100) { nodes { ${nested(3, (inner) => `proposals(first: 100) { nodes { id space { ${inner} } } }`)} } } }`,
  ],
  [
    'a tree walked up and down',
    `{ authority(code: "160008") { ${nested(6, (inner) => `children { id parent { ${inner} } }`)} } }`,
  ],
  [
    'departments of departments',
    `{ authority(code: "160008") { ${nested(6, (inner) => `departments { id authority { ${inner} } }`)} } }`,
  ],
  [
    'comments below comments',
    `{ proposals(first: 100) { nodes { thread { comments(first: 100) { nodes { replies(first: 100) { nodes { id } } } } } } } }`,
  ],
  [
    'fragments that multiply',
    `{ spaces(first: 100) { nodes { ...a } } } fragment a on Space { proposals(first: 100) { nodes { space { ...b } } } } fragment b on Space { proposals(first: 100) { nodes { id } } }`,
  ],
  [
    'what a variable multiplies',
    `query ($n: Int = 100) { spaces(first: $n) { nodes { proposals(first: $n) { nodes { thread { comments(first: $n) { nodes { id } } } } } } } }`,
  ],
  [
    'the whole schema many times',
    `{ ${Array.from({ length: 25 }, (_, n) => `a${n}: __schema { types { fields { type { name } args { name } } } }`).join(' ')} }`,
  ],
  [
    'types of types many times',
    `{ __schema { ${Array.from({ length: 25 }, (_, n) => `a${n}: types { fields { args { type { name } } } }`).join(' ')} } }`,
  ],
  [
    'the same dear question many times',
    `{ ${Array.from({ length: 25 }, (_, n) => `a${n}: similarProposals(title: "雪", text: "雪") { sharedTerms }`).join(' ')} }`,
  ],
];

describe('the size of an answer', () => {
  it('counts objects, lists by what they can hold', () => {
    expect(sizeOf('{ figures { open } }')).toBe(1 + (WEIGHTS['Query.figures'] ?? 0));
    expect(sizeOf('{ spaces(first: 7) { nodes { id } } }')).toBe(1 + 7);
    expect(sizeOf('{ spaces { nodes { id } } }')).toBe(1 + 20);
    expect(sizeOf('query ($n: Int!) { spaces(first: $n) { nodes { id authority { id } } } }', { n: 3 })).toBe(
      1 + 3 * 2,
    );
    expect(
      sizeOf(
        '{ spaces(first: 2) { ...page } } fragment page on SpaceConnection { nodes { id } edges { node { id } } }',
      ),
    ).toBe(1 + 2 + 2 * 2);
  });

  it('takes a variable that is no number for the largest page', () => {
    expect(sizeOf('query ($n: Int!) { spaces(first: $n) { nodes { id } } }', { n: '9' })).toBe(1 + 100);
  });

  it('leaves room for the schema itself, once', () => {
    const whole = getIntrospectionQuery({ inputValueDeprecation: true, schemaDescription: true });
    expect(sizeOf(whole)).toBeLessThan(LIMITS.objects);
    expect(2 * sizeOf(whole)).toBeGreaterThan(LIMITS.objects);
  });

  it('knows every field it weighs', () => {
    const unknown = Object.keys(WEIGHTS).filter((name) => {
      const [type = '', field = ''] = name.split('.');
      const found = schema.getType(type);
      return !found || !('getFields' in found) || !found.getFields()[field];
    });
    expect(unknown).toEqual([]);
  });

  it('leaves every operation of our own site within a half of the limit', () => {
    const file: unknown = JSON.parse(readFileSync(join(__dirname, '../apps/api/persisted-operations.json'), 'utf8'));
    const sizes = Object.values(Object(file)).map((document) => sizeOf(String(document), { first: SITE_PAGE }));
    expect(sizes.length).toBeGreaterThan(20);
    expect(Math.max(...sizes)).toBeLessThan(LIMITS.objects / 2);
  });

  it.each(MULTIPLYING)('goes beyond the limit: %s', (_what, query) => {
    expect(sizeOf(query)).toBeGreaterThan(LIMITS.objects);
  });
});

describe('the api', () => {
  let app: NestFastifyApplication;
  beforeAll(async () => {
    app = await createApi(testConfig(await testDatabaseUrl()));
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
  });
  afterAll(() => app.close());

  it.each(MULTIPLYING)('refuses, before anything is read: %s', async (_what, query) => {
    const reply = await app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', 'x-hiraku-language': 'en' },
      payload: { query },
    });
    expect(reply.statusCode).toBe(400);
    expect(reply.json()).toEqual({
      errors: [
        expect.objectContaining({
          extensions: expect.objectContaining({ code: 'request.asks_too_much', kind: 'invalid' }),
        }),
      ],
    });
  });
});
