import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import fc from 'fast-check';
import { buildSchema, getNamedType, isLeafType, isObjectType } from 'graphql';
import { DeleteComment, PostComment, React, ThreadStore } from '#discussion';
import { AcknowledgeEntry, EntryReads } from '#ledger';
import { Database } from '#platform';
import { SaveDraft, SubmitProposal, SupportProposal } from '#proposals';
import { officialOf, somebody, somewhere, type TestContext } from '#testing';
import { wholeApi } from './setup/whole-api';

/** Lists that read few columns where few are asked for: what they hold, and how they are asked. */
const LISTS = {
  Proposal: (inner: string) => `proposals(spaceId: $space, first: 5) ${inner}`,
  LedgerEntry: (inner: string) => `ledgerEntries(filter: { spaceId: $space }, first: 5) ${inner}`,
  Comment: (inner: string) => `thread(id: $thread) { comments(first: 5) ${inner} }`,
} as const;
/** What makes them read few columns, and a little more: subsets of all fields alone would hardly ever ask for so little. */
const FEW = {
  Proposal: /^(id|state|title|author\..*|submittedAt|supportCount|commentCount|space\.(id|slug|title\..*))$/,
  LedgerEntry: /^(id|receipt|kind|title|author\..*|department\.(id|name\..*)|state|outcome|\w+At|overdue|waitingDays)$/,
  Comment: /^(id|stance|text|author\..*|createdAt)$/,
} as const;
type Listed = keyof typeof LISTS;

const schema = buildSchema(readFileSync(join(__dirname, '../apps/api/schema.graphql'), 'utf8'));

let app: NestFastifyApplication;
let context: TestContext;
let variables: Readonly<Record<string, unknown>>;
beforeAll(async () => {
  ({ app, context } = await wholeApi());
  variables = await someStory();
});
afterAll(() => context.close());

/** Two proposals, one of them acknowledged, supported and discussed by residents and an official. */
async function someStory(): Promise<Readonly<Record<string, unknown>>> {
  const [place, db] = [await somewhere(context), context.get(Database)];
  const [author, neighbour] = [await somebody(context), await somebody(context)];
  const official = await officialOf(context, place);
  const ids: string[] = [];
  for (const title of ['夜のバス', '朝のバス']) {
    const typed = { spaceId: place.spaceId, title, text: 'この町のバスをもっと便利にしたいと考えています。' };
    const { id } = await context.get(SaveDraft).execute(author, typed, '192.0.2.5');
    await context.get(SubmitProposal).execute(author, id);
    ids.push(id);
  }
  await context.get(SupportProposal).execute(neighbour, ids[0] ?? '');
  const [thread] = await context.get(ThreadStore).findBySubject(db, [{ type: 'proposal', id: ids[0] ?? '' }]);
  const threadId = thread?.id ?? '';
  const say = (who: typeof author, text: string, more: object = {}) =>
    context.get(PostComment).execute(who, { threadId, text, ...more });
  const asked = await say(neighbour, 'いつからですか。', { stance: 'for', askAuthority: true });
  await say(official, 'お答えします。', { parentId: asked.id });
  await say(official, '担当課です。', { stance: 'neutral' });
  const deleted = await say(neighbour, '取り消します。', { stance: 'against' });
  await context.get(DeleteComment).execute(neighbour, deleted.id);
  await context.get(React).execute(author, asked.id, 'agree');
  const page = { first: 10, after: null };
  const { nodes } = await context.get(EntryReads).list(db, { spaceId: place.spaceId }, page);
  await context.get(AcknowledgeEntry).execute(official, nodes.at(-1)?.receipt ?? '');
  return { space: place.spaceId, thread: threadId };
}

/** The leaves below a type as paths, two objects deep: `title`, `author.name`, `space.title.ja`. */
function leaves(type: string, depth = 2): readonly string[] {
  const object = schema.getType(type);
  if (!isObjectType(object)) return [];
  return Object.values(object.getFields()).flatMap((field) => {
    if (field.args.length > 0) return [];
    const below = getNamedType(field.type);
    if (isLeafType(below)) return [field.name];
    return depth === 0 ? [] : leaves(below.name, depth - 1).map((path) => `${field.name}.${path}`);
  });
}

type Tree = { [field: string]: Tree };

function treeOf(paths: readonly string[]): Tree {
  const tree: Tree = {};
  for (const path of paths) path.split('.').reduce((below, field) => (below[field] ??= {}), tree);
  return tree;
}

function selection(tree: Tree): string {
  const fields = Object.entries(tree).map(([name, below]) =>
    Object.keys(below).length === 0 ? name : `${name} ${selection(below)}`,
  );
  return `{ ${fields.join(' ')} }`;
}

