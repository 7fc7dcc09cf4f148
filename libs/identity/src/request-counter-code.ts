import { Inject, Injectable } from '@nestjs/common';
import { type Actor, DomainError, insist } from '#kernel';
import { accessErrors, CONFIG, type Config, Database } from '#platform';
import { verificationOf } from './account';
import { mayRequestCounterCode } from './account.access';
import { AccountStore } from './account.store';
import { CounterCodeStore } from './counter-code.store';
import { counterCodeHash, newCounterCode } from './secrets';

/** A person gets the code to bring to the counter together with a document. An earlier code stops working. */
@Injectable()
export class RequestCounterCode {
  constructor(
    private readonly db: Database,
    private readonly accounts: AccountStore,
    private readonly codes: CounterCodeStore,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  execute(actor: Actor): Promise<Readonly<{ code: string; expiresAt: Date }>> {
    return this.db.write(async (tx) => {
      const account = actor.kind === 'person' ? await this.accounts.lock(tx, actor.accountId) : undefined;
      if (actor.kind !== 'person' || !account) throw new DomainError(accessErrors.signInNeeded);
      const { familyName, givenName } = account;
      insist(mayRequestCounterCode({ ...actor, familyName, givenName, verification: verificationOf(account) }));
      const code = newCounterCode();
      return {
        code,
        expiresAt: await this.codes.replace(tx, actor.accountId, counterCodeHash(this.config.secret, code)),
      };
    });
  }
}
