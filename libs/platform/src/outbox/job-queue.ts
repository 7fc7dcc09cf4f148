import {
  createPostgresBackend,
  Queue,
  Worker,
  withBackend,
  type Job,
  type JobsOptions,
  type WorkerOptions,
} from 'bullmq';
import { Redis } from 'ioredis';
import { QUEUE_SCHEMA } from './queue-schema';

/** What a job says: which event, for which handler. Ids only: nothing private ever enters the queue. */
export type EventJob = Readonly<{ eventId: string; handler: string }>;

const QUEUE = 'events';
const KEPT = { removeOnComplete: { age: 3600, count: 10_000 }, removeOnFail: true } as const;
const ATTEMPTS = 8;

/** Where the queue lives: Redis where given, PostgreSQL otherwise. */
export type QueueLocation = Readonly<{ redisUrl: string | null; databaseUrl: string }>;

/** What is used of BullMQ's queue, the same on both backends. */
interface AnyQueue {
  addBulk(jobs: { name: string; data: EventJob; opts: JobsOptions }[]): Promise<unknown>;
  getJobCounts(...types: ('waiting' | 'active' | 'delayed')[]): Promise<Record<string, number>>;
  remove(jobId: string): Promise<number>;
  obliterate(options: { force: boolean }): Promise<void>;
  waitUntilReady(): Promise<unknown>;
  close(): Promise<void>;
  on(event: 'error', listener: (error: Error) => void): unknown;
}

/** The queue of (event, handler) jobs. It may be emptied at any time: everything comes back from the outbox. */
export class JobQueue {
  private readonly queue: AnyQueue;

  constructor(location: QueueLocation) {
    this.queue = location.redisUrl
      ? new Queue(QUEUE, { connection: redis(location.redisUrl) })
      : new PostgresQueue(QUEUE, { connection: postgres(location.databaseUrl) });
    // Losing the connection is survived (the outbox keeps everything); without a listener it would end the process.
    this.queue.on('error', () => undefined);
  }

  /** Adds jobs; one that already waits under the same (event, handler) is left alone. */
  async add(jobs: readonly EventJob[]): Promise<void> {
    if (jobs.length === 0) return;
    await this.queue.addBulk(
      jobs.map((job) => ({ name: job.handler, data: job, opts: { ...retrying, jobId: jobId(job) } })),
    );
  }

  /** Adds jobs anew even where a finished job of the same id is still remembered. */
  async requeue(jobs: readonly EventJob[]): Promise<void> {
    for (const job of jobs) await this.queue.remove(jobId(job)).catch(() => 0);
    await this.add(jobs);
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
    ? new Worker<EventJob>(QUEUE, process, { ...workerOptions(concurrency), connection: redis(location.redisUrl) })
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

const retrying = { attempts: ATTEMPTS, backoff: { type: 'exponential', delay: 1_000 }, ...KEPT } as const;

// BullMQ refuses a colon in job ids.
function jobId(job: EventJob): string {
  return `${job.eventId}-${job.handler}`;
}

function workerOptions(concurrency: number): Omit<WorkerOptions, 'connection'> {
  return { concurrency, lockDuration: 30_000, stalledInterval: 5_000, maxStalledCount: 1_000 };
}

function redis(url: string): Redis {
  return new Redis(url, { maxRetriesPerRequest: null });
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
