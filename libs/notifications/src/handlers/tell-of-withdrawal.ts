import { Injectable } from '@nestjs/common';
import type { EventHandler, RecordedEvent, Tx } from '#platform';
import { idIn } from '../notices/notice-facts';
import { TOOK_PART_IN_ENTRY } from '../notices/recipients.read';
import { TellPeople } from '../notices/tell-people';

/** Tells whoever took part in a submission that its author has taken it back. */
@Injectable()
export class TellOfWithdrawal implements EventHandler {
  readonly name = 'notifications.tell_of_withdrawal';
  readonly events = ['ledger.entry_withdrawn'];

  constructor(private readonly tellPeople: TellPeople) {}

  async handle(tx: Tx, event: RecordedEvent): Promise<void> {
    const entryId = idIn(event.payload, 'entryId');
    await this.tellPeople.execute(tx, {
      event,
      kind: 'withdrawn',
      recipients: TOOK_PART_IN_ENTRY,
      parameters: [entryId],
      facts: { entryId },
    });
  }
}
