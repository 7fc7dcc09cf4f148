import { Database } from '#platform';
import { somewhere, startTestContext, type TestContext } from '#testing';
import { EntryReads } from '../entry.read';
import { LedgerModule } from '../ledger.module';
import { enquiries } from '../testing/enquiries.factory';
import { groupSimilar } from './group-similar';
import { LikenessStore } from './likeness.store';

let context: TestContext;
beforeAll(async () => {
  context = await startTestContext([LedgerModule]);
});
afterAll(() => context.close());

it('what was derived from words goes when the words by which an entry is found go', async () => {
  const db = context.get(Database);
  const words = { title: '融雪装置', text: '融雪装置の水が出ません。' };
  const [receipt = ''] = await enquiries(context, await somewhere(context), [words]);
  for (let compared = 1; compared > 0;) compared = await db.write((tx) => groupSimilar(tx));
  const id = (await context.get(EntryReads).findByReceipt(db, receipt))?.id ?? '';
  expect(await context.get(LikenessStore).find(db, id)).toMatchObject({ terms: expect.arrayContaining(['融雪']) });
  await context.asOwner('delete from ledger_entry_terms where entry_id = $1', [id]);
  expect(await context.get(LikenessStore).find(db, id)).toBeUndefined();
});
