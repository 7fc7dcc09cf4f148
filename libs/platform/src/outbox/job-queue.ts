import {
  createPostgresBackend,
  Queue,
  Worker,
  UnrecoverableError,
  withBackend,
  type ConnectionOptions,
  type Job,
  type JobsOptions,
} from 'bullmq';
import { QUEUE_SCHEMA } from './queue-schema';

/** What a job says: which event, for which handler. Ids only: nothing private ever enters the queue. */
export type EventJob = Readonly<{ eventId: string; handler: string }>;

const QUEUE = 'events';
const KEPT = { removeOnComplete: { age: 3600, count: 10_000 }, removeOnFail: true } as const;
/** Eight attempts within about two minutes. */
const RETRIES: Retries = { attempts: 8, firstPauseMs: 1_000 };

/** How often a job is tried, and how long it pauses after the first failure; pauses double. */
export type Retries = Readonly<{ attempts: number; firstPauseMs: number }>;

/** Where the queue lives: Redis where given, PostgreSQL otherwise. */
export type QueueLocation = Readonly<{ redisUrl: string | null; databaseUrl: string }>;

/** What is used of BullMQ's queue, the same on both backends. */
interface AnyQueue {
  addBulk(jobs: { name: string; data: EventJob; opts: JobsOptions }[]): Promise<unknown>;
  getJobCounts(...types: ('waiting' | 'active' | 'delayed')[]): Promise<Record<string, number>>;
  getJobState(jobId: string): Promise<string>;
  remove(jobId: string): Promise<number>;
  obliterate(options: { force: boolean }): Promise<void>;
  waitUntilReady(): Promise<unknown>;
  close(): Promise<void>;
  on(event: 'error', listener: (error: Error) => void): unknown;
}

/** The queue of (event, handler) jobs. It may be emptied at any time: everything comes back from the outbox. */
export class JobQueue {
  private readonly queue: AnyQueue;

  constructor(
    location: QueueLocation,
    private readonly retries: Retries = RETRIES,
  ) {
    this.queue = location.redisUrl
      ? new Queue(QUEUE, { connection: redis(location.redisUrl, false) })
      : new PostgresQueue(QUEUE, { connection: postgres(location.databaseUrl) });
    // Losing the connection is survived (the outbox keeps everything); without a listener it would end the process.
    this.queue.on('error', () => undefined);
  }

  /** Adds jobs; one that already waits under the same (event, handler) is left alone. */
  async add(jobs: readonly EventJob[]): Promise<void> {
    if (jobs.length === 0) return;
    const { attempts, firstPauseMs } = this.retries;
    const common = { ...KEPT, attempts, backoff: { type: 'exponential', delay: firstPauseMs } };
    await this.queue.addBulk(
      jobs.map((job) => ({ name: job.handler, data: job, opts: { ...common, jobId: jobId(job) } })),
    );
  }

  /**
   * Adds jobs that the queue has lost, also where it still remembers one of the same id as finished; gives how many. What
   * waits, runs or pauses between attempts is left alone: adding it anew would make its attempts endless.
   */
  async requeue(jobs: readonly EventJob[]): Promise<number> {
    const lost: EventJob[] = [];
    for (const job of jobs) if (await this.isLost(job)) lost.push(job);
    await this.add(lost);
    return lost.length;
  }

  private async isLost(job: EventJob): Promise<boolean> {
    const state = await this.queue.getJobState(jobId(job));
    if (state === 'completed' || state === 'failed') await this.queue.remove(jobId(job));
    return state === 'completed' || state === 'failed' || state === 'unknown';
  }

  /** How many jobs wait, run, are delayed: for the health page. */
  async depth(): Promise<Readonly<Record<string, number>>> {
    return this.queue.getJobCounts('waiting', 'active', 'delayed');
  }

  async ready(): Promise<void> {
    await this.queue.waitUntilReady();
  }

