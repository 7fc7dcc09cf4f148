import { Inject, Injectable } from '@nestjs/common';
import { type Actor, DomainError, insist, type NameVerification, type Person } from '#kernel';
import { accessErrors, CONFIG, type Config, Database, Outbox, type Tx } from '#platform';
import { AccessLog } from './access-log';
import { type Account, verificationOf } from './account';
import { mayVerifyRealName } from './account.access';
import { accountErrors } from './account.errors';
import { realNameVerified } from './account.events';
import { AccountStore } from './account.store';
import { CounterCodeStore } from './counter-code.store';
import { counterCodeHash } from './secrets';
import { Throttle } from './throttle';

/** The name an official compares with the document at the counter. */
export type CounterPerson = Readonly<{
  familyName: string;
  givenName: string;
  kana: string | null;
  verification: NameVerification;
}>;

const LOOK_UPS = 60;

/** Finds who stands behind a counter code. What is thrown tells a guesser nothing about the person. */
@Injectable()
export class CounterDesk {
  constructor(
    private readonly codes: CounterCodeStore,
    private readonly accounts: AccountStore,
    private readonly throttle: Throttle,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Counts an official's look-up: codes are not to be guessed, not by staff either. */
  async admit(actor: Actor): Promise<Person> {
    if (actor.kind !== 'person') throw new DomainError(accessErrors.signInNeeded);
    await this.throttle.count('counter_code', actor.accountId, LOOK_UPS);
    return actor;
  }

  /** Locks the account behind an open code: codes come and go, and names change, under that lock only. */
  async lock(tx: Tx, actor: Actor, code: string): Promise<Account> {
    const codeHash = counterCodeHash(this.config.secret, code);
    const accountId = await this.codes.accountOf(tx, codeHash);
    if (!accountId) throw new DomainError(accountErrors.codeUnusable, { field: 'code' });
    insist(mayVerifyRealName(actor, accountId));
    const account = await this.accounts.lock(tx, accountId);
    const isStillOpen = (await this.codes.accountOf(tx, codeHash)) === accountId;
    if (!account || !isStillOpen) throw new DomainError(accountErrors.codeUnusable, { field: 'code' });
    return account;
  }

  async use(tx: Tx, code: string): Promise<void> {
    await this.codes.use(tx, counterCodeHash(this.config.secret, code));
  }
}

/** An official sees the name behind a code, to compare it with the document. The person sees that it was looked at. */
@Injectable()
export class LookUpCounterCode {
  constructor(
    private readonly db: Database,
    private readonly desk: CounterDesk,
    private readonly log: AccessLog,
  ) {}

  async execute(actor: Actor, code: string): Promise<CounterPerson> {
    const official = await this.desk.admit(actor);
    return this.db.write(async (tx) => {
      const account = await this.desk.lock(tx, official, code);
      await this.log.record(tx, official, account.id, ['family_name', 'given_name', 'kana'], 'real_name_at_counter');
      return {
        familyName: account.familyName ?? '',
        givenName: account.givenName ?? '',
        kana: account.kana,
        verification: verificationOf(account),
      };
    });
  }
}

/** An official has compared the document with the name shown: from here on the name is a verified real name. */
@Injectable()
export class VerifyRealNameAtCounter {
  constructor(
    private readonly db: Database,
    private readonly desk: CounterDesk,
    private readonly accounts: AccountStore,
    private readonly outbox: Outbox,
  ) {}

  async execute(actor: Actor, code: string): Promise<void> {
    const official = await this.desk.admit(actor);
    await this.db.write(async (tx) => {
      const account = await this.desk.lock(tx, official, code);
      await this.accounts.verifyName(tx, account.id, official.accountId);
      await this.desk.use(tx, code);
      await this.outbox.record(tx, official, realNameVerified({ accountId: account.id }));
    });
  }
}
