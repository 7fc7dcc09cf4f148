import type { Space } from '#spaces';
import { testDatabaseUrl } from '#testing';
import { PublicWorld } from '../testing/public-world.factory';

const [HERE, THERE] = ['192.0.2.1', '192.0.2.2'];

let world: PublicWorld;
let space: Space;
beforeAll(async () => {
  world = await PublicWorld.on((await testDatabaseUrl()).appUrl);
  space = await world.space();
});
afterAll(() => world.close());

/** Asks at once, not when the answer is waited for. */
const get = async (file: string, remoteAddress = HERE, method: 'GET' | 'HEAD' = 'GET') =>
  await world.app.inject({ method, url: `/exports/${file.replace('SLUG', space.slug)}`, remoteAddress });

describe('/exports', () => {
  it.each([
    ['ledger.csv', 'ledger.csv', '受付番号 (receipt),'],
    ['waiting.csv', 'waiting.csv', '受付番号 (receipt),'],
    ['spaces/SLUG/proposals.csv', 'SLUG-proposals.csv', '提案ID (proposal_id),'],
  ])('%s is a file for everybody', async (file, filename, head) => {
    const { receipt } = await world.proposal(space, '雪の日のバス', '本文');
    const reply = await get(file);
    expect([reply.statusCode, reply.headers['content-type']]).toEqual([200, 'text/csv; charset=utf-8; header=present']);
    const disposition = `attachment; filename="${filename.replace('SLUG', space.slug)}"`;
    expect(reply.headers['content-disposition']).toBe(disposition);
    expect(reply.body.startsWith(`\uFEFF${head}`)).toBe(true);
    expect(reply.body).toContain(receipt);
    const bare = await get(file, HERE, 'HEAD');
    expect([bare.statusCode, bare.headers['content-disposition'], bare.body]).toEqual([200, disposition, '']);
  });

  it('takes what the address of the page asks', async () => {
    const place = await world.space();
    const snow = await world.proposal(place, '雪かき', '本文');
    const { receipt } = await world.proposal(space, '図書館', '本文');
    for (const query of [`space=${place.id}`, 'state=waiting&words=%E9%9B%AA%E3%81%8B%E3%81%8D']) {
      const { body } = await get(`ledger.csv?${query}`);
      expect([body.includes(snow.receipt), body.includes(receipt)]).toEqual([true, false]);
    }
    const { body } = await get(`waiting.csv?department=${space.departmentId}`);
    expect([body.includes(snow.receipt), body.includes(receipt)]).toEqual([false, true]);
  });

  it.each([
    'spaces/none/proposals.csv',
    'spaces/%00/proposals.csv',
    'ledger.csv?department=none',
    'ledger.csv?space=00000000-0000-0000-0000-000000000000',
    'waiting.csv?department=none',
  ])('%s is not there', async (file) => {
    expect((await get(file)).statusCode).toBe(404);
  });

  it('gives one at a time to each source, the catalogue among them', async () => {
    const lock = 'lock table department in access exclusive mode';
    const held = await world.db.write(async (tx) => {
      await tx.run({ name: 'spec.lock', text: lock });
      const first = get('ledger.csv');
      const refused = [];
      for (const file of ['ledger.csv', 'waiting.csv', 'policies.csv', 'spaces/SLUG/proposals.csv'])
        refused.push(await get(file));
      expect(refused.map((reply) => [reply.statusCode, reply.headers['retry-after']])).toEqual(
        refused.map(() => [429, '30']),
      );
      return { first, elsewhere: get('ledger.csv', THERE) };
    });
    expect([(await held.first).statusCode, (await held.elsewhere).statusCode]).toEqual([200, 200]);
    expect((await get('policies.csv')).statusCode).toBe(200);
  });
});
