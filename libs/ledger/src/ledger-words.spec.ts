import { newId } from '#kernel';
import { Database } from '#platform';
import { somebody, somewhere, startTestContext, type TestContext } from '#testing';
import { EntryReads } from './entry.read';
import { Ledger } from './ledger';
import { LedgerModule } from './ledger.module';

let context: TestContext;
let spaceId: string;
beforeAll(async () => {
  context = await startTestContext([LedgerModule]);
  const [place, author] = [await somewhere(context), await somebody(context)];
  spaceId = place.spaceId;
  const register = (title: string, text: string) =>
    context.get(Database).write((tx) =>
      context.get(Ledger).register(tx, author, {
        ...{
          kind: 'proposal',
          origin: 'web',
          subject: { type: 'proposal', id: newId() },
          ...place,
          path: '/',
          title,
          text,
        },
        author: { name: '立山 花子', verified: true, capacity: 'resident', post: null },
        authorId: author.accountId,
        originalDay: null,
      }),
    );
  await register('バス停', '駅前のバスを増やしてほしい。ＡＢＣ');
  await register('駅の前', '前のバス停から駅前まで歩きます。');
});
afterAll(() => context.close());

describe('words on the ledger', () => {
  it.each([
    ['駅', ['駅の前', 'バス停']],
    ['駅前のバス', ['バス停']],
    ['前のバス停', ['駅の前']],
    ['バス停 増や', ['バス停']],
    ['abc', ['バス停']],
    ['花子', ['駅の前', 'バス停']],
    ['バス増', []],
    ["'", []],
    ['雪', []],
  ])('%s', async (words, titles) => {
    const page = { first: 10, after: null };
    const found = await context.get(EntryReads).list(context.get(Database), { spaceId, words }, page);
    expect(found.nodes.map(({ title }) => title)).toEqual(titles);
  });
});
