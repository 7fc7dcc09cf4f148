/** Something kept for a moment. */
type Kept<T> = Readonly<{ at: number; value: Promise<T> }>;

/** Keeps what was made for one reader for the next ones who ask the same within a moment. */
export type Moments<T> = Readonly<{
  get: (key: string, make: () => Promise<T>) => Promise<T>;
  /** Forgets everything, after something was changed through this process. */
  forget: () => void;
}>;

/**
 * A small cache of promises: readers who come at the same time wait for one rendering.
 * What fails or is not `worth` keeping is not kept. `now` in milliseconds.
 */
export function keepMoments<T>(ms: number, most: number, now: () => number, worth: (value: T) => boolean): Moments<T> {
  const kept = new Map<string, Kept<T>>();
  const drop = (key: string, entry: Kept<T>) => {
    if (kept.get(key) === entry) kept.delete(key);
  };
  return {
    get(key, make) {
      const found = kept.get(key);
      if (found && now() - found.at < ms) return found.value;
      const entry = { at: now(), value: make() };
      kept.delete(key);
      kept.set(key, entry);
      if (kept.size > most) kept.delete(kept.keys().next().value ?? '');
      entry.value.then(
        (value) => worth(value) || drop(key, entry),
        () => drop(key, entry),
      );
      return entry.value;
    },
    forget: () => kept.clear(),
  };
}
