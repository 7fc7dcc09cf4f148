import { Injectable } from '@nestjs/common';
import type { EventHandler, RecordedEvent, Tx } from '#platform';
import { isMovedStep, type MovedStep } from '../notices/notice';
import { idIn, numberIn } from '../notices/notice-facts';
import { CONCERNED_BY_ENTRY, TOOK_PART_IN_ENTRY } from '../notices/recipients.read';
import { TellPeople } from '../notices/tell-people';

/** Steps by which officials have something to do that nobody of theirs has begun. */
const WORK_FOR_OFFICIALS: readonly MovedStep[] = [
  'reopened',
  'referral_offered',
  'referral_accepted',
  'referral_returned',
];

/** Tells everybody who took part in a submission of a step that was taken with it. */
@Injectable()
export class TellOfMove implements EventHandler {
  readonly name = 'notifications.tell_of_move';
  readonly events = ['ledger.entry_moved'];

  constructor(private readonly tellPeople: TellPeople) {}

  async handle(tx: Tx, event: RecordedEvent): Promise<void> {
    const step = idIn(event.payload, 'step');
    if (!isMovedStep(step)) return;
    const entryId = idIn(event.payload, 'entryId');
    await this.tellPeople.execute(tx, {
      event,
      kind: 'moved',
      recipients: WORK_FOR_OFFICIALS.includes(step) ? CONCERNED_BY_ENTRY : TOOK_PART_IN_ENTRY,
      parameters: [entryId],
      facts: { entryId, sequence: numberIn(event.payload, 'sequence') },
    });
  }
}
