import { EMPTY_ROOT, type Hash, nodeHash } from './merkle';
import { TILE_WIDTH } from './tile';

/**
 * The right edge of a tree, by which it grows and from which its root follows: for each level of tiles the hashes of the tile
 * that is not full yet, fewer than 256.
 */
export type TreeEdge = Readonly<{ size: number; levels: readonly (readonly Hash[])[] }>;

/** The root of a tile that has become full: (level, position) as in tiles, `level` from 1. */
export type NewNode = Readonly<{ level: number; position: number; hash: Hash }>;

export const EMPTY_EDGE: TreeEdge = { size: 0, levels: [] };

/** How many hashes the tile that is not full holds at each level, for a tree of `size` leaves. */
export function edgeWidths(size: number): readonly number[] {
  const widths: number[] = [];
  for (let hashes = size; hashes > 0; hashes = Math.floor(hashes / TILE_WIDTH)) widths.push(hashes % TILE_WIDTH);
  return widths;
}

/** The edge after these leaves have been added, and the nodes of every tile that became full by it. */
export function grow(edge: TreeEdge, leaves: readonly Hash[]): Readonly<{ edge: TreeEdge; nodes: readonly NewNode[] }> {
  const levels = edge.levels.map((hashes) => [...hashes]);
  const counts = levels.map((_, level) => Math.floor(edge.size / TILE_WIDTH ** level));
  const nodes: NewNode[] = [];
  const put = (level: number, hash: Hash): void => {
    const tile = (levels[level] ??= []);
    const position = counts[level] ?? 0;
    if (level > 0) nodes.push({ level, position, hash });
    counts[level] = position + 1;
    tile.push(hash);
    if (tile.length < TILE_WIDTH) return;
    levels[level] = [];
    put(level + 1, subtreeRoot(tile));
  };
  for (const leaf of leaves) put(0, leaf);
  return { edge: { size: edge.size + leaves.length, levels }, nodes };
}

/** The root of the tree (RFC 6962, 2.1): its complete subtrees joined, the smallest first. */
export function edgeRoot({ levels }: TreeEdge): Hash {
  const subtrees = levels.toReversed().flatMap(completeSubtreesOf);
  return subtrees.reduceRight<Hash | null>((right, left) => (right ? nodeHash(left, right) : left), null) ?? EMPTY_ROOT;
}

/** The root of a complete subtree over a power of two of hashes. */
export function subtreeRoot(hashes: readonly Hash[]): Hash {
  let level = hashes;
  while (level.length > 1) {
    level = level.flatMap((left, at) => {
      const right = level[at + 1];
      return at % 2 === 0 && right ? [nodeHash(left, right)] : [];
    });
  }
  return level[0] ?? EMPTY_ROOT;
}

function completeSubtreesOf(tile: readonly Hash[]): readonly Hash[] {
  const roots: Hash[] = [];
  for (let [begin, width] = [0, TILE_WIDTH / 2]; width >= 1; width /= 2) {
    if (tile.length - begin < width) continue;
    roots.push(subtreeRoot(tile.slice(begin, begin + width)));
    begin += width;
  }
  return roots;
}
