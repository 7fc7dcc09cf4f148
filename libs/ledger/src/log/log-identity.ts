import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config, type Reader, type Tx } from '#platform';
import { type LogKeys, makeLogKeys, readLogKeys } from './log-keys';
import { LogStore } from './log.store';
import { isNoteName, readVerifier, writtenVerifier } from './signed-note';

/** What a log is called and all keys it has ever signed with, the one taken up last first. */
export type PublicIdentity = Readonly<{ origin: string; keys: readonly string[] }>;

/** Who the log is: its name and its keys. Both are for good; a name never changes, a key that was used stays named. */
@Injectable()
export class LogIdentity {
  constructor(
    private readonly store: LogStore,
    @Inject(CONFIG) private readonly config: Pick<Config, 'origin' | 'logOrigin' | 'logKeyFile'>,
  ) {}

  /** As everybody may know it. Before the first checkpoint there are no keys. */
  async public(reader: Reader): Promise<PublicIdentity> {
    const keys = await this.store.keys(reader);
    return { origin: originOf(keys) ?? this.wishedOrigin(), keys };
  }

  /**
   * The name and the private keys to sign with, their public halves noted down before anything bears their signature. The
   * first key is made here; later ones are not, as a key that is missing may have been lost, and a new one would go unnoticed.
   */
  async forSigning(tx: Tx, at: Date): Promise<Readonly<{ origin: string; keys: LogKeys }>> {
    const { origin, keys: known } = await this.public(tx);
    if (this.config.logOrigin !== null && this.config.logOrigin !== origin)
      throw new Error(`this log is called ${origin}, and HIRAKU_LOG_ORIGIN says ${this.config.logOrigin}`);
    const keys = this.privateKeys(known.length === 0);
    for (const key of keys.toReversed()) {
      const verifier = writtenVerifier(origin, key);
      if (!known.includes(verifier)) await this.store.addKey(tx, verifier, at);
    }
    return { origin, keys };
  }

  private privateKeys(isFirst: boolean): LogKeys {
    const file = this.config.logKeyFile;
    if (file === null) throw new Error('HIRAKU_LOG_KEY names no file: the public log stands still');
    const keys = readLogKeys(file) ?? (isFirst ? makeLogKeys(file) : null);
    if (!keys)
      throw new Error(`${file} is not there: put it back, or make a new key with "hiraku log rotate" and say so`);
    return keys;
  }

  /** The public address without its scheme, as C2SP asks, and below it the place of the log. */
  private wishedOrigin(): string {
    const { host, pathname } = new URL(this.config.origin);
    const origin = this.config.logOrigin ?? `${host}${pathname.replace(/\/+$/, '')}/log`;
    if (!isNoteName(origin)) throw new Error(`no log can be called ${origin} (HIRAKU_LOG_ORIGIN)`);
    return origin;
  }
}

function originOf([verifier]: readonly string[]): string | null {
  return verifier === undefined ? null : (readVerifier(verifier)?.name ?? null);
}
