import { Injectable } from '@nestjs/common';
import type { EventHandler, RecordedEvent, Tx } from '#platform';
import { idIn, numberIn } from '../notices/notice-facts';
import { TOLD_OF_ESCALATION } from '../notices/recipients.read';
import { TellPeople } from '../notices/tell-people';

/** Tells the executives what a department of theirs has left overdue for long. */
@Injectable()
export class TellOfEscalation implements EventHandler {
  readonly name = 'notifications.tell_of_escalation';
  readonly events = ['ledger.entries_escalated'];

  constructor(private readonly tellPeople: TellPeople) {}

  async handle(tx: Tx, event: RecordedEvent): Promise<void> {
    const departmentId = idIn(event.payload, 'departmentId');
    const facts = { departmentId, count: numberIn(event.payload, 'count') };
    const told = { event, kind: 'escalated', recipients: TOLD_OF_ESCALATION, parameters: [departmentId] } as const;
    await this.tellPeople.execute(tx, { ...told, facts });
  }
}
