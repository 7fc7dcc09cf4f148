import { Injectable } from '@nestjs/common';
import { Clock, type EventHandler, type RecordedEvent, type Tx } from '#platform';
import { DigestStore } from '../notices/digest.store';
import { idIn } from '../notices/notice-facts';
import { TOLD_OF_MORNING } from '../notices/recipients.read';
import { TellPeople } from '../notices/tell-people';

/** Tells officials on a working morning what their departments owe: once a day, and only where there is something. */
@Injectable()
export class TellOfMorning implements EventHandler {
  readonly name = 'notifications.tell_of_morning';
  readonly events = ['ledger.morning_came'];

  constructor(
    private readonly digests: DigestStore,
    private readonly tellPeople: TellPeople,
    private readonly clock: Clock,
  ) {}

  async handle(tx: Tx, event: RecordedEvent): Promise<void> {
    const morningId = idIn(event.payload, 'morningId');
    const now = await this.clock.now(tx);
    if ((await this.digests.write(tx, morningId, now, idIn(event.payload, 'day'))) === 0) return;
    const told = { event, kind: 'due_digest', recipients: TOLD_OF_MORNING, parameters: [morningId] } as const;
    await this.tellPeople.execute(tx, { ...told, facts: {}, aboutAs: 'digestId' });
  }
}
