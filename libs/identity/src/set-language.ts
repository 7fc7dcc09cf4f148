import { Injectable } from '@nestjs/common';
import { type Actor, insist, type Language } from '#kernel';
import { Database } from '#platform';
import { mayManageOwnAccount } from './account.access';
import { AccountStore } from './account.store';

/** A person chooses the language in which mails and notices come. */
@Injectable()
export class SetLanguage {
  constructor(
    private readonly db: Database,
    private readonly accounts: AccountStore,
  ) {}

  execute(actor: Actor, language: Language): Promise<void> {
    return this.db.write(async (tx) => {
      insist(mayManageOwnAccount(actor));
      if (actor.kind === 'person') await this.accounts.setLanguage(tx, actor.accountId, language);
    });
  }
}
