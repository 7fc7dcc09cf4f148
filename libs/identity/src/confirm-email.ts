import { Inject, Injectable } from '@nestjs/common';
import { DomainError } from '#kernel';
import { CONFIG, type Config, Database, type Tx } from '#platform';
import { accountErrors } from './account.errors';
import { AccountStore } from './account.store';
import { MailLinkStore, type MailLinkPurpose, type UsedMailLink } from './mail-link.store';
import { readMailLinkToken } from './secrets';
import { type NewSignIn, StartSignIn } from './sign-in';

/** The link from the sign-up mail makes the account and signs its owner in. Once, within two days. */
@Injectable()
export class ConfirmEmail {
  constructor(
    private readonly db: Database,
    private readonly accounts: AccountStore,
    private readonly links: MailLinkStore,
    private readonly signIns: StartSignIn,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  execute(token: string, device: string): Promise<NewSignIn> {
    return this.db.write(async (tx) => {
      const link = await useMailLink(tx, this.links, this.config.secret, token, 'confirm_email');
      if (!link.pending) throw new DomainError(accountErrors.linkUnusable);
      const account = await this.accounts.lock(tx, link.accountId);
      // A second sign-up for an address confirmed meanwhile must not replace its owner's password.
      if (!account || account.emailConfirmedAt) throw new DomainError(accountErrors.linkUnusable);
      await this.accounts.confirm(tx, link.accountId, link.pending);
      return this.signIns.start(tx, link.accountId, device);
    });
  }
}

/** Uses up the link of a token. Throws `account.link_unusable` when it is not genuine, expired or used. */
export async function useMailLink(
  tx: Tx,
  links: MailLinkStore,
  secret: string,
  token: string,
  purpose: MailLinkPurpose,
): Promise<UsedMailLink> {
  const id = readMailLinkToken(secret, token);
  const link = id ? await links.use(tx, id, purpose) : undefined;
  if (!link) throw new DomainError(accountErrors.linkUnusable);
  return link;
}
