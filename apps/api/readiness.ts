import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { CONFIG, type Config, Database, JobQueue, sql } from '#platform';

const OUTBOX = sql<Readonly<{ unrelayed: number; oldestSeconds: number; dead: number }>>(
  'readiness.outbox',
  `select count(*) as unrelayed, coalesce(extract(epoch from app_now() - min(occurred_at)), 0)::float8 as "oldestSeconds",
     (select count(*) from dead_event) as dead from outbox_event where relayed_at is null`,
);
const DELIVERIES = sql<Readonly<{ state: string; count: number }>>(
  'readiness.deliveries',
  `select state, count(*) as count from delivery where state <> 'sent' group by state`,
);

export type ReadinessState = Readonly<{
  ready: boolean;
  database: boolean;
  queue: Readonly<Record<string, number>> | null;
  outbox: Readonly<{ unrelayed: number; oldestSeconds: number }> | null;
  deadEvents: number | null;
  deliveries: Readonly<Record<string, number>> | null;
}>;

/** What is stuck, if something is: database, queue, outbox, mails, events that died. */
@Injectable()
export class Readiness implements OnApplicationShutdown {
  private readonly queue: JobQueue;

  constructor(
    private readonly db: Database,
    @Inject(CONFIG) config: Config,
  ) {
    this.queue = new JobQueue({ redisUrl: config.redisUrl, databaseUrl: config.databaseUrl });
  }

  /** Ready means: requests can be answered. A queue that is away is told, but the site works without it. */
  async read(): Promise<ReadinessState> {
    const [outbox, deliveries, queue] = await Promise.all([
      this.db.row(OUTBOX).catch(() => undefined),
      this.db.rows(DELIVERIES).catch(() => undefined),
      this.queueDepth(),
    ]);
    return {
      ready: outbox !== undefined,
      database: outbox !== undefined,
      queue,
      outbox: outbox ? { unrelayed: outbox.unrelayed, oldestSeconds: outbox.oldestSeconds } : null,
      deadEvents: outbox?.dead ?? null,
      deliveries: deliveries ? Object.fromEntries(deliveries.map((row) => [row.state, row.count])) : null,
    };
  }

  /** The same figures in the Prometheus text format. */
  async asMetrics(): Promise<string> {
    const state = await this.read();
    const lines = [
      metric('hiraku_ready', state.ready ? 1 : 0),
      metric('hiraku_outbox_unrelayed', state.outbox?.unrelayed),
      metric('hiraku_outbox_oldest_seconds', state.outbox?.oldestSeconds),
      metric('hiraku_dead_events', state.deadEvents),
      ...Object.entries(state.queue ?? {}).map(([name, count]) => metric(`hiraku_queue_jobs{state="${name}"}`, count)),
      ...Object.entries(state.deliveries ?? {}).map(([name, count]) =>
        metric(`hiraku_deliveries{state="${name}"}`, count),
      ),
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

function metric(name: string, value: number | null | undefined): string | null {
  return value === null || value === undefined ? null : `${name} ${value}`;
}
