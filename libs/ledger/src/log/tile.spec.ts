import fc from 'fast-check';
import { readTilePath, tilePath, tilesOf } from './tile';

describe('tiles', () => {
  it.each([
    [{ level: 0, index: 0, width: 256 }, 'tile/0/000'],
    [{ level: 1, index: 7, width: 5 }, 'tile/1/007.p/5'],
    [{ level: 0, index: 1_234_067, width: 256 }, 'tile/0/x001/x234/067'],
    [{ level: 2, index: 1_000, width: 255 }, 'tile/2/x001/000.p/255'],
  ])('%j is at %s', (ref, path) => {
    expect(tilePath(ref)).toBe(path);
    expect(readTilePath(path)).toEqual(ref);
  });

  it('are read at the address they are written at', () => {
    const refs = fc.record({ level: fc.nat(63), index: fc.nat(2 ** 31), width: fc.integer({ min: 1, max: 256 }) });
    fc.assert(fc.property(refs, (ref) => expect(readTilePath(tilePath(ref))).toEqual(ref)));
  });

  it.each([
    'tile/0/0',
    'tile/0/1000',
    'tile/0/x000/001',
    'tile/0/000.p/0',
    'tile/0/000.p/256',
    'tile/0/000.p/257',
    'tile/00/000',
    'tile/0/../000',
    'tile/0/000/',
  ])('are nowhere else: %s', (path) => expect(readTilePath(path)).toBeNull());

  it.each([
    [0, []],
    [1, ['tile/0/000.p/1']],
    [256, ['tile/0/000', 'tile/1/000.p/1']],
    [70_000, 273 + 1],
  ])('of a tree of %d leaves', (size, expected) => {
    const paths = tilesOf(size).map(tilePath);
    if (typeof expected === 'number') expect(paths.filter((path) => path.startsWith('tile/0/'))).toHaveLength(expected);
    else expect(paths).toEqual(expected);
  });
});
