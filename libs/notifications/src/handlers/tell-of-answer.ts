import { Injectable } from '@nestjs/common';
import type { EventHandler, RecordedEvent, Tx } from '#platform';
import { idIn } from '../notices/notice-facts';
import { TOLD_OF_RESPONSE } from '../notices/recipients.read';
import { TellPeople } from '../notices/tell-people';

/** Tells everybody who took part in one of the submissions that a response covers: once each, however many it covers. */
@Injectable()
export class TellOfAnswer implements EventHandler {
  readonly name = 'notifications.tell_of_answer';
  readonly events = ['ledger.response_released'];

  constructor(private readonly tellPeople: TellPeople) {}

  async handle(tx: Tx, event: RecordedEvent): Promise<void> {
    const responseId = idIn(event.payload, 'responseId');
    const told = {
      event,
      kind: 'answered',
      recipients: TOLD_OF_RESPONSE,
      parameters: [responseId],
      facts: { responseId },
    } as const;
    await this.tellPeople.execute(tx, told);
  }
}
