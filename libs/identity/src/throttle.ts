import { isIPv6 } from 'node:net';
import { Inject, Injectable } from '@nestjs/common';
import { DomainError } from '#kernel';
import { CONFIG, type Config, Database, sql } from '#platform';
import { accountErrors } from './account.errors';
import { attemptHash } from './secrets';

/** An attempt as it was counted, to be given back. */
export type Attempt = Readonly<{ scope: string; key: string; windowStart: Date }>;

const COUNT = sql<{ count: number; windowStart: Date }>(
  'attempt.count',
  `insert into attempt (scope, key_hash, window_start, count)
   values ($1, $2, date_bin($3::interval, app_now(), 'epoch'), 1)
   on conflict (scope, key_hash, window_start) do update set count = attempt.count + 1
   returning count, window_start as "windowStart"`,
);

const GIVE_BACK = sql(
  'attempt.give_back',
  `update attempt set count = count - 1 where scope = $1 and key_hash = $2 and window_start = $3 and count > 0`,
);

/**
 * Counts attempts in windows of time. Keys join what is attacked with where the attack comes from: whoever guesses a
 * stranger's password locks out only themselves.
 */
@Injectable()
export class Throttle {
  constructor(
    private readonly db: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Counts one attempt. Throws `account.too_many_attempts` beyond `limit` in 15 minutes. */
  async count(scope: string, key: string, limit: number): Promise<Attempt> {
    const row = await this.db.row(COUNT, [scope, attemptHash(this.config.secret, key), '15 minutes']);
    if (!row || row.count > limit) throw new DomainError(accountErrors.tooManyAttempts);
    return { scope, key, windowStart: row.windowStart };
  }

  /** Takes one attempt out of the count of its window, as it turned out to be none. Those before it stay counted. */
  async giveBack({ scope, key, windowStart }: Attempt): Promise<void> {
    await this.db.rows(GIVE_BACK, [scope, attemptHash(this.config.secret, key), windowStart]);
  }

  /** Counts one attempt, and says whether there have been no more than `limit` in this window. */
  async isWithin(scope: string, key: string, limit: number, window: '15 minutes' | '1 hour'): Promise<boolean> {
    const row = await this.db.row(COUNT, [scope, attemptHash(this.config.secret, key), window]);
    return row !== undefined && row.count <= limit;
  }
}

/**
 * What an attempt is counted by as its source: an IPv4 address, or the first 64 bits of an IPv6 address, all of whose
 * 2^64 others belong to the same household (RFC 6177).
 */
export function sourceOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return mapped;
  if (!isIPv6(address)) return address;
  const [head = '', tail] = address.toLowerCase().split('%')[0]?.split('::') ?? [];
  const [before, behind] = [head, tail ?? ''].map((part) => part.split(':').filter((group) => group !== ''));
  const gap =
    tail === undefined ? [] : Array<string>(Math.max(0, 8 - (before?.length ?? 0) - (behind?.length ?? 0))).fill('0');
  return [...(before ?? []), ...gap, ...(behind ?? [])]
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}
