import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { loadConfig } from '#platform';
import { testConfig, testDatabaseUrl } from '#testing';
import { createApi } from './create-api';

const GUESSES = 12;

let app: NestFastifyApplication | null = null;
afterEach(async () => {
  await app?.close();
  app = null;
});

/** How many of twelve wrong passwords are tried in earnest, each with another address in `X-Forwarded-For`. */
async function guesses(peer: string, overrides: Readonly<Record<string, string>> = {}): Promise<number> {
  const api = await createApi(testConfig(await testDatabaseUrl(), overrides));
  app = api;
  await api.init();
  await api.getHttpAdapter().getInstance().ready();
  const codes: string[] = [];
  for (let n = 0; n < GUESSES; n += 1) {
    const reply = await api.inject({
      method: 'POST',
      url: '/graphql',
      remoteAddress: peer,
      headers: { 'content-type': 'application/json', 'x-forwarded-for': `198.51.100.${n}` },
      payload: {
        query: `mutation { signIn(input: { email: "guessed-from-${peer}@example.jp", password: "a wrong password" }) { id } }`,
      },
    });
    codes.push(reply.json().errors[0].extensions.code);
  }
  return codes.filter((code) => code === 'account.wrong_credentials').length;
}

describe('where a request says it comes from', () => {
  it.each(['10.1.2.3', '203.0.113.5'])(
    'is not believed of %s: a guesser is stopped whatever is written there',
    async (peer) => expect(await guesses(peer)).toBe(10),
  );

  it('is believed of the site on the same machine, and of the proxies that are named', async () => {
    expect(await guesses('127.0.0.1')).toBe(GUESSES);
    await app?.close();
    expect(await guesses('172.30.77.8', { HIRAKU_TRUSTED_PROXIES: '::1, 172.30.77.0/24' })).toBe(GUESSES);
  });

  it.each(['0.0.0.0/0', '::/0', 'everybody', '10.0.0.1/33', '10.0.0.1/8/8', '10.0.0', 'uniquelocal'])(
    'cannot be believed of everybody or nobody knows whom: %s',
    (value) => {
      const given = { DATABASE_URL: 'postgres://x', HIRAKU_SECRET: 'x'.repeat(32), HIRAKU_TRUSTED_PROXIES: value };
      expect(() => loadConfig(given)).toThrow('HIRAKU_TRUSTED_PROXIES');
    },
  );
});
