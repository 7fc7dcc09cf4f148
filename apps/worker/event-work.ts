import { setTimeout as pause } from 'node:timers/promises';
import type { INestApplicationContext } from '@nestjs/common';
import { Logger } from '@nestjs/common';
import {
  CONFIG,
  type Config,
  Database,
  type EventJob,
  HandleEvent,
  type HandlerRegistry,
  JobQueue,
  Relay,
  StandingConnection,
  startQueueWorker,
} from '#platform';
import { againAndAgain } from './again-and-again';

const CONCURRENCY = 5;
const LOOK_EVERY_MS = 5_000;
const SWEEP_EVERY_MS = 15_000;
/** What was relayed so long ago and is not in the queue any more has been lost with it. */
const LOST_AFTER_S = 10;
const READY_WITHIN_MS = 10_000;
const LONGEST_PAUSE_MS = 5_000;
/** How long jobs under way may take to end. A queue that is away would keep its worker waiting for ever. */
const JOBS_GRACE_MS = 20_000;
const CLOSING_MS = 1_000;

export type EventWork = Readonly<{ isUp(): boolean; stop(): Promise<void> }>;

const logger = new Logger('EventWork');

/**
 * Brings events from the outbox to their handlers: listens and looks for new ones, works off the queue, brings back what the
 * queue has lost. Begins as soon as database and queue can be reached.
 */
export async function startEventWork(
  app: INestApplicationContext,
  handlers: HandlerRegistry,
  given: AbortSignal,
): Promise<EventWork | null> {
  const config = app.get<Config>(CONFIG);
  const queue = await openQueue(config, given);
  if (!queue) return null;
  const relay = new Relay(app.get(Database), queue, handlers);
  const worker = startQueueWorker(config, listener(app.get(HandleEvent), handlers), CONCURRENCY);
  const drain = againAndAgain('relay', LOOK_EVERY_MS, () => relay.drain());
  const sweep = againAndAgain('sweeper', SWEEP_EVERY_MS, () => relay.sweep(LOST_AFTER_S));
  const ears = new StandingConnection({
    databaseUrl: config.databaseUrl,
    name: 'hiraku outbox',
    prepare: async (query) => {
      await query('listen hiraku_outbox');
    },
    onUp: () => drain.hurry(),
    onNotification: (_channel, payload) => (payload === 'replay' ? sweep : drain).hurry(),
  });
  ears.start();
  const stop = async () => {
    await Promise.all([ears.stop(), drain.stop(), sweep.stop()]);
    await within(JOBS_GRACE_MS, worker.close());
    await within(CLOSING_MS, queue.close());
  };
  return { isUp: () => ears.isUp, stop };
}

function listener(handleEvent: HandleEvent, handlers: HandlerRegistry) {
  return {
    process: ({ eventId, handler }: EventJob) => handleEvent.execute(handlers.named(handler), eventId),
    spent: ({ eventId, handler }: EventJob, error: Error) => {
      logger.error(`${handler} gave up on event ${eventId}: ${error.message}`);
      // Where even that fails (the database is away) the sweeper finds the event again, and it is tried anew.
      handleEvent.bury(handler, eventId, error.message).catch(() => undefined);
    },
  };
}

/** Waits so long at most; what is not done by then is done again by whoever comes next. */
async function within(ms: number, work: Promise<unknown>): Promise<void> {
  const enough = new AbortController();
  await Promise.race([
    work.catch(() => undefined),
    pause(ms, undefined, { signal: enough.signal }).catch(() => undefined),
  ]);
  enough.abort();
}

/** Tries until the queue answers; null when asked to stop before. */
async function openQueue(config: Config, given: AbortSignal): Promise<JobQueue | null> {
  for (let wait = 100; !given.aborted; wait = Math.min(wait * 2, LONGEST_PAUSE_MS)) {
    const queue = new JobQueue(config);
    try {
      await Promise.race([queue.ready(), tooLate(given)]);
      return queue;
    } catch (error) {
      logger.warn(`the queue cannot be reached: ${error instanceof Error ? error.message : String(error)}`);
      await queue.close().catch(() => undefined);
      await pause(wait, undefined, { signal: given }).catch(() => undefined);
    }
  }
  return null;
}

async function tooLate(given: AbortSignal): Promise<never> {
  await pause(READY_WITHIN_MS, undefined, { signal: given, ref: false });
  throw new Error('no answer');
}
