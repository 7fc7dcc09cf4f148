import { Inject, Injectable } from '@nestjs/common';
import { DomainError } from '#kernel';
import { CONFIG, type Config, Database } from '#platform';
import { isStrongPassword } from './account';
import { accountErrors } from './account.errors';
import { AccountStore } from './account.store';
import { useMailLink } from './confirm-email';
import { MailLinkStore } from './mail-link.store';
import { hashPassword } from './passwords';
import { readMailLinkToken } from './secrets';
import { SignInStore } from './sign-in.store';

/** The link from the mail sets a new password and ends every sign-in there was. */
@Injectable()
export class ResetPassword {
  constructor(
    private readonly db: Database,
    private readonly accounts: AccountStore,
    private readonly links: MailLinkStore,
    private readonly signIns: SignInStore,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async execute(token: string, password: string): Promise<void> {
    if (!isStrongPassword(password)) throw new DomainError(accountErrors.weakPassword, { field: 'password' });
    // Hashing is dear on purpose: nobody without a genuine link makes us do it.
    if (!readMailLinkToken(this.config.secret, token)) throw new DomainError(accountErrors.linkUnusable);
    const passwordHash = await hashPassword(password);
    await this.db.write(async (tx) => {
      const link = await useMailLink(tx, this.links, this.config.secret, { token, purpose: 'reset_password' });
      await this.accounts.setPassword(tx, link.accountId, passwordHash);
      await this.links.endOpen(tx, link.accountId, 'reset_password');
      await this.signIns.revokeAll(tx, link.accountId);
    });
  }
}
