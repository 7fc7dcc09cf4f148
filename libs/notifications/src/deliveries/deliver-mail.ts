import { setTimeout as pause } from 'node:timers/promises';
import { Injectable, Logger } from '@nestjs/common';
import { Database } from '#platform';
import { ComposeMail } from '../mails/compose-mail';
import { type Delivery, type Next, nextOf, type Outcome } from './delivery';
import { DeliveryStore } from './delivery.store';
import { HandOver } from './hand-over';

/** Brings one claimed delivery to its next state. */
@Injectable()
export class DeliverMail {
  private readonly logger = new Logger('DeliverMail');

  constructor(
    private readonly db: Database,
    private readonly store: DeliveryStore,
    private readonly compose: ComposeMail,
    private readonly handOver: HandOver,
  ) {}

  /** Composes, hands over, writes down the outcome and gives it. Never throws. `cut` ends a hand-over before its time. */
  async execute(delivery: Delivery, sender: number, cut: AbortSignal): Promise<Outcome> {
    const outcome = await this.attempt(delivery, cut);
    await this.settle(delivery, sender, nextOf(delivery, outcome), cut);
    return outcome;
  }

  private async attempt(delivery: Delivery, cut: AbortSignal): Promise<Outcome> {
    try {
      const composed = await this.compose.execute(this.db, delivery);
      if (composed.kind === 'recalled') return composed;
      return await this.handOver.execute(composed.mail, delivery.messageId, cut);
    } catch (error) {
      this.logger.error(`delivery ${delivery.id} could not be composed: ${describe(error)}`);
      return { kind: 'again', error: 'composing failed' };
    }
  }

  /** Goes on until it is written, however long the database is away: what was handed over must not be handed over again. */
  private async settle(delivery: Delivery, sender: number, next: Next, cut: AbortSignal): Promise<void> {
    for (;;) {
      try {
        await this.db.write((tx) => this.store.settle(tx, sender, delivery.id, next));
        return;
      } catch (error) {
        this.logger.warn(`the outcome of delivery ${delivery.id} could not be written: ${describe(error)}`);
        if (cut.aborted) return;
        await pause(1_000);
      }
    }
  }
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
