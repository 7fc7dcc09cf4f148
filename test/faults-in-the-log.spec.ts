import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { type TestContext } from '#testing';
import { wholeApi } from './setup/whole-api';

let app: NestFastifyApplication;
let context: TestContext;
let written = '';
beforeAll(async () => {
  ({ app, context } = await wholeApi());
});
afterAll(() => context.close());

const CANARY = 'canary-of-a-resident@example.jp';

/** What the process writes down while `work` goes on. */
async function logged(work: () => Promise<unknown>): Promise<string> {
  written = '';
  const keep = (chunk: unknown) => {
    written += String(chunk);
    return true;
  };
  const spies = [process.stdout, process.stderr].map((stream) => jest.spyOn(stream, 'write').mockImplementation(keep));
  await work().finally(() => spies.forEach((spy) => spy.mockRestore()));
  return written;
}

const ask = (query: string, variables: object) =>
  app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json' },
    payload: { query, variables },
  });

describe('the log of the api', () => {
  it('holds the number of a fault, and nothing of the row that the database complained about', async () => {
    await context.asOwner(`alter table account add constraint trouble check (email <> '${CANARY}')`);
    try {
      const input = {
        email: CANARY,
        password: 'long enough, really',
        familyName: 'Tate',
        givenName: 'Hanako',
        language: 'en',
        returnTo: '/',
      };
      let body: unknown;
      const log = await logged(async () => {
        body = (await ask('mutation ($input: SignUpInput!) { signUp(input: $input) }', { input })).json();
      });
      const { code, errorId } = Object(body).errors[0].extensions;
      expect(code).toBe('internal');
      expect(log).toContain(errorId);
      expect(log).not.toContain(CANARY);
      expect(JSON.stringify(body)).not.toContain(CANARY);
    } finally {
      await context.asOwner('alter table account drop constraint trouble');
    }
  });

  it('holds nothing of what was typed where an id belongs', async () => {
    const log = await logged(() =>
      ask('query ($id: ID) { ledgerEntries(filter: { departmentId: $id }) { nodes { id } } }', { id: CANARY }),
    );
    expect(log).not.toContain(CANARY);
  });
});
