import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Person } from '#kernel';
import { StartSignIn } from '#identity';
import { Database } from '#platform';
import { SaveDraft, SubmitProposal } from '#proposals';
import { somebody, somewhere, type TestContext } from '#testing';
import { wholeApi } from './setup/whole-api';

let app: NestFastifyApplication;
let context: TestContext;
beforeAll(async () => {
  ({ app, context } = await wholeApi());
});
afterAll(() => context.close());

async function ask(person: Person, query: string, variables: object): Promise<unknown> {
  const { token } = await context
    .get(Database)
    .write((tx) => context.get(StartSignIn).start(tx, person.accountId, 'a test'));
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  return (await app.inject({ method: 'POST', url: '/graphql', headers, payload: { query, variables } })).json();
}

async function proposalOf(author: Person): Promise<string> {
  const { spaceId } = await somewhere(context);
  const text = 'この町のバスをもっと便利にしたいと考えています。';
  const { id } = await context.get(SaveDraft).execute(author, { spaceId, title: 'バス', text }, '198.51.100.77');
  await context.get(SubmitProposal).execute(author, id);
  return id;
}

describe('several mutations in one request', () => {
  it('each show what they have changed', async () => {
    const id = await proposalOf(await somebody(context));
    const query = `mutation ($id: ID!) {
      a: supportProposal(id: $id) { viewerSupports supportCount }
      b: withdrawSupport(id: $id) { viewerSupports supportCount }
      c: supportProposal(id: $id) { viewerSupports supportCount }
    }`;
    expect(await ask(await somebody(context), query, { id })).toEqual({
      data: {
        a: { viewerSupports: true, supportCount: 1 },
        b: { viewerSupports: false, supportCount: 0 },
        c: { viewerSupports: true, supportCount: 1 },
      },
    });
  });
});
