import { Injectable } from '@nestjs/common';
import type { EventHandler, RecordedEvent, Tx } from '#platform';
import { idIn, numberIn } from '../notices/notice-facts';
import { TOLD_OF_VERSION } from '../notices/recipients.read';
import { TellPeople } from '../notices/tell-people';

/** Tells everybody whose words, support or comments a new version of a policy rests on, and its followers: once each. */
@Injectable()
export class TellOfPolicyChange implements EventHandler {
  readonly name = 'notifications.tell_of_policy_change';
  readonly events = ['policy.version_published'];

  constructor(private readonly tellPeople: TellPeople) {}

  async handle(tx: Tx, event: RecordedEvent): Promise<void> {
    const policyId = idIn(event.payload, 'policyId');
    const number = numberIn(event.payload, 'number');
    const told = {
      event,
      kind: 'policy_changed',
      recipients: TOLD_OF_VERSION,
      parameters: [policyId, number],
    } as const;
    await this.tellPeople.execute(tx, { ...told, facts: { policyId, number } });
  }
}
