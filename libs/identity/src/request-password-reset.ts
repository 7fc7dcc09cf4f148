import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel';
import { Database, Outbox } from '#platform';
import { normaliseEmail } from './account';
import { passwordResetRequested } from './account.events';
import { AccountStore } from './account.store';
import { MailLinkStore } from './mail-link.store';
import { Throttle } from './throttle';

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
    await this.throttle.count('password_reset', `${email ?? ''} ${address}`, 5);
    if (!email) return;
    await this.db.write(async (tx) => {
      const account = await this.accounts.findByEmail(tx, email);
      if (!account?.emailConfirmedAt) return;
      const link = {
        accountId: account.id,
        purpose: 'reset_password',
        returnTo: '/',
        pending: null,
        lasts: '1 hour',
      } as const;
      const linkId = await this.links.make(tx, link);
      await this.outbox.record(tx, actor, passwordResetRequested({ accountId: account.id, linkId }));
    });
  }
}
