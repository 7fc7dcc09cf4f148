import { Inject, Injectable } from '@nestjs/common';
import { DomainError, insist } from '#kernel';
import { CONFIG, type Config, Database } from '#platform';
import { readUnsubscribeToken } from '../mails/unsubscribe-token';
import { mayChange } from './preference.access';
import { preferenceErrors } from './preference.errors';
import { PreferenceStore } from './preference.store';

/** Stops mails of one kind by the link in one of them. Whoever holds the mail need not be signed in. */
@Injectable()
export class Unsubscribe {
  constructor(
    private readonly db: Database,
    private readonly preferences: PreferenceStore,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Throws `preference.invalid_token`, `preference.fixed`. May be called again: it stays switched off. */
  async execute(token: string): Promise<void> {
    const meant = readUnsubscribeToken(this.config.secret, token);
    if (!meant) throw new DomainError(preferenceErrors.invalidToken, { field: 'token' });
    insist(mayChange(meant.kind));
    await this.db.write((tx) => this.preferences.set(tx, meant.accountId, meant.kind, 'email', false));
  }
}
