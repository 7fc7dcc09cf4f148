import { randomUUID } from 'node:crypto';
import { type Actor, newId } from '#kernel';
import { startTestContext, type TestContext } from '#testing';
import { Database } from '../database/database';
import { sql } from '../database/statement';
import type { EventHandler } from './event-handler';
import { HandleEvent } from './handle-event';
import { HandlerRegistry } from './handler-registry';
import { type EventJob, JobQueue, type QueueLocation, startQueueWorker } from './job-queue';
import { Outbox } from './outbox';
import { Relay } from './relay';
import { replayDeadEvents } from './replay-dead-events';

// The same contract on both backends: PostgreSQL, or Redis where TEST_REDIS_URL names one.
const nobody: Actor = { kind: 'system' };
let context: TestContext;
let location: QueueLocation;

beforeAll(async () => {
  context = await startTestContext([]);
  location = { redisUrl: process.env['TEST_REDIS_URL'] ?? null, databaseUrl: context.database.appUrl };
});
afterAll(() => context.close());

/** A queue with a worker that notes what it does. Both end with the case. */
type Bench = Readonly<{
  queue: JobQueue;
  done: EventJob[];
  spent: { job: EventJob; error: string }[];
  until(condition: () => boolean): Promise<void>;
}>;

async function withQueue(
  process: (job: EventJob) => Promise<void>,
  work: (bench: Bench) => Promise<void>,
  firstPauseMs = 20,
): Promise<void> {
  const queue = new JobQueue(location, { attempts: 3, firstPauseMs });
  await queue.ready();
  await queue.empty();
  const done: EventJob[] = [];
  const spent: { job: EventJob; error: string }[] = [];
  let look: () => void = () => undefined;
  const noteDone = async (job: EventJob) => {
    await process(job).finally(() => setImmediate(look));
    done.push(job);
  };
  const noteSpent = (job: EventJob, error: Error) => {
    spent.push({ job, error: error.message });
    look();
  };
  const worker = startQueueWorker(location, { process: noteDone, spent: noteSpent }, 5);
  await worker.ready();
  const until = (condition: () => boolean) =>
    new Promise<void>((resolve) => {
      look = () => (condition() ? resolve() : undefined);
      look();
    });
  try {
    await work({ queue, done, spent, until });
  } finally {
    await worker.close();
    await queue.close();
  }
}

const fine = () => Promise.resolve();
const jobOf = (handler = 'handler'): EventJob => ({ eventId: randomUUID(), handler });

/** A handler that counts what it was handed, for an event of its own. */
function counting(fail: () => boolean = () => false): EventHandler & { readonly handled: string[] } {
  const handled: string[] = [];
  const id = newId();
  return {
    name: `spec.count_${id}`,
    events: [`spec.happened_${id}`],
    handled,
    handle: async (_tx, event) => {
      if (fail()) throw new Error('not today');
      handled.push(event.id);
    },
  };
}

const record = (handler: EventHandler, count: number) =>
  context.get(Database).write(async (tx) => {
    const outbox = context.get(Outbox);
    const ids: string[] = [];
    for (let n = 0; n < count; n += 1)
      ids.push(await outbox.record(tx, nobody, { name: handler.events[0] ?? '', payload: {} }));
    return ids;
  });

const relayFor = (queue: JobQueue, handler: EventHandler) =>
  new Relay(context.get(Database), queue, new HandlerRegistry([handler]));
const handing = (handler: EventHandler) => (job: EventJob) =>
  job.handler === handler.name ? context.get(HandleEvent).execute(handler, job.eventId) : Promise.resolve();

