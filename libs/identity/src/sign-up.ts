import { Inject, Injectable } from '@nestjs/common';
import { type Actor, DomainError, type Language } from '#kernel';
import { CONFIG, type Config, Database, Outbox } from '#platform';
import { isStrongPassword, normaliseEmail, type PendingAccount } from './account';
import { accountErrors } from './account.errors';
import { addressAlreadyKnown, confirmationRequested } from './account.events';
import { AccountStore } from './account.store';
import { MailLinkStore } from './mail-link.store';
import { hashPassword } from './passwords';
import { checkRealName, normaliseRealName, type RealNameInput } from './real-name';

export type SignUpInput = Readonly<{
  email: string;
  password: string;
  familyName: string;
  givenName: string;
  kana?: string | null;
  language: Language;
  returnTo: string;
}>;

/** Somebody asks for an account. The answer is the same for known and unknown addresses; what happens next comes by mail. */
@Injectable()
export class SignUp {
  constructor(
    private readonly db: Database,
    private readonly accounts: AccountStore,
    private readonly links: MailLinkStore,
    private readonly outbox: Outbox,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async execute(actor: Actor, input: SignUpInput): Promise<void> {
    const email = normaliseEmail(input.email);
    if (!email) throw new DomainError(accountErrors.invalidEmail, { field: 'email' });
    if (!isStrongPassword(input.password)) throw new DomainError(accountErrors.weakPassword, { field: 'password' });
    const name = acceptName(input);
    const pending = { ...name, language: input.language, passwordHash: await hashPassword(input.password) };
    await this.db.write(async (tx) => {
      const account = await this.accounts.ensure(tx, email, input.language);
      if (account.emailConfirmedAt) {
        await this.outbox.record(tx, actor, addressAlreadyKnown({ accountId: account.id }));
        return;
      }
      const linkId = await this.links.make(tx, this.link(account.id, pending, input.returnTo));
      await this.outbox.record(tx, actor, confirmationRequested({ accountId: account.id, linkId }));
    });
  }

  private link(accountId: string, pending: PendingAccount, returnTo: string) {
    return {
      accountId,
      pending,
      returnTo: ownPath(returnTo, this.config.origin),
      purpose: 'confirm_email',
      lasts: '2 days',
    } as const;
  }
}

/** The name as it will be kept. Throws `account.invalid_name` with the field it is about. */
export function acceptName(
  typed: Readonly<{ familyName: string; givenName: string; kana?: string | null | undefined }>,
): RealNameInput {
  const input = { familyName: typed.familyName, givenName: typed.givenName, kana: typed.kana ?? '' };
  const [problem] = checkRealName(input);
  if (problem)
    throw new DomainError(accountErrors.invalidName, { field: problem.field, details: { problem: problem.code } });
  return normaliseRealName(input);
}

/** A path of our own site, or `/`: a link in a mail never leads anywhere else. */
export function ownPath(path: string, origin: string): string {
  if (!path.startsWith('/')) return '/';
  const url = URL.canParse(path, origin) ? new URL(path, origin) : null;
  return url && url.origin === new URL(origin).origin ? `${url.pathname}${url.search}${url.hash}` : '/';
}
