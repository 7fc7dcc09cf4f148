import { Injectable, Logger } from '@nestjs/common';
import { Database } from '#platform';
import type { Delivery } from './delivery';
import { DeliverMail } from './deliver-mail';
import { DeliveryBell } from './delivery-bell';
import { DeliveryStore } from './delivery.store';
import { CONCURRENCY } from './concurrency';
import { SenderPresence } from './sender-presence';

const LOOK_EVERY_MS = 1_000;
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 60_000;

/**
 * Works off deliveries: claims what is due (committed as `sending`), hands it over, writes down how it went. No more than
 * `CONCURRENCY` are ever between claim and settling, which bounds what a crash can make arrive twice.
 */
@Injectable()
export class MailSender {
  private readonly logger = new Logger('MailSender');
  private readonly cut = new AbortController();
  private readonly underWay = new Set<Promise<void>>();
  private stopping = false;
  /** Longer than 0 while the mail server is away: then one delivery at a time finds out whether it is back. */
  private pauseMs = 0;
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly db: Database,
    private readonly store: DeliveryStore,
    private readonly presence: SenderPresence,
    private readonly deliverMail: DeliverMail,
    private readonly bell: DeliveryBell,
  ) {}

  start(): void {
    this.presence.start();
    this.running = this.run();
  }

  /** Claims nothing more, waits for what is under way, cuts it off after `graceMs`. What was cut off is sent again later. */
  async stop(graceMs: number): Promise<void> {
    this.stopping = true;
    this.bell.ring();
    const timer = setTimeout(() => this.cut.abort(), graceMs);
    await this.running;
    await Promise.all(this.underWay);
    clearTimeout(timer);
    await this.presence.stop();
  }

  private async run(): Promise<void> {
    while (!this.stopping) {
      const most = this.pauseMs === 0 ? CONCURRENCY - this.underWay.size : await this.afterPause();
      if (this.stopping) return;
      const claimed = await this.claim(most);
      for (const delivery of claimed) this.begin(delivery);
      await (claimed.length < most ? this.bell.wait(LOOK_EVERY_MS) : Promise.race(this.underWay));
    }
  }

  private async afterPause(): Promise<number> {
    await Promise.all(this.underWay);
    await this.bell.wait(this.pauseMs);
    return 1;
  }

  private begin(delivery: Delivery): void {
    const work = this.deliver(delivery).finally(() => this.underWay.delete(work));
    this.underWay.add(work);
  }

  private async deliver(delivery: Delivery): Promise<void> {
    const formerPauseMs = this.pauseMs;
    const outcome = await this.deliverMail.execute(delivery, this.presence.number, this.cut.signal);
    if (outcome.kind === 'recalled') return;
    if (outcome.kind === 'unreachable') {
      this.pauseMs = Math.min(Math.max(formerPauseMs * 2, FIRST_PAUSE_MS), LONGEST_PAUSE_MS);
      this.logger.warn(`the mail server cannot be reached (${outcome.error}); looking again in ${this.pauseMs} ms`);
    } else this.pauseMs = 0;
  }

  private async claim(most: number): Promise<readonly Delivery[]> {
    if (!this.presence.isShown) return [];
    try {
      return await this.db.write((tx) => this.store.claim(tx, this.presence.number, most));
    } catch (error) {
      this.logger.warn(`nothing could be claimed: ${error instanceof Error ? error.message : String(error)}`);
      return [];
    }
  }
}
