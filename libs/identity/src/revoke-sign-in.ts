import { Injectable } from '@nestjs/common';
import { type Actor, DomainError, insist } from '#kernel';
import { Database } from '#platform';
import { mayManageOwnAccount } from './account.access';
import { accountErrors } from './account.errors';
import { SignInStore } from './sign-in.store';

/** A person ends one of their own sign-ins: this one, or one on a device lost. */
@Injectable()
export class RevokeSignIn {
  constructor(
    private readonly db: Database,
    private readonly signIns: SignInStore,
  ) {}

  execute(actor: Actor, signInId: string): Promise<void> {
    return this.db.write(async (tx) => {
      insist(mayManageOwnAccount(actor));
      const ended = actor.kind === 'person' && (await this.signIns.revoke(tx, signInId, actor.accountId));
      if (!ended) throw new DomainError(accountErrors.signInUnknown);
    });
  }
}
