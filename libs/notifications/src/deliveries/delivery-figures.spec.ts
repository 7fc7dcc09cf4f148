import { Database, sql } from '#platform';
import { startTestContext, type TestContext } from '#testing';
import { DELIVERY_FIGURES } from './delivery-figures.read';

let context: TestContext;
beforeAll(async () => {
  context = await startTestContext([]);
});
afterAll(() => context.close());

it('the figures of deliveries are read by index, without those that were sent', async () => {
  const plan = await context.get(Database).write(async (tx) => {
    await tx.run(sql('spec.by_index', 'set local enable_seqscan = off'));
    return tx.rows(sql<object>('spec.plan_of_deliveries', `explain ${DELIVERY_FIGURES.text}`));
  });
  for (const index of ['delivery_due', 'delivery_sending', 'delivery_stuck'])
    expect(JSON.stringify(plan)).toContain(index);
  expect(JSON.stringify(plan)).not.toContain('Seq Scan on delivery');
});