describe('the queue', () => {
  it('delivers a job once per id, however often it is added', () =>
    withQueue(fine, async ({ queue, done, until }) => {
      const [twice, last] = [jobOf(), jobOf()];
      await queue.add([twice, twice]);
      await queue.add([twice]);
      await until(() => done.length >= 1);
      await queue.add([twice, last]);
      await until(() => done.some((job) => job.eventId === last.eventId));
      expect(done).toEqual([twice, last]);
    }));

  it('tries a failing job again, and reports it when it is spent', () => {
    let tries = 0;
    const failing = async () => {
      tries += 1;
      throw new Error(`try ${tries}`);
    };
    return withQueue(failing, async ({ queue, spent, until }) => {
      const job = jobOf();
      await queue.add([job]);
      await until(() => spent.length === 1);
      expect(tries).toBe(3);
      expect(spent).toEqual([{ job, error: 'try 3' }]);
    });
  });

  it('gives up a job that brings one worker after the other down, and says so', async () => {
    const queue = new JobQueue(location);
    await queue.ready();
    await queue.empty();
    const job = jobOf();
    await queue.add([job]);
    const takingOver = { lockMs: 300, lookEveryMs: 100, most: 2 };
    let begun = 0;
    for (let n = 0; n < 3; n += 1) {
      const atIt = await new Promise<{ abandon(): Promise<void> }>((resolve) => {
        const process = () => {
          begun += 1;
          resolve(worker);
          return new Promise<void>(() => undefined);
        };
        const worker = startQueueWorker(location, { process, spent: () => undefined }, 1, takingOver);
      });
      await atIt.abandon();
    }
    const [told, worker] = await new Promise<[{ job: EventJob; error: string }, { close(): Promise<void> }]>(
      (resolve) => {
        const spent = (spentJob: EventJob, error: Error) => resolve([{ job: spentJob, error: error.message }, last]);
        const process = async () => void (begun += 1);
        const last = startQueueWorker(location, { process, spent }, 1, takingOver);
      },
    );
    await worker.close();
    expect([begun, told.job, told.error]).toEqual([3, job, expect.stringContaining('again and again')]);
    await queue.close();
  });

  it('says how many jobs wait', () => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    let begun = 0;
    return withQueue(
      async () => {
        begun += 1;
        await held;
      },
      async ({ queue, done, until }) => {
        await queue.add(Array.from({ length: 8 }, () => jobOf()));
        const five = new Promise<void>((resolve) => {
          const look = () => (begun === 5 ? resolve() : setImmediate(look));
          look();
        });
        await five;
        expect(await queue.depth()).toMatchObject({ waiting: 3, active: 5 });
        release();
        await until(() => done.length === 8);
      },
    );
  });
});

