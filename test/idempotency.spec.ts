import { randomUUID } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Person } from '#kernel';
import { hashPassword, StartSignIn } from '#identity';
import { Database } from '#platform';
import { somebody, somewhere, type TestContext } from '#testing';
import { wholeApi } from './setup/whole-api';

let app: NestFastifyApplication;
let context: TestContext;
beforeAll(async () => {
  ({ app, context } = await wholeApi());
});
afterAll(() => context.close());

const ask = (payload: object, headers: Readonly<Record<string, string>>) =>
  app.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json', ...headers }, payload });

async function bearer(person: Person): Promise<Readonly<{ authorization: string }>> {
  const signIn = await context
    .get(Database)
    .write((tx) => context.get(StartSignIn).start(tx, person.accountId, 'a test'));
  return { authorization: `Bearer ${signIn.token}` };
}

describe('a key', () => {
  it('keeps no secret of the reply readably, and gives the reply again all the same', async () => {
    const person = await somebody(context, { verification: 'email' });
    const headers = { ...(await bearer(person)), 'idempotency-key': randomUUID() };
    const payload = { query: 'mutation { requestCounterCode { code } }' };
    const first = await ask(payload, headers);
    const { code } = first.json<{ data: { requestCounterCode: { code: string } } }>().data.requestCounterCode;
    const kept = await context.asOwner('select * from idempotency_key where scope = $1', [person.accountId]);
    expect(kept).toHaveLength(1);
    expect(JSON.stringify(kept)).not.toContain(code);
    expect((await ask(payload, headers)).json()).toEqual(first.json());
  });

  it("keeps no claim to a stranger's draft readably", async () => {
    const { spaceId } = await somewhere(context);
    const headers = { 'idempotency-key': randomUUID() };
    const query = 'mutation ($input: SaveDraftInput!) { saveDraft(input: $input) { claim } }';
    const reply = await ask({ query, variables: { input: { spaceId, title: '雪', text: '' } } }, headers);
    const { claim } = reply.json<{ data: { saveDraft: { claim: string } } }>().data.saveDraft;
    const kept = await context.asOwner('select * from idempotency_key where key = $1', [headers['idempotency-key']]);
    expect(kept).toHaveLength(1);
    expect(JSON.stringify(kept)).not.toContain(claim);
  });

  it('is not for signing in: every sign-in has its own cookie, and none is given again', async () => {
    const person = await somebody(context);
    const password = 'a long enough password';
    await context.asOwner('update account set password_hash = $2 where id = $1', [
      person.accountId,
      await hashPassword(password),
    ]);
    const [account] = await context.asOwner<{ email: string }>('select email from account where id = $1', [
      person.accountId,
    ]);
    const headers = { 'idempotency-key': randomUUID(), 'x-forwarded-for': '203.0.113.9' };
    const query = 'mutation ($input: SignInInput!) { signIn(input: $input) { id email } }';
    const payload = { query, variables: { input: { email: account?.email, password } } };
    const replies = [await ask(payload, headers), await ask(payload, headers)];
    const cookies = replies.map((reply) => String(reply.headers['set-cookie']));
    expect(cookies[0]).toMatch(/^hiraku_sign_in=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax/);
    expect(cookies[1]).not.toBe(cookies[0]);
    const kept = await context.asOwner('select from idempotency_key where key = $1', [headers['idempotency-key']]);
    expect(kept).toEqual([]);
  });

  it('tells two operations of one document apart', async () => {
    const person = await somebody(context);
    const headers = { ...(await bearer(person)), 'idempotency-key': randomUUID() };
    const query =
      'mutation Ja { setLanguage(language: ja) { language } } mutation En { setLanguage(language: en) { language } }';
    expect((await ask({ query, operationName: 'Ja' }, headers)).json()).toMatchObject({
      data: { setLanguage: { language: 'ja' } },
    });
    expect((await ask({ query, operationName: 'En' }, headers)).json()).toMatchObject({
      errors: [{ extensions: { code: 'request.key_reused' } }],
    });
  });

  it('is not used up by a refusal', async () => {
    const person = await somebody(context);
    const headers = { ...(await bearer(person)), 'idempotency-key': randomUUID() };
    const payload = { query: 'mutation { requestCounterCode { code } }' };
    expect((await ask(payload, headers)).json()).toMatchObject({
      errors: [{ extensions: { code: 'account.name_is_verified' } }],
    });
    await context.asOwner(
      'update account set real_name_verified_at = null, real_name_verified_by = null where id = $1',
      [person.accountId],
    );
    expect((await ask(payload, headers)).json()).toMatchObject({
      data: { requestCounterCode: { code: expect.any(String) } },
    });
  });
});
