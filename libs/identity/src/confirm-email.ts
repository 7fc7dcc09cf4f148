import { Inject, Injectable } from '@nestjs/common';
import { DomainError } from '#kernel';
import { CONFIG, type Config, Database, type Tx } from '#platform';
import { isStrongPassword, type PendingAccount } from './account';
import { accountErrors } from './account.errors';
import { AccountStore } from './account.store';
import { MailLinkStore, type MailLinkPurpose, type UsedMailLink } from './mail-link.store';
import { hashPassword } from './passwords';
import { readMailLinkToken, signUpProofHash } from './secrets';
import { type NewSignIn, StartSignIn } from './sign-in';

export type Confirmation = Readonly<{
  token: string;
  /** The secret under which the sign-up was sent; see `signUpProofHash`. */
  proof?: string | null | undefined;
  /** A password typed by whoever has opened the link. */
  password?: string | null | undefined;
}>;

/**
 * The link from the sign-up mail makes the account and signs its owner in. Once, within two days. Anybody can sign up with
 * anybody's address: the password that waits in the link holds only for the browser in which it was typed; whoever opens the
 * link elsewhere, and can thus read the mail, chooses one anew.
 */
@Injectable()
export class ConfirmEmail {
  constructor(
    private readonly db: Database,
    private readonly accounts: AccountStore,
    private readonly links: MailLinkStore,
    private readonly signIns: StartSignIn,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Throws `account.password_needed` where the password typed at sign-up must not hold; the link stays good. */
  async execute(confirmation: Confirmation, device: string): Promise<NewSignIn> {
    const typedHash = await this.hashOf(confirmation);
    return this.db.write(async (tx) => {
      const link = await this.use(tx, confirmation);
      const account = await this.accounts.lock(tx, link.accountId);
      // A second sign-up for an address confirmed meanwhile must not replace its owner's password.
      if (!account || account.emailConfirmedAt) throw new DomainError(accountErrors.linkUnusable);
      const passwordHash = typedHash ?? (link.fromWhoAsked ? link.pending.passwordHash : null);
      if (!passwordHash) throw new DomainError(accountErrors.passwordNeeded, { field: 'password' });
      await this.accounts.confirm(tx, link.accountId, { ...link.pending, passwordHash });
      return this.signIns.start(tx, link.accountId, device);
    });
  }

  /** Hashing is dear on purpose: nobody without a genuine link makes us do it. */
  private async hashOf({ token, password }: Confirmation): Promise<string | null> {
    if (!password || !readMailLinkToken(this.config.secret, token)) return null;
    if (!isStrongPassword(password)) throw new DomainError(accountErrors.weakPassword, { field: 'password' });
    return hashPassword(password);
  }

  private async use(tx: Tx, { token, proof }: Confirmation): Promise<UsedMailLink & { pending: PendingAccount }> {
    const brought = { token, purpose: 'confirm_email', proofHash: signUpProofHash(proof) } as const;
    const used = await useMailLink(tx, this.links, this.config.secret, brought);
    if (!used.pending) throw new DomainError(accountErrors.linkUnusable);
    return { ...used, pending: used.pending };
  }
}

export type BroughtLink = Readonly<{ token: string; purpose: MailLinkPurpose; proofHash?: Buffer | null }>;

/** Uses up the link of a token. Throws `account.link_unusable` when it is not genuine, expired or used. */
export async function useMailLink(
  tx: Tx,
  links: MailLinkStore,
  secret: string,
  { token, purpose, proofHash = null }: BroughtLink,
): Promise<UsedMailLink> {
  const id = readMailLinkToken(secret, token);
  const link = id ? await links.use(tx, id, purpose, proofHash) : undefined;
  if (!link) throw new DomainError(accountErrors.linkUnusable);
  return link;
}
