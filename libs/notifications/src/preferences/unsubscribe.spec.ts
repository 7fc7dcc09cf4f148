import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Person } from '#kernel';
import { inRequestScope, PlatformModule } from '#platform';
import { somebody, startTestContext, type TestContext } from '#testing';
import { unsubscribeToken } from '../mails/unsubscribe-token';
import { NotificationsModule } from '../notifications.module';
import { FindPreferences } from './find-preferences';
import { Unsubscribe } from './unsubscribe';

let context: TestContext;
let app: NestFastifyApplication;

beforeAll(async () => {
  context = await startTestContext([NotificationsModule]);
  class Root {}
  Module({ imports: [PlatformModule.with(context.config), NotificationsModule] })(Root);
  const adapter = new FastifyAdapter();
  adapter.getInstance().addHook('onRequest', (_request, _reply, done) => inRequestScope('en', done));
  app = await NestFactory.create<NestFastifyApplication>(Root, adapter, { logger: ['error', 'fatal'] });
  await app.init();
});
afterAll(async () => {
  await app.close();
  await context.close();
});

const tokenFor = (person: Person) =>
  unsubscribeToken(context.config.secret, { accountId: person.accountId, kind: 'answered' });
const address = (token: string) => `/unsubscribe?token=${encodeURIComponent(token)}`;

/** What the person gets by mail of the kind in the token. */
async function isOn(person: Person): Promise<boolean | undefined> {
  const all = await context.get(FindPreferences).execute(person);
  return all.find((each) => each.kind === 'answered' && each.channel === 'email')?.on;
}

describe('unsubscribing by one click', () => {
  it('works by a POST of a mail program, without cookies or sign-in', async () => {
    const person = await somebody(context);
    const reply = await app.inject({
      method: 'POST',
      url: address(tokenFor(person)),
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: 'List-Unsubscribe=One-Click',
    });
    expect(reply.statusCode).toBe(200);
    expect(reply.body).toContain('You will get no more emails of this kind.');
    expect(await isOn(person)).toBe(false);
  });

  it('works by a POST without a body, and again', async () => {
    const person = await somebody(context);
    for (const _ of [1, 2])
      expect((await app.inject({ method: 'POST', url: address(tokenFor(person)) })).statusCode).toBe(200);
    expect(await isOn(person)).toBe(false);
  });

  it('changes nothing by a GET, which asks first', async () => {
    const person = await somebody(context);
    const token = tokenFor(person);
    const reply = await app.inject({ method: 'GET', url: address(token) });
    expect(reply.statusCode).toBe(200);
    expect(reply.body).toContain(`<form method="post" action="${address(token)}">`);
    expect(await isOn(person)).toBe(true);
  });

  it.each([
    ['of another person’s', (token: string, other: Person) => token.replace(/(?<=\.)[0-9a-f-]{36}/, other.accountId)],
    ['that is cut off', (token: string) => token.slice(0, -5)],
    ['that is missing', () => ''],
  ])('refuses a token %s', async (_what, change) => {
    const [person, other] = [await somebody(context), await somebody(context)];
    const reply = await app.inject({ method: 'POST', url: address(change(tokenFor(person), other)) });
    expect(reply.statusCode).toBe(400);
    expect([await isOn(person), await isOn(other)]).toEqual([true, true]);
  });

  it('does not write the token back where a browser would run it', async () => {
    const reply = await app.inject({ method: 'GET', url: address('"><script>alert(1)</script>') });
    expect(reply.body).not.toContain('<script');
  });

  it('takes the address twice in one request for neither', async () => {
    const person = await somebody(context);
    const reply = await app.inject({ method: 'POST', url: `${address(tokenFor(person))}&token=x` });
    expect(reply.statusCode).toBe(400);
    expect(await isOn(person)).toBe(true);
  });

  it('never stops the receipt', async () => {
    const { accountId } = await somebody(context);
    const token = unsubscribeToken(context.config.secret, { accountId, kind: 'receipt' });
    await expect(context.get(Unsubscribe).execute(token)).rejects.toMatchObject({ code: 'preference.fixed' });
  });
});
