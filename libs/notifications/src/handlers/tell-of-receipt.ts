import { Injectable } from '@nestjs/common';
import type { EventHandler, RecordedEvent, Tx } from '#platform';
import { idIn } from '../notices/notice-facts';
import { AUTHOR_OF_ENTRY } from '../notices/recipients.read';
import { TellPeople } from '../notices/tell-people';

/** Gives its author the receipt of every submission, also though the author is who acted. */
@Injectable()
export class TellOfReceipt implements EventHandler {
  readonly name = 'notifications.tell_of_receipt';
  readonly events = ['ledger.entry_registered'];

  constructor(private readonly tellPeople: TellPeople) {}

  async handle(tx: Tx, event: RecordedEvent): Promise<void> {
    const entryId = idIn(event.payload, 'entryId');
    await this.tellPeople.execute(tx, {
      event,
      kind: 'receipt',
      recipients: AUTHOR_OF_ENTRY,
      parameters: [entryId],
      facts: { entryId },
      alsoActor: true,
    });
  }
}
