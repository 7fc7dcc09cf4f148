import {
  createPostgresBackend,
  Queue,
  Worker,
  withBackend,
  type ConnectionOptions,
  type Job,
  type JobsOptions,
  type WorkerOptions,
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
  /** Called when a job has failed for the last time. */
  spent(job: EventJob, error: Error): void;
}>;

/** Works off the queue, `concurrency` jobs at a time, until closed; `close` waits for the jobs under way. */
export function startQueueWorker(
  location: QueueLocation,
  listener: JobListener,
  concurrency: number,
): { ready(): Promise<unknown>; close(): Promise<void> } {
  const process = (job: Job<EventJob>) => listener.process(job.data);
  const worker = location.redisUrl
    ? new Worker<EventJob>(QUEUE, process, {
        ...workerOptions(concurrency),
        connection: redis(location.redisUrl, true),
      })
    : new PostgresWorker<EventJob>(QUEUE, process, {
        ...workerOptions(concurrency),
        connection: postgres(location.databaseUrl),
      });
  worker.on('failed', (job: Job<EventJob> | undefined, error: Error) => {
    if (job && job.attemptsMade >= (job.opts.attempts ?? 1)) listener.spent(job.data, error);
  });
  worker.on('error', () => undefined);
  return { ready: () => worker.waitUntilReady(), close: () => worker.close() };
}

// BullMQ refuses a colon in job ids.
function jobId(job: EventJob): string {
  return `${job.eventId}-${job.handler}`;
}

function workerOptions(concurrency: number): Omit<WorkerOptions, 'connection'> {
  // A job whose worker is gone is taken over within ten seconds. Taking over from a living one would do no harm (the handler's
  // note makes the second run idle), so the lock may be short.
  return { concurrency, lockDuration: 6_000, stalledInterval: 3_000, maxStalledCount: 1_000 };
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
