import { Injectable } from '@nestjs/common';
import type { EventHandler, RecordedEvent, Tx } from '#platform';
import { idIn } from '../notices/notice-facts';
import { WROTE_DRAFT } from '../notices/recipients.read';
import { TellPeople } from '../notices/tell-people';

/** Tells whoever wrote in a draft that an approver gave it back. What the approver says stays at the desk. */
@Injectable()
export class TellOfSentBack implements EventHandler {
  readonly name = 'notifications.tell_of_sent_back';
  readonly events = ['ledger.response_sent_back'];

  constructor(private readonly tellPeople: TellPeople) {}

  async handle(tx: Tx, event: RecordedEvent): Promise<void> {
    const draftId = idIn(event.payload, 'draftId');
    const told = { event, kind: 'sent_back', recipients: WROTE_DRAFT, parameters: [draftId] } as const;
    await this.tellPeople.execute(tx, { ...told, facts: { draftId } });
  }
}
