/** How many hashes a full tile holds: eight levels of the tree (C2SP tlog-tiles). */
export const TILE_WIDTH = 256;
/** Levels of the tree in a tile. */
export const TILE_HEIGHT = 8;

/** A tile: `level` 0 holds hashes of leaves, `level` 1 the roots of full tiles of level 0, and so on. `width` 1 to 256. */
export type TileRef = Readonly<{ level: number; index: number; width: number }>;

/** The address of a tile below the log's: `tile/<L>/<N>[.p/<W>]`, N in groups of three digits, all but the last with an x. */
export function tilePath({ level, index, width }: TileRef): string {
  return `tile/${level}/${groups(index)}${width === TILE_WIDTH ? '' : `.p/${width}`}`;
}

/** Reads the address of a tile; null where it is written in any other way than ours. */
export function readTilePath(path: string): TileRef | null {
  const [, level, index, width] = /^tile\/(\d{1,2})\/((?:x\d{3}\/)*\d{3})(?:\.p\/(\d{1,3}))?$/.exec(path) ?? [];
  if (level === undefined || index === undefined) return null;
  const digits = index.replaceAll(/[x/]/g, '');
  const ref = { level: Number(level), index: Number(digits), width: width === undefined ? TILE_WIDTH : Number(width) };
  return ref.width >= 1 && ref.width <= TILE_WIDTH && Number.isSafeInteger(ref.index) && tilePath(ref) === path
    ? ref
    : null;
}

/** The tiles that a tree of `size` leaves consists of, level by level: full ones, and a partial one at each level's end. */
export function tilesOf(size: number): readonly TileRef[] {
  const tiles: TileRef[] = [];
  for (let [level, hashes] = [0, size]; hashes > 0; [level, hashes] = [level + 1, Math.floor(hashes / TILE_WIDTH)]) {
    for (let index = 0; index * TILE_WIDTH < hashes; index += 1) {
      tiles.push({ level, index, width: Math.min(TILE_WIDTH, hashes - index * TILE_WIDTH) });
    }
  }
  return tiles;
}

function groups(index: number): string {
  const digits = String(index);
  const padded = digits.padStart(Math.ceil(digits.length / 3) * 3, '0');
  const threes = padded.match(/\d{3}/g) ?? [];
  return threes.map((three, place) => (place < threes.length - 1 ? `x${three}` : three)).join('/');
}
