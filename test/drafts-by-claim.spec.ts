import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Person } from '#kernel';
import { StartSignIn } from '#identity';
import { Database } from '#platform';
import { somebody, somewhere, type TestContext } from '#testing';
import { wholeApi } from './setup/whole-api';

const CAN = 'viewerCan { edit { allowed code } submit { allowed code } }';
const SAVE = `mutation ($input: SaveDraftInput!) { saveDraft(input: $input) { claim proposal { id ${CAN} } } }`;
const READ = `query ($id: ID!, $claim: String) { proposal(id: $id, claim: $claim) { ${CAN} } }`;

let app: NestFastifyApplication;
let context: TestContext;
beforeAll(async () => {
  ({ app, context } = await wholeApi());
});
afterAll(() => context.close());

async function ask(person: Person | null, query: string, variables: object) {
  const start = (accountId: string) =>
    context.get(Database).write((tx) => context.get(StartSignIn).start(tx, accountId, 'a test'));
  const authorization = person ? { authorization: `Bearer ${(await start(person.accountId)).token}` } : {};
  const headers = { 'content-type': 'application/json', ...authorization };
  return (await app.inject({ method: 'POST', url: '/graphql', headers, payload: { query, variables } })).json();
}

async function begun(): Promise<Readonly<{ id: string; claim: string; viewerCan: unknown }>> {
  const { spaceId } = await somewhere(context);
  const input = { spaceId, title: '夜のバス', text: 'この町のバスをもっと便利にしたいと考えています。' };
  const { claim, proposal } = (await ask(null, SAVE, { input })).data.saveDraft;
  return { claim, ...proposal };
}

describe('a draft without an account', () => {
  const beforeSigningIn = {
    edit: { allowed: true, code: null },
    submit: { allowed: false, code: 'access.sign_in_needed' },
  };

  it('tells its writer that it can be changed, and what submitting needs', async () => {
    const { id, claim, viewerCan } = await begun();
    expect(viewerCan).toEqual(beforeSigningIn);
    expect((await ask(null, READ, { id, claim })).data.proposal.viewerCan).toEqual(beforeSigningIn);
  });

  it('can be submitted by whoever signs in with its claim', async () => {
    const { id, claim } = await begun();
    const { viewerCan } = (await ask(await somebody(context), READ, { id, claim })).data.proposal;
    expect(viewerCan).toEqual({ edit: { allowed: true, code: null }, submit: { allowed: true, code: null } });
  });

  it('is not there for anybody else', async () => {
    const { id } = await begun();
    for (const person of [null, await somebody(context)])
      for (const claim of [null, '', 'x'.repeat(43)])
        expect((await ask(person, READ, { id, claim })).data).toEqual({ proposal: null });
  });
});
