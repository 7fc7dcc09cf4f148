/** A number from 0 up to, not including, `below`; always the same row of numbers from the same seed. */
export type Random = (below: number) => number;

/** Mulberry32 (Tommy Ettinger, public domain): small, fast, and good enough to choose when to kill. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}
