import { Injectable } from '@nestjs/common';
import { DomainError, type Person } from '#kernel';
import { Database, type Reader, type Tx } from '#platform';
import { normaliseEmail } from './account';
import { accountErrors } from './account.errors';
import { AccountStore } from './account.store';
import { isPassword } from './passwords';
import { newToken, tokenHash } from './secrets';
import { SignInStore } from './sign-in.store';
import { Throttle } from './throttle';

/** A fresh sign-in: its token goes to the person's browser and is kept nowhere else. */
export type NewSignIn = Readonly<{ token: string; signInId: string; person: Person }>;

const PER_PAIR = 10;
const PER_SOURCE = 200;

/** Makes a sign-in for an account whose owner has just proved to be its owner. */
@Injectable()
export class StartSignIn {
  constructor(private readonly signIns: SignInStore) {}

  async start(tx: Tx, accountId: string, device: string): Promise<NewSignIn> {
    const token = newToken();
    await this.signIns.make(tx, accountId, tokenHash(token), device, '30 days');
    const found = await this.find(tx, token);
    if (!found) throw new Error('a sign-in vanished while it was being made');
    return { token, ...found };
  }

  /** The person a token stands for, with the roles held at this moment. Of staff, a token stands for nobody after 12 hours. */
  async find(reader: Reader, token: string): Promise<Readonly<{ signInId: string; person: Person }> | undefined> {
    const row = await this.signIns.findByToken(reader, tokenHash(token));
    if (!row) return undefined;
    const { signInId, ...person } = row;
    return { signInId, person: { kind: 'person', ...person } };
  }
}

/** A person signs in with address and password. Known and unknown addresses take the same time and get the same answer. */
@Injectable()
export class SignInWithPassword {
  constructor(
    private readonly db: Database,
    private readonly accounts: AccountStore,
    private readonly signIns: StartSignIn,
    private readonly throttle: Throttle,
  ) {}

  async execute(
    input: Readonly<{ email: string; password: string; device: string; address: string }>,
  ): Promise<NewSignIn> {
    const email = normaliseEmail(input.email) ?? '';
    await this.throttle.count('sign_in_source', input.address, PER_SOURCE);
    const attempt = await this.throttle.count('sign_in', `${email} ${input.address}`, PER_PAIR);
    const account = await this.accounts.findByEmail(this.db, email);
    const matches = await isPassword(input.password, account?.emailConfirmedAt ? account.passwordHash : null);
    if (!account || !matches) throw new DomainError(accountErrors.wrongCredentials);
    await this.throttle.giveBack(attempt);
    return this.db.write((tx) => this.signIns.start(tx, account.id, input.device));
  }
}
