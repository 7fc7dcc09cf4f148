import { Inject, Injectable } from '@nestjs/common';
import { type Actor, DomainError, type Language } from '#kernel';
import { CONFIG, type Config, Database, Outbox, type Tx } from '#platform';
import { isStrongPassword, normaliseEmail, type PendingAccount } from './account';
import { accountErrors } from './account.errors';
import { addressAlreadyKnown, confirmationRequested } from './account.events';
import { AccountStore } from './account.store';
import { notBefore, TELLS_NOTHING_MS } from './equal-time';
import { MailLinkStore } from './mail-link.store';
import { hashPassword } from './passwords';
import { checkRealName, normaliseRealName, type RealNameInput } from './real-name';
import { signUpProofHash } from './secrets';
import { Throttle } from './throttle';

export type SignUpInput = Readonly<{
  email: string;
  password: string;
  familyName: string;
  givenName: string;
  kana?: string | null;
  language: Language;
  returnTo: string;
  /** A secret of the client that signs up; see `signUpProofHash`. */
  proof?: string | null;
}>;

/** A workshop signs up from one address; nobody signs up a hundred times in a quarter of an hour. */
const PER_SOURCE = 100;
/** Beyond it the answer is the same and no mail goes out: nobody fills a stranger's mailbox through us. */
const MAILS_PER_HOUR = 10;

type AskedFor = Readonly<{ pending: PendingAccount; returnTo: string; proofHash: Buffer | null }>;

/** What an address is sent when somebody asks for an account with it. */
@Injectable()
export class SignUpMails {
  constructor(
    private readonly accounts: AccountStore,
    private readonly links: MailLinkStore,
    private readonly outbox: Outbox,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** A link that makes the account, or to its owner the word that there is one. Nothing for an account that was closed. */
  async send(tx: Tx, actor: Actor, email: string, asked: AskedFor): Promise<void> {
    const account = await this.accounts.ensureUnlessClosed(tx, email, asked.pending.language);
    if (!account) return;
    if (account.emailConfirmedAt) {
      await this.outbox.record(tx, actor, addressAlreadyKnown({ accountId: account.id }));
      return;
    }
    const linkId = await this.links.make(tx, this.link(account.id, asked));
    await this.outbox.record(tx, actor, confirmationRequested({ accountId: account.id, linkId }));
  }

  private link(accountId: string, { pending, returnTo, proofHash }: AskedFor) {
    return {
      accountId,
      pending,
      proofHash,
      returnTo: ownPath(returnTo, this.config.origin),
      purpose: 'confirm_email',
      lasts: '2 days',
    } as const;
  }
}

/** Somebody asks for an account. The answer is the same for known and unknown addresses; what happens next comes by mail. */
@Injectable()
export class SignUp {
  constructor(
    private readonly db: Database,
    private readonly throttle: Throttle,
    private readonly mails: SignUpMails,
  ) {}

  /** `address` is where the request comes from. */
  async execute(actor: Actor, input: SignUpInput, address: string): Promise<void> {
    const email = normaliseEmail(input.email);
    if (!email) throw new DomainError(accountErrors.invalidEmail, { field: 'email' });
    if (!isStrongPassword(input.password)) throw new DomainError(accountErrors.weakPassword, { field: 'password' });
    const name = acceptName(input);
    await this.throttle.count('sign_up_source', address, PER_SOURCE);
    const isWanted = await this.throttle.isWithin('sign_up_mail', email, MAILS_PER_HOUR, '1 hour');
    const pending = { ...name, language: input.language, passwordHash: await hashPassword(input.password) };
    if (!isWanted) return;
    const asked = { pending, returnTo: input.returnTo, proofHash: signUpProofHash(input.proof) };
    await notBefore(TELLS_NOTHING_MS, () => this.db.write((tx) => this.mails.send(tx, actor, email, asked)));
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
  // `/.//host` is a path of ours, and what is left of it once its dots are gone is a host.
  const isOwn = url?.origin === new URL(origin).origin && !url.pathname.startsWith('//');
  return url && isOwn ? `${url.pathname}${url.search}${url.hash}` : '/';
}