describe('the relay', () => {
  it('brings every event to its handler once, with two relays at once', () => {
    const handler = counting();
    return withQueue(handing(handler), async ({ queue, done, until }) => {
      // What other specs have left behind is none of this one's.
      await relayFor(queue, handler).drain();
      const ids = await record(handler, 300);
      const second = new JobQueue(location);
      const marked = await Promise.all([relayFor(queue, handler).drain(), relayFor(second, handler).drain()]);
      await second.close();
      expect(marked.reduce((sum, count) => sum + count)).toBe(300);
      await until(() => done.length >= 300);
      expect([...handler.handled].sort()).toEqual([...ids].sort());
    });
  });

  it('brings every event though it ended between adding and marking, and once though the queue did not answer', () => {
    const handler = counting();
    return withQueue(handing(handler), async ({ queue, done, until }) => {
      const ids = await record(handler, 5);
      const unmarked = async () =>
        (await context.asOwner('select from outbox_event where id = any ($1) and relayed_at is null', [ids])).length;
      // The queue took the jobs, and the process ended: all the next one finds is events that are not marked.
      await queue.add(ids.map((eventId) => ({ eventId, handler: handler.name })));
      await until(() => done.length === 5);
      expect(await unmarked()).toBe(5);
      class AwayQueue extends JobQueue {
        override add(): Promise<void> {
          return Promise.reject(new Error('the queue is away'));
        }
      }
      const away = new AwayQueue(location);
      await expect(relayFor(away, handler).drain()).rejects.toThrow('away');
      expect(await unmarked()).toBe(5);
      await away.close();
      expect(await relayFor(queue, handler).drain()).toBe(5);
      expect([await unmarked(), [...handler.handled].sort()]).toEqual([0, [...ids].sort()]);
    });
  });

  it('holds no transaction while the queue takes its time', () => {
    const handler = counting();
    return withQueue(handing(handler), async ({ queue, until }) => {
      const ids = await record(handler, 3);
      const open = async () =>
        (
          await context.asOwner(
            `select from pg_locks l join pg_class c on c.oid = l.relation
             where c.relname = 'outbox_event' and l.granted and l.pid <> pg_backend_pid()`,
          )
        ).length;
      let held: number | undefined;
      class SlowQueue extends JobQueue {
        override async add(jobs: readonly EventJob[]): Promise<void> {
          held = await open();
          await queue.add(jobs);
        }
      }
      const slow = new SlowQueue(location);
      await relayFor(slow, handler).drain();
      await slow.close();
      await until(() => handler.handled.length === ids.length);
      expect(held).toBe(0);
    });
  });

  it('marks and settles events that are being handled at this moment', () => {
    const handler = counting();
    return withQueue(fine, async ({ queue }) => {
      const [id = ''] = await record(handler, 1);
      const relay = relayFor(queue, handler);
      const hold = sql(`spec.hold_${handler.name.slice(-8)}`, 'select from outbox_event where id = $1 for key share');
      await context.get(Database).write(async (tx) => {
        await tx.rows(hold, [id]);
        expect(await relay.drain()).toBeGreaterThanOrEqual(1);
      });
      await context.get(HandleEvent).execute(handler, id);
      await context.travel('1 day');
      await context.get(Database).write(async (tx) => {
        await tx.rows(hold, [id]);
        await relay.sweep(10);
      });
      expect(
        await context.asOwner('select relayed_at is not null as relayed, settled from outbox_event where id = $1', [
          id,
        ]),
      ).toEqual([{ relayed: true, settled: true }]);
    });
  });

  it('brings everything back when the queue was emptied', () => {
    const handler = counting();
    return withQueue(handing(handler), async ({ queue, done, until }) => {
      const unhandled = { ...handler, name: `${handler.name}_unhandled` };
      await record(handler, 20);
      await relayFor(queue, unhandled).drain();
      await until(() => done.length === 20);
      expect(handler.handled).toEqual([]);
      await queue.empty();
      await context.travel('1 minute');
      expect(await relayFor(queue, handler).sweep(10)).toBe(20);
      await until(() => done.length === 40);
      expect(handler.handled).toHaveLength(20);
      expect(await relayFor(queue, handler).sweep(10)).toBe(0);
    });
  });

  it('leaves alone what pauses between attempts: attempts come to an end', () => {
    let tries = 0;
    let tried: () => void = () => undefined;
    const first = new Promise<void>((resolve) => (tried = resolve));
    const handler = counting(() => true);
    const failing = async (job: EventJob) => {
      tries += 1;
      tried();
      await handing(handler)(job);
    };
    const work = async ({ queue, spent, until }: Bench) => {
      await record(handler, 1);
      const relay = relayFor(queue, handler);
      await relay.drain();
      await context.travel('1 minute');
      await first;
      expect(await relay.sweep(10)).toBe(0);
      await until(() => spent.length === 1);
      expect(tries).toBe(3);
    };
    return withQueue(failing, work, 300);
  });

  it('buries what is spent, and handles it after a replay', () => {
    let broken = true;
    const handler = counting(() => broken);
    return withQueue(handing(handler), async ({ queue, spent, until }) => {
      const [id = ''] = await record(handler, 1);
      const relay = relayFor(queue, handler);
      await relay.drain();
      await until(() => spent.length === 1);
      await context.get(HandleEvent).bury(handler.name, id, 'not today');
      await context.travel('1 minute');
      expect(await relay.sweep(10)).toBe(0);
      expect(await context.asOwner('select error from dead_event where event_id = $1', [id])).toEqual([
        { error: 'not today' },
      ]);
      broken = false;
      expect(await replayDeadEvents(context.get(Database))).toBeGreaterThanOrEqual(1);
      expect(await relay.sweep(10)).toBe(1);
      await until(() => handler.handled.length === 1);
      expect(handler.handled).toEqual([id]);
    });
  });

  it('settles what is done, so that it is never looked at again, and opens it again by a replay', () => {
    let broken = true;
    const fine = counting();
    const weak = { ...counting(() => broken), events: fine.events };
    const handlers = new HandlerRegistry([fine, weak]);
    return withQueue(
      ({ handler, eventId }) => context.get(HandleEvent).execute(handlers.named(handler), eventId),
      async ({ queue, spent, done, until }) => {
        const [id = ''] = await record(fine, 1);
        const relay = new Relay(context.get(Database), queue, handlers);
        const settled = async () =>
          (await context.asOwner<{ settled: boolean }>('select settled from outbox_event where id = $1', [id]))[0]
            ?.settled;
        await relay.drain();
        await until(() => spent.length === 1 && done.length === 1);
        await context.travel('100 days');
        await context.get(HandleEvent).bury(weak.name, id, 'not today');
        expect([await relay.sweep(10), await settled()]).toEqual([0, true]);
        const added = new HandlerRegistry([fine, weak, { ...counting(), events: fine.events }]);
        expect(await new Relay(context.get(Database), queue, added).sweep(10)).toBe(0);
        broken = false;
        await replayDeadEvents(context.get(Database));
        expect([await settled(), await relay.sweep(10)]).toEqual([false, 1]);
        await until(() => weak.handled.length === 1);
        await relay.sweep(10);
        expect([weak.handled, fine.handled, await settled()]).toEqual([[id], [id], true]);
      },
    );
  });

  it('handles an event once, however often it is delivered', async () => {
    const handler = counting();
    const [id = ''] = await record(handler, 1);
    await Promise.all(Array.from({ length: 30 }, () => context.get(HandleEvent).execute(handler, id)));
    expect(handler.handled).toEqual([id]);
  });

  it('refuses two handlers of one name', () => {
    expect(
      () => new HandlerRegistry([counting(), { ...counting(), name: 'same' }, { ...counting(), name: 'same' }]),
    ).toThrow('two event handlers are called same');
  });
});
