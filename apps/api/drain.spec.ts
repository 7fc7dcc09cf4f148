import { Agent, get, type IncomingMessage } from 'node:http';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { testConfig, testDatabaseUrl } from '#testing';
import { createApi } from './create-api';
import { Drain } from './drain';

let app: NestFastifyApplication;
const agent = new Agent({ keepAlive: true, maxSockets: 1 });
beforeAll(async () => {
  app = await createApi(testConfig(await testDatabaseUrl()));
  await app.listen(0, '127.0.0.1');
});
afterAll(() => agent.destroy());

type Asked = Readonly<{ status: number | undefined; connection: string | undefined; reused: boolean }>;

/** Asks over the one connection that is kept open. */
async function ask(path = 'feeds/waiting.atom'): Promise<Asked> {
  const url = `${await app.getUrl()}/${path}`;
  return new Promise((resolve, reject) => {
    const request = get(url, { agent }, (reply: IncomingMessage) => {
      const { statusCode: status, headers } = reply;
      reply.resume().on('end', () => resolve({ status, connection: headers.connection, reused: request.reusedSocket }));
    }).on('error', reject);
  });
}

test('whoever kept a connection is answered once more after SIGTERM, told to go, and then nobody is waited for', async () => {
  expect(await ask('healthz')).toMatchObject({ status: 200, connection: 'keep-alive' });
  // As Nest itself does on the signal; its published type knows of no argument.
  const ended: unknown = Reflect.apply(app.close, app, ['SIGTERM']);
  const drain = app.get(Drain);
  while (!drain.begun) await new Promise(setImmediate);
  expect(await ask()).toEqual({ status: 200, connection: 'close', reused: true });
  expect(await ask('healthz')).toMatchObject({ status: 503 });
  await ended;
  expect(app.getHttpServer().listening).toBe(false);
});
