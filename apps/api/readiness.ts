import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { type LogTrouble, PublishedMemory } from '#ledger';
import { type DeliveryFigures, deliveryFigures } from '#notifications';
import { CONFIG, type Config, Database, JobQueue, sql } from '#platform';

/** Beyond this it is told as this: looking costs the same however much has piled up. */
const MOST_COUNTED = 100_000;
const counted = (rows: string): string =>
  `(select count(*) from (select from ${rows} limit ${MOST_COUNTED}) as counted)`;

/** Conditions are those of the partial indexes on `outbox_event`; what is settled is history and never looked at. */
export const LOOK_AT_OUTBOX = sql<OutboxFigures & Readonly<{ dead: number }>>(
  'readiness.outbox',
  `select ${counted('outbox_event where relayed_at is null')} as unrelayed,
     ${counted('outbox_event where not settled and relayed_at is not null')} as unsettled, ${counted('dead_event')} as dead,
     coalesce(extract(epoch from app_now() - (select min(occurred_at) from outbox_event where relayed_at is null)), 0)::float8
       as "oldestSeconds"`,
);

/**
 * Events on their way: not yet handed to the queue (and for how long the oldest has waited), and handed over but not known to
 * be done with, where an event stays for ten minutes at least. Settled ones are not counted.
 */
export type OutboxFigures = Readonly<{ unrelayed: number; oldestSeconds: number; unsettled: number }>;

export type ReadinessState = Readonly<{
  ready: boolean;
  database: boolean;
  queue: Readonly<Record<string, number>> | null;
  outbox: OutboxFigures | null;
  /** How many (event, handler) were given up: `hiraku replay` brings them back. */
  deadEvents: number | null;
  deliveries: DeliveryFigures | null;
  /** The database is older than the public log that was published: nothing is written. Null where all is well. */
  readOnly: LogTrouble | null;
}>;

/** What is stuck, if something is: database, queue, outbox, mails, events that died. */
@Injectable()
export class Readiness implements OnApplicationShutdown {
  private readonly queue: JobQueue;

  constructor(
    private readonly db: Database,
    private readonly memory: PublishedMemory,
    @Inject(CONFIG) config: Config,
  ) {
    this.queue = new JobQueue({ redisUrl: config.redisUrl, databaseUrl: config.databaseUrl });
  }

  /** Ready means: requests can be answered. A queue that is away is told, but the site works without it. */
  async read(): Promise<ReadinessState> {
    const [outbox, deliveries, queue] = await Promise.all([
      this.db.row(LOOK_AT_OUTBOX).catch(() => undefined),
      deliveryFigures(this.db).catch(() => null),
      this.queueDepth(),
    ]);
    return {
      ready: outbox !== undefined,
      database: outbox !== undefined,
      queue,
      ...toldOf(outbox),
      deliveries,
      readOnly: this.memory.trouble,
    };
  }

  /** The same figures in the Prometheus text format. */
  async asMetrics(): Promise<string> {
    const state = await this.read();
    const lines = [
      metric('hiraku_ready', state.ready ? 1 : 0),
      metric('hiraku_read_only', state.readOnly ? 1 : 0),
      metric('hiraku_outbox_unrelayed', state.outbox?.unrelayed),
      metric('hiraku_outbox_unsettled', state.outbox?.unsettled),
      metric('hiraku_outbox_oldest_seconds', state.outbox?.oldestSeconds),
      metric('hiraku_dead_events', state.deadEvents),
      ...Object.entries(state.queue ?? {}).map(([name, count]) => metric(`hiraku_queue_jobs{state="${name}"}`, count)),
      ...(['pending', 'sending', 'failed', 'unknown'] as const).map((name) =>
        metric(`hiraku_deliveries{state="${name}"}`, state.deliveries?.[name]),
      ),
      metric('hiraku_deliveries_oldest_due_seconds', state.deliveries?.oldestDueSeconds),
      metric('process_resident_memory_bytes', process.memoryUsage().rss),
    ];
    return `${lines.filter((line) => line !== null).join('\n')}\n`;
  }

  async onApplicationShutdown(): Promise<void> {
    await this.queue.close().catch(() => undefined);
  }

  /** Null when the queue does not answer within a second. */
  private async queueDepth(): Promise<Readonly<Record<string, number>> | null> {
    const patience = new Promise<null>((resolve) => setTimeout(() => resolve(null), 1_000).unref());
    return Promise.race([this.queue.depth().catch(() => null), patience]);
  }
}

function toldOf(
  row: (OutboxFigures & Readonly<{ dead: number }>) | undefined,
): Pick<ReadinessState, 'outbox' | 'deadEvents'> {
  if (!row) return { outbox: null, deadEvents: null };
  const { dead, unrelayed, unsettled, oldestSeconds } = row;
  return { outbox: { unrelayed, oldestSeconds, unsettled }, deadEvents: dead };
}

function metric(name: string, value: number | null | undefined): string | null {
  return value === null || value === undefined ? null : `${name} ${value}`;
}
