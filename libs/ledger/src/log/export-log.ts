import { Injectable } from '@nestjs/common';
import { Database } from '#platform';
import { canonicalJson, type Json } from './canonical-json';
import { PublishedCheckpoint } from '../witness/published-checkpoint';
import { LogIdentity } from './log-identity';
import { LogReads } from './log.read';
import { LogStore } from './log.store';
import { consistencyProof } from './merkle';
import { inBase64, named } from './prove-log';
import { TILE_WIDTH, tilesOf, type TileRef } from './tile';

/**
 * So many earlier checkpoints go along, the newest: one may come each second, for years. Any other that somebody kept is
 * checked against the leaves themselves.
 */
const MOST_EARLIER = 1_000;
/** So many are proved at a time. */
const AT_ONCE = 100;

/** Gives everything that is needed to check the log without us, piece by piece, so that its length costs no memory. */
@Injectable()
export class ExportLog {
  constructor(
    private readonly db: Database,
    private readonly store: LogStore,
    private readonly reads: LogReads,
    private readonly identity: LogIdentity,
    private readonly published: PublishedCheckpoint,
  ) {}

  /**
   * The export as JSON lines, each canonical JSON: the newest checkpoint, tiles of leaves with their leaves, the tiles above
   * them, earlier checkpoints with their proofs, the end. What comes to the log meanwhile is left for the next one.
   */
  async *pieces(): AsyncGenerator<string> {
    const published = await this.published.find(this.db);
    if (!published) return;
    const { size, note, witnesses } = published;
    const { origin, keys } = await this.identity.public(this.db);
    yield line({ export: 'hiraku-ledger', v: 1, origin, keys, size, checkpoint: note, ...named(witnesses) });
    for (const tile of tilesOf(size)) yield tile.level === 0 ? await this.leaves(tile, size) : await this.tile(tile);
    yield* this.earlier(size);
    // Readers would miss words without being told why: better no file than one that looks forged.
    if (await this.reads.goneSince(this.db, size)) throw new Error('words were removed by law meanwhile: begin again');
    yield line({ end: size });
  }

  /** A tile of leaves, and after it the leaves with their words. */
  private async leaves({ level, index, width }: TileRef, size: number): Promise<string> {
    const begin = index * TILE_WIDTH;
    const leaves = await this.reads.leaves(this.db, begin, begin + width, size);
    const hashes = Buffer.concat(leaves.map(({ hash }) => hash));
    return (
      line({ tile: [level, index, width], hashes: inBase64(hashes) }) + leaves.map(({ open }) => line(open)).join('')
    );
  }

  private async tile({ level, index, width }: TileRef): Promise<string> {
    const begin = index * TILE_WIDTH;
    const hashes = await this.store.hashes(this.db, level, begin, begin + width);
    return line({ tile: [level, index, width], hashes: inBase64(Buffer.concat([...hashes])) });
  }

  private async *earlier(size: number): AsyncGenerator<string> {
    const all = await this.reads.earlier(this.db, size, MOST_EARLIER);
    for (let at = 0; at < all.length; at += AT_ONCE) {
      const checkpoints = all.slice(at, at + AT_ONCE);
      const nodeAt = this.reads.nodes(this.db);
      const lines = checkpoints.map(async (earlier) => {
        const proof = await consistencyProof(earlier.size, size, nodeAt);
        return line({ earlier: earlier.note, proof: proof.map(inBase64) });
      });
      yield (await Promise.all(lines)).join('');
    }
  }
}

function line(value: Json): string {
  return `${canonicalJson(value)}\n`;
}
