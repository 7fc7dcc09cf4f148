import { Injectable } from '@nestjs/common';
import { DomainError } from '#kernel';
import { Database } from '#platform';
import { LogReads } from './log.read';
import { logErrors } from './log.errors';
import { LogStore } from './log.store';
import { readTilePath, TILE_WIDTH, type TileRef } from './tile';

/** Gives the pieces the log is made of, as C2SP tlog-tiles has them. What a tile holds never changes. */
@Injectable()
export class ReadTile {
  constructor(
    private readonly db: Database,
    private readonly store: LogStore,
    private readonly reads: LogReads,
  ) {}

  /** The hashes of a tile, `<L>/<N>[.p/<W>]`, one after the other. Throws `log.no_such_tile`. */
  async hashes(path: string): Promise<Buffer> {
    const { level, index, width } = await this.existing(path);
    const begin = index * TILE_WIDTH;
    return Buffer.concat([...(await this.store.hashes(this.db, level, begin, begin + width))]);
  }

  /** The leaves of a tile, `<N>[.p/<W>]`, each behind its length as two bytes, big-endian. Throws `log.no_such_tile`. */
  async entries(path: string): Promise<Buffer> {
    const { index, width } = await this.existing(`0/${path}`);
    const begin = index * TILE_WIDTH;
    const leaves = await this.reads.bareLeaves(this.db, begin, begin + width);
    return Buffer.concat(leaves.flatMap((leaf) => [lengthOf(leaf), leaf]));
  }

  private async existing(path: string): Promise<TileRef> {
    const ref = readTilePath(`tile/${path}`);
    const size = (await this.store.newest(this.db))?.size ?? 0;
    const there = ref ? Math.floor(size / TILE_WIDTH ** ref.level) : 0;
    if (!ref || ref.index * TILE_WIDTH + ref.width > there) throw new DomainError(logErrors.noSuchTile);
    return ref;
  }
}

function lengthOf(leaf: Buffer): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(leaf.length);
  return length;
}
