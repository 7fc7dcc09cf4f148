import { Client } from 'pg';

/** What a standing connection is for. */
export type StandingPurpose = Readonly<{
  databaseUrl: string;
  /** As PostgreSQL lists it. */
  name: string;
  /** Puts a fresh connection into its state: `listen …`, a lock. Throwing makes another one be tried. */
  prepare(query: (text: string, values?: readonly unknown[]) => Promise<readonly unknown[]>): Promise<void>;
  /** Called whenever it stands again. */
  onUp?(): void;
  /** Called with the channel and payload of each notification. */
  onNotification?(channel: string, payload: string): void;
}>;

const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 5_000;
// A machine that vanishes without a word must not keep its locks for hours.
const KEEP_ALIVE = 'set tcp_keepalives_idle = 10; set tcp_keepalives_interval = 5; set tcp_keepalives_count = 3';

/** One connection of its own to the database, outside the pool and renewed whenever it is lost. */
export class StandingConnection {
  private client: Client | null = null;
  private ready = false;
  private stopped = false;
  private losses = 0;
  private since = 0;
  private timer: NodeJS.Timeout | undefined;
  private connecting: Promise<void> = Promise.resolve();

  constructor(private readonly purpose: StandingPurpose) {}

  /** Begins to connect. Never throws: what cannot be reached yet is tried again. */
  start(): void {
    this.connecting = this.connect(FIRST_PAUSE_MS);
  }

  /** Whether it stands at this moment. */
  get isUp(): boolean {
    return this.ready;
  }

  /** For how many milliseconds it has stood; `Infinity` when it has never been lost, 0 while it is down. */
  get steadyMs(): number {
    if (!this.ready) return 0;
    return this.losses === 0 ? Infinity : performance.now() - this.since;
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.connecting;
    const client = this.client;
    this.client = null;
    this.ready = false;
    await client?.end().catch(() => undefined);
  }

  private async connect(pause: number): Promise<void> {
    if (this.stopped) return;
    const { databaseUrl, name, prepare, onNotification } = this.purpose;
    const client = new Client({
      connectionString: databaseUrl,
      application_name: name,
      keepAlive: true,
      connectionTimeoutMillis: 5_000,
    });
    client.on('error', () => this.lost(client, pause));
    client.on('end', () => this.lost(client, pause));
    client.on('notification', (message) => onNotification?.(message.channel, message.payload ?? ''));
    this.client = client;
    try {
      await client.connect();
      await client.query(KEEP_ALIVE);
      await prepare(async (text, values = []) => (await client.query<Record<string, unknown>>(text, [...values])).rows);
      if (this.client !== client) return;
      this.since = performance.now();
      this.ready = true;
      this.purpose.onUp?.();
    } catch {
      this.lost(client, pause);
    }
  }

  private lost(client: Client, pause: number): void {
    if (this.client !== client) return;
    if (this.ready) this.losses += 1;
    const next = this.ready ? FIRST_PAUSE_MS : Math.min(pause * 2, LONGEST_PAUSE_MS);
    this.client = null;
    this.ready = false;
    client.end().catch(() => undefined);
    if (this.stopped) return;
    this.timer = setTimeout(() => {
      this.connecting = this.connect(next);
    }, next);
  }
}
