import { Injectable } from '@nestjs/common';
import { type Actor, insist } from '#kernel';
import { Database } from '#platform';
import { mayGiveName } from './account.access';
import { AccountStore } from './account.store';
import { CounterCodeStore } from './counter-code.store';
import { acceptName } from './sign-up';

/**
 * A person writes down their name, before it is verified at the counter. A code asked for under another name stops working:
 * what an official has compared with a document is what becomes verified, and nothing written meanwhile.
 */
@Injectable()
export class GiveName {
  constructor(
    private readonly db: Database,
    private readonly accounts: AccountStore,
    private readonly codes: CounterCodeStore,
  ) {}

  async execute(
    actor: Actor,
    typed: Readonly<{ familyName: string; givenName: string; kana?: string | null }>,
  ): Promise<void> {
    insist(mayGiveName(actor));
    const name = acceptName(typed);
    await this.db.write(async (tx) => {
      if (actor.kind !== 'person') return;
      const account = await this.accounts.lock(tx, actor.accountId);
      insist(mayGiveName(account?.realNameVerifiedAt ? { ...actor, verification: 'real_name' } : actor));
      await this.codes.cancelOpen(tx, actor.accountId);
      await this.accounts.setName(tx, actor.accountId, name);
    });
  }
}
