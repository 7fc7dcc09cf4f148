import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel';
import { Database, Outbox } from '#platform';
import { normaliseEmail } from './account';
import { passwordResetRequested } from './account.events';
import { AccountStore } from './account.store';
import { notBefore, TELLS_NOTHING_MS } from './equal-time';
import { MailLinkStore } from './mail-link.store';
import { Throttle } from './throttle';

const PER_PAIR = 5;
const PER_SOURCE = 60;
/** A link lasts as long: somebody whose mailbox others fill has always got one that works. */
const MAILS_PER_HOUR = 5;

/** Somebody has forgotten a password: a link goes out by mail if the address is known, and nobody is told whether it is. */
@Injectable()
export class RequestPasswordReset {
  constructor(
    private readonly db: Database,
    private readonly accounts: AccountStore,
    private readonly links: MailLinkStore,
    private readonly outbox: Outbox,
    private readonly throttle: Throttle,
  ) {}

  async execute(actor: Actor, typed: string, address: string): Promise<void> {
    const email = normaliseEmail(typed);
    await this.throttle.count('password_reset_source', address, PER_SOURCE);
    await this.throttle.count('password_reset', `${email ?? ''} ${address}`, PER_PAIR);
    if (email) await notBefore(TELLS_NOTHING_MS, () => this.send(actor, email));
  }

  private async send(actor: Actor, email: string): Promise<void> {
    if (!(await this.throttle.isWithin('password_reset_mail', email, MAILS_PER_HOUR, '1 hour'))) return;
    await this.db.write(async (tx) => {
      const account = await this.accounts.findByEmail(tx, email);
      if (!account?.emailConfirmedAt) return;
      const link = {
        accountId: account.id,
        purpose: 'reset_password',
        returnTo: '/',
        pending: null,
        proofHash: null,
        lasts: '1 hour',
      } as const;
      const linkId = await this.links.make(tx, link);
      await this.outbox.record(tx, actor, passwordResetRequested({ accountId: account.id, linkId }));
    });
  }
}
