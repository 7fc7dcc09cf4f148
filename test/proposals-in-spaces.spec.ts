import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Database } from '#platform';
import { ProposalReads, SaveDraft, SubmitProposal } from '#proposals';
import { somebody, somewhere, type TestContext } from '#testing';
import { wholeApi } from './setup/whole-api';

const SPACES = 5;

let app: NestFastifyApplication;
let context: TestContext;
let spaceIds: readonly string[];
beforeAll(async () => {
  ({ app, context } = await wholeApi());
  const places = await Promise.all(Array.from({ length: SPACES }, () => somewhere(context)));
  spaceIds = places.map(({ spaceId }) => spaceId);
  for (const [n, spaceId] of spaceIds.entries()) await submitted(spaceId, n);
});
afterAll(() => context.close());

async function submitted(spaceId: string, count: number): Promise<void> {
  const author = await somebody(context);
  for (let n = 0; n < count; n += 1) {
    const typed = { spaceId, title: `提案 ${n}`, text: 'この町のバスをもっと便利にしたいと考えています。' };
    const { id } = await context.get(SaveDraft).execute(author, typed, '192.0.2.4');
    await context.get(SubmitProposal).execute(author, id);
  }
}

describe('the proposals of many spaces', () => {
  it('are read by one statement, however many spaces', async () => {
    const statements = async (first: number) => {
      const query = `{ spaces(first: ${first}) { nodes { proposals(first: 2) { nodes { id text } } } } }`;
      const spy = jest.spyOn(context.get(Database).pool, 'query');
      const reply = await app.inject({ method: 'POST', url: '/graphql', payload: { query } });
      const names = spy.mock.calls.map(([statement]) => String(Object(statement).name));
      spy.mockRestore();
      expect(reply.json().data.spaces.nodes).toHaveLength(first);
      return names.filter((name) => name.startsWith('proposal.'));
    };
    for (const first of [1, 2, SPACES]) expect(await statements(first)).toHaveLength(1);
  });

  it.each(['newest', 'most_supported'] as const)('are those of each one: %s', async (order) => {
    const [db, reads] = [context.get(Database), context.get(ProposalReads)];
    for (const extent of ['keys', 'few', 'whole'] as const) {
      const first = await Promise.all(
        spaceIds.map((id) => reads.list(db, id, order, { first: 2, after: null }, extent)),
      );
      const wanted = spaceIds.flatMap((spaceId, place) => {
        const last = first[place]?.nodes.at(-1);
        const key = order === 'newest' ? last?.submittedAt?.toISOString() : last?.supportCount;
        const pages = [{ spaceId, page: { first: 2, after: null } }];
        return last && key !== undefined ? [...pages, { spaceId, page: { first: 3, after: [key, last.id] } }] : pages;
      });
      const each = await Promise.all(wanted.map(({ spaceId, page }) => reads.list(db, spaceId, order, page, extent)));
      const together = await reads.listInSpaces(db, wanted, order, extent);
      const shown = (pages: typeof together) =>
        pages.map(({ nodes, hasNextPage, cursors }) => ({ nodes, hasNextPage, cursors: cursors() }));
      expect(shown(together)).toEqual(shown(each));
    }
  });
});