  /** Throws everything in the queue away. Nothing is lost by it: see `Relay.sweep`. */
  async empty(): Promise<void> {
    await this.queue.obliterate({ force: true });
  }

  async close(): Promise<void> {
    await this.queue.close();
  }
}

export type JobListener = Readonly<{
  process(job: EventJob): Promise<void>;
  /** Called when a job has failed for the last time, or has ended more workers than it may. */
  spent(job: EventJob, error: Error): void;
}>;

/** When and how often a job is taken over whose worker is gone. */
export type TakingOver = Readonly<{ lockMs: number; lookEveryMs: number; most: number }>;

/**
 * A job whose worker is gone is taken over within ten seconds. Taking over from a living one would do no harm (the handler's
 * note makes the second run idle), so the lock may be short. How often: a job may well be under way each time a machine that
 * fails again and again goes down, or when another job brings the worker down, and is not to blame; BullMQ's own limit of one
 * would give it up, and the sweeper bring it back, at the second time. But one that has been under way at 21 ends within
 * some minutes brings them about itself: it is given up and told, or no worker would ever live for long again.
 */
const TAKING_OVER: TakingOver = { lockMs: 6_000, lookEveryMs: 3_000, most: 20 };

const ENDED_TOO_MANY = 'the worker ended again and again while it was at this';

export type QueueWorker = Readonly<{
  ready(): Promise<unknown>;
  /** Waits for the jobs under way. */
  close(): Promise<void>;
  /** Leaves the jobs under way to whoever takes them over, as if the process had ended. */
  abandon(): Promise<void>;
}>;

/** Works off the queue, `concurrency` jobs at a time, until closed. */
export function startQueueWorker(
  location: QueueLocation,
  listener: JobListener,
  concurrency: number,
  takingOver = TAKING_OVER,
): QueueWorker {
  const process = (job: Job<EventJob>) => listener.process(job.data);
  const { lockMs: lockDuration, lookEveryMs: stalledInterval, most: maxStalledCount } = takingOver;
  const options = { concurrency, lockDuration, stalledInterval, maxStalledCount };
  const worker = location.redisUrl
    ? new Worker<EventJob>(QUEUE, process, {
        ...options,
        connection: redis(location.redisUrl, true),
      })
    : new PostgresWorker<EventJob>(QUEUE, process, {
        ...options,
        connection: postgres(location.databaseUrl),
      });
  worker.on('failed', (job: Job<EventJob> | undefined, error: Error) => {
    if (!job) return;
    // What BullMQ gives up because of its workers' ends it calls unrecoverable, whatever attempts are left; we never do.
    if (error instanceof UnrecoverableError) listener.spent(job.data, new Error(ENDED_TOO_MANY, { cause: error }));
    else if (job.attemptsMade >= (job.opts.attempts ?? 1)) listener.spent(job.data, error);
  });
  worker.on('error', () => undefined);
  return {
    ready: () => worker.waitUntilReady(),
    close: () => worker.close(),
    abandon: () => worker.close(true),
  };
}

// BullMQ refuses a colon in job ids.
function jobId(job: EventJob): string {
  return `${job.eventId}-${job.handler}`;
}

// Workers wait for a server that is away; whoever adds jobs is told at once, as a transaction may be waiting for the answer.
function redis(url: string, waits: boolean): ConnectionOptions {
  return waits ? { url, maxRetriesPerRequest: null } : { url, maxRetriesPerRequest: 1, enableOfflineQueue: false };
}

// The tables are made by `migrateQueue`, as the owner: the application's role may not make any. Without them a worker would
// loop until memory runs out, which is why the worker looks for them before it starts.
function postgres(connectionString: string): {
  connectionString: string;
  schema: string;
  skipMigrations: true;
  max: number;
} {
  return { connectionString, schema: QUEUE_SCHEMA, skipMigrations: true, max: 8 };
}

const { Queue: PostgresQueue, Worker: PostgresWorker } = withBackend(createPostgresBackend);