/** What of a value a selection asks for, in the order of the selection. */
function only(value: unknown, tree: Tree): unknown {
  if (Array.isArray(value)) return value.map((one) => only(one, tree));
  if (typeof value !== 'object' || value === null || Object.keys(tree).length === 0) return value;
  return Object.fromEntries(
    Object.entries(tree).map(([field, below]) => [field, only(Reflect.get(value, field), below)]),
  );
}

/** Ways of asking for the same fields of a list's nodes. */
const WAYS: Readonly<Record<string, (type: Listed, tree: Tree, rest: Tree) => string>> = {
  nodes: (type, tree) => `{ ${LISTS[type](`{ nodes ${selection(tree)} }`)} }`,
  edges: (type, tree) => `{ ${LISTS[type](`{ edges { cursor node ${selection(tree)} } pageInfo { endCursor } }`)} }`,
  inline: (type, tree) => `{ ${LISTS[type](`{ nodes { ... on ${type} ${selection(tree)} } }`)} }`,
  fragment: (type, tree) => `{ ${LISTS[type]('{ nodes { ...F } }')} } fragment F on ${type} ${selection(tree)}`,
  included: (type, tree) => `{ ${LISTS[type](`{ nodes { ... @include(if: $yes) ${selection(tree)} } }`)} }`,
  skipped: (type, tree, rest) =>
    `{ ${LISTS[type](`{ nodes { ...on ${type} @skip(if: $yes) ${selection(rest)} ...on ${type} ${selection(tree)} } }`)} }`,
  'in two halves': (type, tree, rest) =>
    `{ ${LISTS[type](`{ nodes ${selection(tree)} }`)} ${LISTS[type](`{ nodes ${selection(rest)} }`)} }`,
  'beside others': (type, tree, rest) =>
    `{ ${LISTS[type](`{ nodes ${selection(tree)} }`)} ${LISTS[type](`{ other: nodes ${selection(rest)} }`)} }`,
};

async function nodesOf(type: Listed, query: string): Promise<unknown> {
  const declared = `query (${type === 'Comment' ? '$thread: ID!' : '$space: ID!'}${query.includes('$yes') ? ', $yes: Boolean!' : ''})`;
  const payload = { query: `${declared} ${query}`, variables: { ...variables, yes: true } };
  const { data, errors } = (await app.inject({ method: 'POST', url: '/graphql', payload })).json();
  expect({ query, errors }).toEqual({ query, errors: undefined });
  const { nodes, edges } = type === 'Comment' ? data.thread.comments : Object(Object.values(data)[0]);
  return nodes ?? edges.map((edge: { node: unknown }) => edge.node);
}

const TYPES = ['Proposal', 'LedgerEntry', 'Comment'] as const;

async function wholeOf(type: Listed): Promise<unknown> {
  const whole = await nodesOf(type, `{ ${LISTS[type](`{ nodes ${selection(treeOf(leaves(type)))} }`)} }`);
  expect(whole).toHaveLength(type === 'Proposal' ? 2 : 3);
  return whole;
}

describe('a list of which few fields are asked for says of them what it always says', () => {
  it.each(TYPES)('of each alone: %s', async (type) => {
    const whole = await wholeOf(type);
    for (const path of leaves(type)) {
      const tree = treeOf([path]);
      const [alone, behind] = [WAYS['nodes']?.(type, tree, tree), WAYS['in two halves']?.(type, treeOf(['id']), tree)];
      for (const query of [alone, behind])
        expect(only(await nodesOf(type, query ?? ''), tree)).toEqual(only(whole, tree));
    }
  });

  it.each(TYPES)('of some together: %s', async (type) => {
    const whole = await wholeOf(type);
    const all = leaves(type);
    const few = all.filter((path) => FEW[type].test(path));
    expect(few.length).toBeGreaterThan(5);
    const subset = fc.tuple(
      fc.subarray(few, { minLength: 1, maxLength: 6 }),
      fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, fc.subarray([...all], { minLength: 1, maxLength: 2 })),
    );
    const rest = fc.subarray([...all], { minLength: 1, maxLength: 4 });
    const way = fc.constantFrom(...Object.keys(WAYS));
    await fc.assert(
      fc.asyncProperty(subset, rest, way, async ([some, more], others, how) => {
        const tree = treeOf([...some, ...more]);
        const query = WAYS[how]?.(type, tree, treeOf(others)) ?? '';
        expect(only(await nodesOf(type, query), tree)).toEqual(only(whole, tree));
      }),
      { numRuns: 60 },
    );
  });
});
