import { Injectable } from '@nestjs/common';
import type { EventHandler, RecordedEvent, Tx } from '#platform';
import { idIn } from '../notices/notice-facts';
import { TOLD_OF_CORRECTION } from '../notices/recipients.read';
import { TellPeople } from '../notices/tell-people';

/** Tells those who took part that an answer says something else now. A corrected word is no news: nobody is told of it. */
@Injectable()
export class TellOfCorrection implements EventHandler {
  readonly name = 'notifications.tell_of_correction';
  readonly events = ['ledger.response_corrected'];

  constructor(private readonly tellPeople: TellPeople) {}

  async handle(tx: Tx, event: RecordedEvent): Promise<void> {
    const responseId = idIn(event.payload, 'responseId');
    await this.tellPeople.execute(tx, {
      event,
      kind: 'corrected',
      recipients: TOLD_OF_CORRECTION,
      parameters: [responseId],
      facts: { responseId },
    });
  }
}
