import { Injectable } from '@nestjs/common';
import type { EventHandler, RecordedEvent, Tx } from '#platform';
import { isMovedStep } from '../notices/notice';
import { idIn, numberIn } from '../notices/notice-facts';
import { TOOK_PART_IN_ENTRY } from '../notices/recipients.read';
import { TellPeople } from '../notices/tell-people';

/** Tells everybody who took part in a submission of a step that was taken with it. */
@Injectable()
export class TellOfMove implements EventHandler {
  readonly name = 'notifications.tell_of_move';
  readonly events = ['ledger.entry_moved'];

  constructor(private readonly tellPeople: TellPeople) {}

  async handle(tx: Tx, event: RecordedEvent): Promise<void> {
    if (!isMovedStep(idIn(event.payload, 'step'))) return;
    const entryId = idIn(event.payload, 'entryId');
    await this.tellPeople.execute(tx, {
      event,
      kind: 'moved',
      recipients: TOOK_PART_IN_ENTRY,
      parameters: [entryId],
      facts: { entryId, sequence: numberIn(event.payload, 'sequence') },
    });
  }
}
