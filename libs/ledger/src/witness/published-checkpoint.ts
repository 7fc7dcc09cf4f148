import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config, type Reader } from '#platform';
import { LogStore, type SignedCheckpoint } from '../log/log.store';
import { CosignatureStore } from './cosignature.store';

/** A checkpoint with what witnesses said of it below the log's own signature, and their keys. */
export type PublishedNote = SignedCheckpoint & Readonly<{ witnesses: readonly string[] }>;

/**
 * For so long a checkpoint that witnesses signed is shown although there is a newer one. Where much happens, the newest is
 * never signed by anybody yet.
 */
const AWAIT_SECONDS = 30;

/** Which checkpoint is shown to the world. */
@Injectable()
export class PublishedCheckpoint {
  constructor(
    private readonly store: LogStore,
    private readonly cosignatures: CosignatureStore,
    @Inject(CONFIG) private readonly config: Pick<Config, 'witnesses'>,
  ) {}

  /** The newest checkpoint, or the one before that witnesses have signed already; undefined where there is none yet. */
  async find(reader: Reader): Promise<PublishedNote | undefined> {
    const keys = this.config.witnesses.map(({ key }) => key);
    if (keys.length === 0) {
      const newest = await this.store.newest(reader);
      return newest && { ...newest, witnesses: [] };
    }
    const shown = await this.cosignatures.shown(reader, AWAIT_SECONDS, keys);
    if (!shown) return undefined;
    const signed = await this.cosignatures.ofSize(reader, shown.size, keys);
    const note = shown.note + signed.map(({ line }) => line).join('');
    return { ...shown, note, witnesses: signed.map(({ witness }) => witness) };
  }
}
