import { createHash } from 'node:crypto';

/** A SHA-256 hash, 32 bytes. */
export type Hash = Buffer;

/**
 * The hash of a complete subtree: `level` 0 are the leaves, node (level, index) covers leaves index × 2^level up to, not
 * including, (index + 1) × 2^level. Only asked for subtrees that are complete.
 */
export type NodeAt = (level: number, index: number) => Promise<Hash>;

const LEAF = Buffer.from([0]);
const NODE = Buffer.from([1]);

/** The root of a tree without leaves: the hash of nothing (RFC 6962, 2.1). */
export const EMPTY_ROOT: Hash = createHash('sha256').digest();

/** RFC 6962, 2.1: SHA-256(0x00 ‖ leaf). */
export function leafHash(leaf: Uint8Array): Hash {
  return createHash('sha256').update(LEAF).update(leaf).digest();
}

/** RFC 6962, 2.1: SHA-256(0x01 ‖ left ‖ right). */
export function nodeHash(left: Hash, right: Hash): Hash {
  return createHash('sha256').update(NODE).update(left).update(right).digest();
}

/** The complete subtrees a tree of this many leaves falls into, the largest first: one for each bit of its size. */
export function completeSubtrees(size: number): readonly Readonly<{ level: number; index: number }>[] {
  const subtrees: Readonly<{ level: number; index: number }>[] = [];
  let begin = 0;
  for (let level = Math.floor(Math.log2(Math.max(size, 1))); level >= 0; level -= 1) {
    const width = 2 ** level;
    if (size - begin < width) continue;
    subtrees.push({ level, index: begin / width });
    begin += width;
  }
  return subtrees;
}

/** The root of the tree of the first `size` leaves. */
export async function rootOf(size: number, nodeAt: NodeAt): Promise<Hash> {
  return (await rangeHash(0, size, nodeAt)) ?? EMPTY_ROOT;
}

/** The hash of leaves `begin` to `end` as the RFC's trees have it; null where there are none. `begin` must be aligned. */
async function rangeHash(begin: number, end: number, nodeAt: NodeAt): Promise<Hash | null> {
  const parts = await Promise.all(
    completeSubtrees(end - begin).map(({ level, index }) => nodeAt(level, begin / 2 ** level + index)),
  );
  return parts.reduceRight<Hash | null>((right, left) => (right ? nodeHash(left, right) : left), null);
}

/** The largest power of two below `size` (RFC 6962, 2.1: k), for a size of 2 and more. */
function split(size: number): number {
  return 2 ** Math.ceil(Math.log2(size) - 1);
}

/**
 * The hashes that prove leaf `index` to be in the tree of `size` leaves, from the leaf upwards (RFC 6962, 2.1.1). Throws
 * RangeError where there is no such leaf.
 */
export async function inclusionProof(index: number, size: number, nodeAt: NodeAt): Promise<readonly Hash[]> {
  if (!isCount(index) || !isCount(size) || index >= size) throw new RangeError(`no leaf ${index} of ${size}`);
  const path: Promise<Hash | null>[] = [];
  for (let [begin, end] = [0, size]; end - begin > 1;) {
    const middle = begin + split(end - begin);
    const [near, far] =
      index < middle
        ? ([
            [begin, middle],
            [middle, end],
          ] as const)
        : ([
            [middle, end],
            [begin, middle],
          ] as const);
    path.push(rangeHash(...far, nodeAt));
    [begin, end] = near;
  }
  return present(await Promise.all(path.toReversed()));
}

/**
 * The hashes that prove the tree of `older` leaves to be the beginning of the tree of `newer` (RFC 6962, 2.1.2). Empty for
 * equal sizes and for the empty tree, which is the beginning of every tree. Throws RangeError where `older` > `newer`.
 */
export async function consistencyProof(older: number, newer: number, nodeAt: NodeAt): Promise<readonly Hash[]> {
  if (!isCount(older) || !isCount(newer) || older > newer) throw new RangeError(`${older} is no beginning of ${newer}`);
  if (older === 0 || older === newer) return [];
  const path: Promise<Hash | null>[] = [];
  let [begin, end, whole] = [0, newer, true];
  while (older !== end) {
    const middle = begin + split(end - begin);
    if (older <= middle) {
      path.push(rangeHash(middle, end, nodeAt));
      end = middle;
    } else {
      path.push(rangeHash(begin, middle, nodeAt));
      begin = middle;
      whole = false;
    }
  }
  if (!whole) path.push(rangeHash(begin, end, nodeAt));
  return present(await Promise.all(path.toReversed()));
}

/** Whether a proof shows leaf `index` to be in the tree of `size` leaves with this root (RFC 9162, 2.1.3.2). */
export function provesInclusion(
  leaf: Hash,
  index: number,
  proof: readonly Hash[],
  tree: Readonly<{ size: number; root: Hash }>,
): boolean {
  if (!isCount(index) || !isCount(tree.size) || index >= tree.size) return false;
  let [at, last, hash] = [BigInt(index), BigInt(tree.size - 1), leaf];
  for (const sibling of proof) {
    if (last === 0n) return false;
    if ((at & 1n) === 1n || at === last) {
      hash = nodeHash(sibling, hash);
      while ((at & 1n) === 0n && at !== 0n) [at, last] = [at >> 1n, last >> 1n];
    } else {
      hash = nodeHash(hash, sibling);
    }
    [at, last] = [at >> 1n, last >> 1n];
  }
  return last === 0n && hash.equals(tree.root);
}

/**
 * Whether a proof shows one tree to be the beginning of another (RFC 9162, 2.1.4.2). The RFC leaves trees without leaves
 * open: here an empty tree is the beginning of every tree, by an empty proof, and has the root of nothing.
 */
export function provesConsistency(
  older: Readonly<{ size: number; root: Hash }>,
  newer: Readonly<{ size: number; root: Hash }>,
  proof: readonly Hash[],
): boolean {
  if (!isCount(older.size) || !isCount(newer.size) || older.size > newer.size) return false;
  if (older.size === newer.size) return proof.length === 0 && older.root.equals(newer.root);
  if (older.size === 0) return proof.length === 0 && older.root.equals(EMPTY_ROOT);
  const [first, ...rest] = isPowerOfTwo(older.size) ? [older.root, ...proof] : proof;
  if (!first || proof.length === 0) return false;
  let [at, last] = [BigInt(older.size - 1), BigInt(newer.size - 1)];
  while ((at & 1n) === 1n) [at, last] = [at >> 1n, last >> 1n];
  let [old, now] = [first, first];
  for (const sibling of rest) {
    if (last === 0n) return false;
    if ((at & 1n) === 1n || at === last) {
      [old, now] = [nodeHash(sibling, old), nodeHash(sibling, now)];
      while ((at & 1n) === 0n && at !== 0n) [at, last] = [at >> 1n, last >> 1n];
    } else {
      now = nodeHash(now, sibling);
    }
    [at, last] = [at >> 1n, last >> 1n];
  }
  return last === 0n && old.equals(older.root) && now.equals(newer.root);
}

function isPowerOfTwo(size: number): boolean {
  return Number.isInteger(Math.log2(size));
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

function present(hashes: readonly (Hash | null)[]): readonly Hash[] {
  return hashes.filter((hash) => hash !== null);
}
