import { newId } from '#kernel';
import { startTestContext, type TestContext } from '#testing';
import { Database, type Tx } from '../database/database';
import { sql } from '../database/statement';
import type { EventHandler } from './event-handler';
import { forgetSettledEvents } from './forget-settled-events';
import { HandleEvent } from './handle-event';
import { Outbox } from './outbox';

let context: TestContext;
beforeAll(async () => {
  context = await startTestContext([]);
});
afterAll(() => context.close());

const db = () => context.get(Database);
const forget = () => db().write(forgetSettledEvents);

/** A handler and an event of its own, handled once and settled unless said otherwise. */
async function handled(settled = true) {
  const seen: string[] = [];
  const handler: EventHandler = {
    name: `spec.count_${newId()}`,
    events: ['spec.happened'],
    handle: async (_tx: Tx, event) => void seen.push(event.id),
  };
  const record = (tx: Tx) => context.get(Outbox).record(tx, { kind: 'system' }, { name: 'spec.happened', payload: {} });
  const id = await db().write(record);
  const again = () => context.get(HandleEvent).execute(handler, id);
  await again();
  await context.asOwner('update outbox_event set relayed_at = app_now(), settled = $2 where id = $1', [id, settled]);
  const left = async () => ({
    events: (await context.asOwner('select from outbox_event where id = $1', [id])).length,
    notes: (await context.asOwner('select from handled where event_id = $1', [id])).length,
  });
  return { id, handler, seen, again, left };
}

describe('events that are settled', () => {
  it('go after 30 days with the notes of who handled them, and are not handled again', async () => {
    const old = await handled();
    await context.travel('29 days');
    await forget();
    expect(await old.left()).toEqual({ events: 1, notes: 1 });
    await context.travel('2 days');
    const young = await handled();
    await Promise.all([forget(), forget(), old.again(), young.again()]);
    await forget();
    expect([await old.left(), await young.left()]).toEqual([
      { events: 0, notes: 0 },
      { events: 1, notes: 1 },
    ]);
    await Promise.all(Array.from({ length: 10 }, () => old.again()));
    expect([old.seen, young.seen]).toEqual([[old.id], [young.id]]);
  });

  it('stay while somebody may still wait for them, or gave up on them', async () => {
    const open = await handled(false);
    const dead = await handled();
    await context.get(HandleEvent).bury('spec.other', dead.id, 'not today');
    await context.travel('40 days');
    await forget();
    expect([await open.left(), await dead.left()]).toEqual([
      { events: 1, notes: 1 },
      { events: 1, notes: 1 },
    ]);
  });

  it.each([
    ['what was handled', 'delete from handled where event_id = $1', 'permission denied'],
    ['an event still open', 'delete from outbox_event where id = $1', 'still wait for'],
  ])('are all that can be forgotten: not %s', async (_what, text, refusal) => {
    const open = await handled(false);
    const name = `spec.forget_${newId().slice(-8)}`;
    await expect(db().write((tx) => tx.run(sql(name, text), [open.id]))).rejects.toThrow(refusal);
  });
});
