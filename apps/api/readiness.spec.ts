import { newId } from '#kernel';
import { PublishedMemory } from '#ledger';
import { NotificationsModule } from '#notifications';
import { Database, sql } from '#platform';
import { somebody, startTestContext, type TestContext } from '#testing';
import { LOOK_AT_OUTBOX, Readiness } from './readiness';

let context: TestContext;
let readiness: Readiness;
beforeAll(async () => {
  context = await startTestContext([NotificationsModule]);
  readiness = new Readiness(context.get(Database), context.get(PublishedMemory), context.config);
});
afterAll(async () => {
  await readiness.onApplicationShutdown();
  await context.close();
});

/** Events: `relayed` and `settled` as given. */
async function event(relayed: boolean, settled: boolean): Promise<string> {
  const id = newId();
  await context.asOwner(
    `insert into outbox_event (id, name, payload, relayed_at, settled) values ($1, 'spec.happened', '{}', case when $2 then app_now() end, $3)`,
    [id, relayed, settled],
  );
  return id;
}

async function delivery(eventId: string, state: 'pending' | 'sent' | 'recalled' | 'failed'): Promise<void> {
  const { accountId } = await somebody(context);
  await context.asOwner(
    `insert into delivery (id, event_id, account_id, channel, kind, facts, state, due_at, sent_at, message_id, created_at)
     values ($1, $2, $3, 'email', 'spec', '{}', $4, app_now(), case when $4 = 'sent' then app_now() end, $5, app_now())`,
    [newId(), eventId, accountId, state, `<${newId()}@hiraku.test>`],
  );
}

describe('what the health page tells', () => {
  it('is what waits, what is under way and what died, and nothing of what is over', async () => {
    const before = await readiness.read();
    const waiting = await event(false, false);
    await event(true, false);
    for (let n = 0; n < 3; n += 1) await event(true, true);
    await context.asOwner(`insert into dead_event (event_id, handler, error) values ($1, 'spec', 'no paper')`, [
      waiting,
    ]);
    for (const state of ['pending', 'failed', 'sent', 'sent', 'recalled'] as const) await delivery(waiting, state);
    const after = await readiness.read();
    expect(after.ready).toBe(true);
    const more = (now: number | undefined, then: number | undefined) => (now ?? 0) - (then ?? 0);
    expect({
      unrelayed: more(after.outbox?.unrelayed, before.outbox?.unrelayed),
      unsettled: more(after.outbox?.unsettled, before.outbox?.unsettled),
      dead: more(after.deadEvents ?? 0, before.deadEvents ?? 0),
      pending: more(after.deliveries?.pending, before.deliveries?.pending),
      failed: more(after.deliveries?.failed, before.deliveries?.failed),
    }).toEqual({ unrelayed: 1, unsettled: 1, dead: 1, pending: 1, failed: 1 });
    expect(await readiness.asMetrics()).toMatch(/^hiraku_outbox_unsettled \d+$/m);
  });

  it('says how deep the queue is', async () => {
    expect((await readiness.read()).queue).toMatchObject({ waiting: expect.any(Number), delayed: expect.any(Number) });
  });

  it('reads no history', async () => {
    const plan = await context.get(Database).write(async (tx) => {
      await tx.run(sql('spec.by_index', 'set local enable_seqscan = off'));
      return tx.rows(sql<object>('spec.plan_of_outbox', `explain ${LOOK_AT_OUTBOX.text}`));
    });
    expect(JSON.stringify(plan)).toMatch(/outbox_event_unrelayed.*outbox_event_unsettled/);
    expect(JSON.stringify(plan)).not.toContain('Seq Scan on outbox_event');
  });
});
