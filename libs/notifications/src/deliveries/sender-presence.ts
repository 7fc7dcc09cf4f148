import { randomInt } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config, StandingConnection } from '#platform';
import { DeliveryBell } from './delivery-bell';

/** First half of the advisory locks by which senders are known to live. */
export const PRESENCE = 1_214_870_113;

/**
 * Shows others that this sender lives: by an advisory lock on a connection of its own, which the database lets go of the
 * moment the process is gone. The number is the process's for all its life.
 */
@Injectable()
export class SenderPresence {
  readonly number = randomInt(1, 2 ** 31);
  private readonly connection: StandingConnection;

  constructor(@Inject(CONFIG) config: Config, bell: DeliveryBell) {
    this.connection = new StandingConnection({
      databaseUrl: config.databaseUrl,
      name: 'hiraku sender',
      prepare: async (query) => {
        await query('select pg_advisory_lock($1, $2)', [PRESENCE, this.number]);
      },
      onUp: () => bell.ring(),
    });
  }

  start(): void {
    this.connection.start();
  }

  async stop(): Promise<void> {
    await this.connection.stop();
  }

  /** Only then may anything be claimed. */
  get isShown(): boolean {
    return this.connection.isUp;
  }

  /**
   * Whether what others seem to have left behind may be judged. After the database was away, living senders need a moment
   * to show themselves again.
   */
  get mayJudgeOthers(): boolean {
    return this.connection.steadyMs > 30_000;
  }
}
