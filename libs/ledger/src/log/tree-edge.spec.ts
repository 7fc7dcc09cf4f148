import fc from 'fast-check';
import { type Hash, leafHash, nodeHash, EMPTY_ROOT, rootOf } from './merkle';
import { EMPTY_EDGE, edgeRoot, edgeWidths, grow } from './tree-edge';

const leaves = Array.from({ length: 70_000 }, (_, index) => leafHash(Buffer.from(`leaf ${index}`)));

/** Whole levels of the tree, computed once. */
const levels: Hash[][] = [leaves];
for (let below = leaves; below.length > 1; below = levels.at(-1) ?? []) {
  levels.push(
    Array.from({ length: Math.floor(below.length / 2) }, (_, at) =>
      nodeHash(below[2 * at] ?? EMPTY_ROOT, below[2 * at + 1] ?? EMPTY_ROOT),
    ),
  );
}
const rootAt = (size: number) => rootOf(size, async (level, index) => levels[level]?.[index] ?? EMPTY_ROOT);

describe('the right edge of a tree', () => {
  it('gives the root of the RFC however the leaves come', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 700 }), { maxLength: 8 }), async (steps) => {
        let edge = EMPTY_EDGE;
        for (const step of steps) edge = grow(edge, leaves.slice(edge.size, edge.size + step)).edge;
        expect(edgeRoot(edge).equals(await rootAt(edge.size))).toBe(true);
        expect(edge.levels.map((tile) => tile.length)).toEqual(edgeWidths(edge.size));
      }),
      { numRuns: 30 },
    );
  });

  it('gives every full tile of two levels once, with its root', async () => {
    const { edge, nodes } = grow(EMPTY_EDGE, leaves);
    expect(edgeRoot(edge).equals(await rootAt(leaves.length))).toBe(true);
    expect(nodes.filter(({ level }) => level === 1).map(({ position }) => position)).toEqual(
      Array.from({ length: 273 }, (_, at) => at),
    );
    for (const { level, position, hash } of nodes)
      expect(hash.equals(levels[8 * level]?.[position] ?? EMPTY_ROOT)).toBe(true);
    expect(nodes.filter(({ level }) => level === 2)).toHaveLength(1);
  });
});
