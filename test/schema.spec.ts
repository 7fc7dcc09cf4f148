import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { ModulesContainer } from '@nestjs/core';
import { buildSchema, type GraphQLSchema, isObjectType, lexicographicSortSchema, printSchema } from 'graphql';
import { ACCESS_MARK } from '#platform';
import { testConfig, testDatabaseUrl } from '#testing';
import { createApi } from '../apps/api/create-api';
import { SCHEMA_FILE } from '../apps/api/print-schema';
import { vanishedUntold } from './vanished-fields';

let app: NestFastifyApplication;
let schema: GraphQLSchema;
beforeAll(async () => {
  app = await createApi(testConfig(await testDatabaseUrl()));
  await app.init();
  schema = app.get(GraphQLSchemaHost).schema;
});
afterAll(() => app.close());

const fieldsOf = (one: GraphQLSchema, type: string) => {
  const found = one.getType(type);
  return isObjectType(found) ? Object.keys(found.getFields()) : [];
};

describe('the GraphQL contract', () => {
  it('is the one that was committed (npm run schema writes it)', () => {
    expect(`${printSchema(lexicographicSortSchema(schema))}\n`).toBe(readFileSync(SCHEMA_FILE, 'utf8'));
  });

  it('marks every root field with who may call it', () => {
    const marked = markedHandlers(app);
    const unmarked = ['Query', 'Mutation'].flatMap((type) =>
      fieldsOf(schema, type).filter((field) => !marked.has(field)),
    );
    expect(unmarked).toEqual([]);
  });

  it('names lists as connections of one shape', () => {
    for (const name of Object.keys(schema.getTypeMap()).filter((type) => type.endsWith('Connection'))) {
      expect(fieldsOf(schema, name).sort()).toEqual(['edges', 'nodes', 'pageInfo', 'totalCount']);
    }
  });

  it.each(['HEAD', 'HEAD^'])('has all that it had and did not deprecate, at %s', (commit) => {
    const before = committedAt(commit);
    if (before === null) return console.warn(`The contract at ${commit} cannot be read: there is no history here.`);
    return expect(vanishedUntold(buildSchema(before), schema)).toEqual([]);
  });

  it.each([
    ['type Query { a: Int b: Int }', ['Query.b']],
    ['type Query { a: Int b: Int @deprecated(reason: "a") }', []],
    ['type Query { a(x: Int): Int }', ['Query.a(x)']],
    ['type Query { a: Int b(x: Int): Int @deprecated(reason: "a") }', []],
    ['type Query { a: Int } type Old { c: Int }', ['Old.c']],
    ['type Query { a: Int } enum E { one two }', ['E.two']],
    ['type Query { a: Int } input I { one: Int two: Int }', ['I.two']],
  ])('notices what vanishes: %s', (before, vanished) => {
    const now = buildSchema('type Query { a: Int } enum E { one } input I { one: Int }');
    expect(vanishedUntold(buildSchema(before), now)).toEqual(vanished);
  });

  it('can be read by any client', () => {
    expect(() => buildSchema(readFileSync(SCHEMA_FILE, 'utf8'))).not.toThrow();
  });
});

/** The contract as a commit has it; null where its history is not here, as in an archive or a shallow clone. */
function committedAt(commit: string): string | null {
  try {
    return execFileSync('git', ['show', `${commit}:./schema.graphql`], {
      cwd: dirname(SCHEMA_FILE),
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return null;
  }
}

/** The names of root fields whose resolver methods carry an access mark. */
function markedHandlers(application: NestFastifyApplication): ReadonlySet<string> {
  const names = new Set<string>();
  for (const module of application.get(ModulesContainer).values()) {
    for (const provider of module.providers.values()) {
      const prototype: unknown = Object(provider.metatype).prototype;
      if (typeof prototype !== 'object' || prototype === null) continue;
      for (const descriptor of Object.values(Object.getOwnPropertyDescriptors(prototype))) {
        const method: unknown = descriptor.value;
        if (typeof method !== 'function' || !Reflect.hasMetadata(ACCESS_MARK, method)) continue;
        names.add(String(Reflect.getMetadata('graphql:resolver_name', method) ?? method.name));
      }
    }
  }
  return names;
}
