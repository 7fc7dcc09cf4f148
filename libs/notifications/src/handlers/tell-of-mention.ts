import { Injectable } from '@nestjs/common';
import type { EventHandler, RecordedEvent, Tx } from '#platform';
import { idIn } from '../notices/notice-facts';
import { MENTIONED_IN_NOTE } from '../notices/recipients.read';
import { TellPeople } from '../notices/tell-people';

/** Tells officials that a colleague called them in a note. */
@Injectable()
export class TellOfMention implements EventHandler {
  readonly name = 'notifications.tell_of_mention';
  readonly events = ['ledger.note_mentioned'];

  constructor(private readonly tellPeople: TellPeople) {}

  async handle(tx: Tx, event: RecordedEvent): Promise<void> {
    await this.tellPeople.execute(tx, {
      event,
      kind: 'mentioned',
      recipients: MENTIONED_IN_NOTE,
      parameters: [idIn(event.payload, 'noteId')],
      facts: { entryId: idIn(event.payload, 'entryId') },
    });
  }
}
