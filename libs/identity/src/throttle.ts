import { Inject, Injectable } from '@nestjs/common';
import { DomainError } from '#kernel';
import { CONFIG, type Config, Database, sql } from '#platform';
import { accountErrors } from './account.errors';
import { attemptHash } from './secrets';

const COUNT = sql<{ count: number }>(
  'attempt.count',
  `insert into attempt (scope, key_hash, window_start, count)
   values ($1, $2, date_bin('15 minutes', app_now(), 'epoch'), 1)
   on conflict (scope, key_hash, window_start) do update set count = attempt.count + 1
   returning count`,
);

/**
 * Counts attempts in windows of 15 minutes. Keys join what is attacked with where the attack comes from: whoever guesses a
 * stranger's password locks out only themselves.
 */
@Injectable()
export class Throttle {
  constructor(
    private readonly db: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Counts one attempt. Throws `account.too_many_attempts` beyond `limit`. */
  async count(scope: string, key: string, limit: number): Promise<void> {
    const row = await this.db.row(COUNT, [scope, attemptHash(this.config.secret, key)]);
    if (row && row.count > limit) throw new DomainError(accountErrors.tooManyAttempts);
  }
}
