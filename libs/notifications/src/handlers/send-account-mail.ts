import { Inject, Injectable } from '@nestjs/common';
import { newId } from '#kernel';
import { Clock, CONFIG, type Config, type EventHandler, type RecordedEvent, type Tx } from '#platform';
import type { AccountMailKind } from '../deliveries/delivery';
import { DeliveryBell } from '../deliveries/delivery-bell';
import { DeliveryStore } from '../deliveries/delivery.store';
import { idIn } from '../notices/notice-facts';

const KINDS: Readonly<Record<string, AccountMailKind>> = {
  'identity.confirmation_requested': 'confirm_email',
  'identity.address_already_known': 'address_already_known',
  'identity.password_reset_requested': 'password_reset',
};

/** Sends what the account itself needs: links to confirm and to reset, and the word that an address is known already. */
@Injectable()
export class SendAccountMail implements EventHandler {
  readonly name = 'notifications.send_account_mail';
  readonly events = Object.keys(KINDS);

  constructor(
    private readonly deliveries: DeliveryStore,
    private readonly clock: Clock,
    private readonly bell: DeliveryBell,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async handle(tx: Tx, event: RecordedEvent): Promise<void> {
    const kind = KINDS[event.name];
    if (!kind) throw new Error(`no mail is known for ${event.name}`);
    const id = newId();
    const messageId = `<${id}@${new URL(this.config.origin).hostname}>`;
    const facts = event.payload['linkId'] === undefined ? {} : { linkId: idIn(event.payload, 'linkId') };
    const accountId = idIn(event.payload, 'accountId');
    await this.deliveries.addAccountMail(tx, {
      id,
      eventId: event.id,
      accountId,
      kind,
      facts,
      messageId,
      now: await this.clock.now(tx),
    });
    tx.afterCommit(() => this.bell.ring());
  }
}
