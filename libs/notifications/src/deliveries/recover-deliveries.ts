import { Injectable } from '@nestjs/common';
import { Database } from '#platform';
import { DeliveryBell } from './delivery-bell';
import { DeliveryStore } from './delivery.store';
import { SenderPresence } from './sender-presence';

/** Makes due again what lost senders were handing over. Nobody knows whether it arrived: it goes out again as the same mail. */
@Injectable()
export class RecoverDeliveries {
  constructor(
    private readonly db: Database,
    private readonly store: DeliveryStore,
    private readonly presence: SenderPresence,
    private readonly bell: DeliveryBell,
  ) {}

  /** Gives the number of deliveries recovered. */
  async execute(): Promise<number> {
    if (!this.presence.mayJudgeOthers) return 0;
    const suspects = await this.db.write((tx) => this.store.suspects(tx, this.presence.number));
    let recovered = 0;
    for (const suspect of suspects) recovered += await this.db.write((tx) => this.store.takeBack(tx, suspect));
    if (recovered > 0) this.bell.ring();
    return recovered;
  }
}
