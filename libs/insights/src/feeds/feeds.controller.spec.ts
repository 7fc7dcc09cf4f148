import { system } from '#kernel';
import { PublishSessionRecord } from '#sessions';
import type { Space } from '#spaces';
import { testDatabaseUrl } from '#testing';
import { readFeed } from '../testing/read-feed';
import { PublicWorld } from '../testing/public-world.factory';

let world: PublicWorld;
let space: Space;

beforeAll(async () => {
  world = await PublicWorld.on((await testDatabaseUrl()).appUrl);
  space = await world.space();
});
afterAll(() => world.close());

const get = (headers: Readonly<Record<string, string>> = {}, url = '/feeds/ledger.atom') =>
  world.app.inject({ method: 'GET', url, headers: { ...headers } });

describe('/feeds/ledger.atom', () => {
  it('gives the latest 50 entries with absolute links', async () => {
    for (let made = 0; made < 51; made += 1) await world.proposal(space, `<提案> & ${made}`, '本文\n二行目');
    const { receipt } = await world.proposal(space, '最新', '本文');
    const reply = await get();
    expect([reply.statusCode, reply.headers['content-type']]).toEqual([200, 'application/atom+xml; charset=utf-8']);
    expect(reply.body.match(/<entry>/g)).toHaveLength(50);
    expect(reply.body).toContain(
      `<link rel="alternate" type="text/html" href="https://hiraku.example/ledger/${receipt}"/>`,
    );
    expect(reply.body).toContain('<title>&lt;提案&gt; &amp; 50</title>');
    expect(reply.body.indexOf('最新')).toBeLessThan(reply.body.indexOf('提案'));
  });

  it('calls an entry without a title by its first words', async () => {
    const said = { authorName: '川口', authorCapacity: 'resident', asksAuthority: true } as const;
    const statements = [`${'𠮷'.repeat(70)}。`, '短い一言\n二行目'].map((text) => ({ ...said, text }));
    const record = { spaceId: space.id, title: '会', heldOn: null, place: null, sourceHash: null, statements };
    await world.app.get(PublishSessionRecord).execute(system, record);
    const { body } = await get();
    expect(body).toContain(`<title>${'𠮷'.repeat(60)}…</title>`);
    expect(body).toContain('<title>短い一言</title>');
  });

  it('is sent once to whoever keeps it, and anew when something was added', async () => {
    await world.proposal(space, '一つ目', '本文');
    const etag = String((await get()).headers.etag);
    expect(etag).toMatch(/^"[\w-]+"$/);
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`]) {
      const reply = await get({ 'if-none-match': known });
      expect([reply.statusCode, reply.body, reply.headers.etag]).toEqual([304, '', etag]);
    }
    await world.proposal(space, '二つ目', '本文');
    expect((await get({ 'if-none-match': etag })).statusCode).toBe(200);
  });
});

describe('every feed', () => {
  const FEEDS = [
    '/feeds/ledger.atom?state=waiting',
    '/feeds/waiting.atom',
    '/feeds/policies.atom',
    '/feeds/spaces/SLUG.atom',
  ];
  const address = (feed: string) => feed.replace('SLUG', space.slug);

  it.each(FEEDS)('%s is Atom, and is sent once to whoever keeps it', async (feed) => {
    await world.proposal(space, '一つ目', '本文');
    const reply = await get({}, address(feed));
    expect([reply.statusCode, reply.headers['content-type']]).toEqual([200, 'application/atom+xml; charset=utf-8']);
    expect(readFeed(reply.body).head).toContain(`"https://hiraku.example${address(feed)}"`);
    const again = await get({ 'if-none-match': String(reply.headers.etag) }, address(feed));
    expect([again.statusCode, again.body]).toEqual([304, '']);
  });

  it.each([
    '/feeds/spaces/none.atom',
    '/feeds/spaces/%00.atom',
    '/feeds/spaces/SLUG',
    '/feeds/spaces/SLUG.atom.atom',
    '/feeds/ledger.atom?department=none',
    '/feeds/waiting.atom?department=00000000-0000-0000-0000-000000000000',
  ])('%s is not there', async (feed) => {
    expect((await get({}, address(feed))).statusCode).toBe(404);
  });
});
