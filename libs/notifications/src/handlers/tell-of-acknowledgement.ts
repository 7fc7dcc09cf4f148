import { Injectable } from '@nestjs/common';
import type { EventHandler, RecordedEvent, Tx } from '#platform';
import { idIn } from '../notices/notice-facts';
import { NEAR_ENTRY } from '../notices/recipients.read';
import { TellPeople } from '../notices/tell-people';

/** Tells the author and the followers of a submission that its department has read it. */
@Injectable()
export class TellOfAcknowledgement implements EventHandler {
  readonly name = 'notifications.tell_of_acknowledgement';
  readonly events = ['ledger.entry_acknowledged'];

  constructor(private readonly tellPeople: TellPeople) {}

  async handle(tx: Tx, event: RecordedEvent): Promise<void> {
    const entryId = idIn(event.payload, 'entryId');
    await this.tellPeople.execute(tx, {
      event,
      kind: 'acknowledged',
      recipients: NEAR_ENTRY,
      parameters: [entryId],
      facts: { entryId },
    });
  }
}
