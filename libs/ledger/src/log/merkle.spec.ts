import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import {
  consistencyProof,
  EMPTY_ROOT,
  type Hash,
  inclusionProof,
  leafHash,
  nodeHash,
  type NodeAt,
  provesConsistency,
  provesInclusion,
  rootOf,
} from './merkle';

const VECTORS = join(__dirname, '../../../../../shared/data/merkle-vectors');

type Vector = Readonly<{ proof: readonly string[] | null; wantErr: boolean; desc: string }> &
  Partial<Readonly<{ leafIdx: number; treeSize: number; root: string; leafHash: string }>> &
  Partial<Readonly<{ size1: number; size2: number; root1: string; root2: string }>>;

const bytes = (text: string | undefined): Hash => Buffer.from(text ?? '', 'base64');

function holds(vector: Vector): boolean {
  const proof = (vector.proof ?? []).map(bytes);
  if (vector.leafIdx !== undefined) {
    const tree = { size: vector.treeSize ?? -1, root: bytes(vector.root) };
    return provesInclusion(bytes(vector.leafHash), vector.leafIdx, proof, tree);
  }
  const older = { size: vector.size1 ?? -1, root: bytes(vector.root1) };
  return provesConsistency(older, { size: vector.size2 ?? -1, root: bytes(vector.root2) }, proof);
}

describe('published proofs', () => {
  if (!existsSync(VECTORS)) {
    console.warn('../shared/data/merkle-vectors is not here: the published proofs were not tried');
    it('are not here', () => undefined);
    return;
  }
  const files = globSync('**/*.json', { cwd: VECTORS }).toSorted();

  it('are all there', () => expect(files).toHaveLength(92));

  it.each(files)('%s', (file) => {
    const vector: Vector = JSON.parse(readFileSync(join(VECTORS, file), 'utf8'));
    expect(holds(vector)).toBe(!vector.wantErr);
  });
});

/** The tree as section 2.1 of the RFC writes it, without a thought for speed. */
function plainRoot(leaves: readonly Hash[]): Hash {
  const [only] = leaves;
  if (!only) return EMPTY_ROOT;
  if (leaves.length === 1) return only;
  let k = 1;
  while (2 * k < leaves.length) k *= 2;
  return nodeHash(plainRoot(leaves.slice(0, k)), plainRoot(leaves.slice(k)));
}

const leaves = Array.from({ length: 140 }, (_, index) => leafHash(Buffer.from(`leaf ${index}`)));
const nodeAt: NodeAt = async (level, index) => plainRoot(leaves.slice(index * 2 ** level, (index + 1) * 2 ** level));
const treeOf = async (size: number) => ({ size, root: await rootOf(size, nodeAt) });

describe('the tree', () => {
  it('has the root the RFC gives it, at every size', async () => {
    for (let size = 0; size <= leaves.length; size += 1) {
      expect((await rootOf(size, nodeAt)).equals(plainRoot(leaves.slice(0, size)))).toBe(true);
    }
  });

  it('proves every leaf at every size', async () => {
    for (let size = 1; size <= 70; size += 1) {
      const tree = await treeOf(size);
      for (let index = 0; index < size; index += 1) {
        const proof = await inclusionProof(index, size, nodeAt);
        const leaf = leaves[index] ?? EMPTY_ROOT;
        expect(provesInclusion(leaf, index, proof, tree)).toBe(true);
      }
    }
  });

  it('proves every size to be the beginning of every later one', async () => {
    for (let newer = 0; newer <= 70; newer += 1) {
      for (let older = 0; older <= newer; older += 1) {
        const proof = await consistencyProof(older, newer, nodeAt);
        expect(provesConsistency(await treeOf(older), await treeOf(newer), proof)).toBe(true);
      }
    }
  });

  const place = fc
    .integer({ min: 1, max: leaves.length })
    .chain((size) => fc.tuple(fc.nat(size - 1), fc.constant(size)));

  it('believes no proof with a byte changed, left out or added, nor one of another leaf', async () => {
    await fc.assert(
      fc.asyncProperty(place, fc.nat(), fc.integer({ min: 1, max: 255 }), async ([index, size], at, flip) => {
        const [tree, proof] = [await treeOf(size), await inclusionProof(index, size, nodeAt)];
        const leaf = leaves[index] ?? EMPTY_ROOT;
        const other = leaves[(index + 1) % leaves.length] ?? EMPTY_ROOT;
        expect(provesInclusion(other, index, proof, tree)).toBe(false);
        expect(provesInclusion(leaf, index, [...proof, other], tree)).toBe(false);
        expect(provesInclusion(leaf, index + 1, proof, tree)).toBe(false);
        if (proof.length === 0) return;
        expect(provesInclusion(leaf, index, proof.slice(1), tree)).toBe(false);
        const changed = proof.map((hash) => Buffer.from(hash));
        const victim = changed[at % proof.length];
        if (victim) victim[at % 32] = (victim[at % 32] ?? 0) ^ flip;
        expect(provesInclusion(leaf, index, changed, tree)).toBe(false);
      }),
    );
  });

  it('believes no beginning with another root, size or proof', async () => {
    await fc.assert(
      fc.asyncProperty(place, async ([index, size]) => {
        const [older, newer] = [index + 1, size];
        if (older === newer) return;
        const proof = await consistencyProof(older, newer, nodeAt);
        const [before, after] = [await treeOf(older), await treeOf(newer)];
        const wrong = leafHash(Buffer.from('wrong'));
        expect(provesConsistency({ ...before, root: wrong }, after, proof)).toBe(false);
        expect(provesConsistency(before, { ...after, root: wrong }, proof)).toBe(false);
        expect(provesConsistency(before, after, [...proof, wrong])).toBe(false);
        expect(provesConsistency(after, before, proof)).toBe(false);
        if (proof.length > 0) expect(provesConsistency(before, after, proof.slice(1))).toBe(false);
      }),
    );
  });

  it.each([
    [-1, 3],
    [3, 3],
    [0, 0],
    [1.5, 3],
  ])('has no proof of leaf %d of %d', async (index, size) => {
    await expect(inclusionProof(index, size, nodeAt)).rejects.toThrow(RangeError);
  });

  it('has no proof that a tree began larger than it is', async () => {
    await expect(consistencyProof(3, 2, nodeAt)).rejects.toThrow(RangeError);
  });
});
