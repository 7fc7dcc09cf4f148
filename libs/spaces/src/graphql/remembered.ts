const MOST = 10_000;

/**
 * Remembers what hardly ever changes (names of authorities and departments, dates of spaces) for a moment, across requests:
 * under load a page then costs one statement less for each of them. Only what is shown comes from here; what decides a
 * change is read anew in its transaction. What was not found is not remembered.
 */
export class Remembered<V> {
  private readonly known = new Map<string, Readonly<{ value: V; until: number }>>();

  /** `find` gives what there is of the ids; `forMs` is how long it is believed, by the process's own steady clock. */
  constructor(
    private readonly find: (ids: readonly string[]) => Promise<ReadonlyMap<string, V>>,
    private readonly forMs: number,
  ) {}

  /** The value, if it was read a moment ago. */
  fresh(id: string): V | undefined {
    const kept = this.known.get(id);
    return kept && kept.until > performance.now() ? kept.value : undefined;
  }

  /** The values in the order of the ids; `undefined` where there is none. */
  async many(ids: readonly string[]): Promise<readonly (V | undefined)[]> {
    const now = performance.now();
    const missing = ids.filter((id) => (this.known.get(id)?.until ?? 0) <= now);
    const fetched: ReadonlyMap<string, V> = missing.length > 0 ? await this.find(missing) : new Map();
    if (this.known.size > MOST) this.known.clear();
    for (const [id, value] of fetched) this.known.set(id, { value, until: now + this.forMs });
    const gone = new Set(missing.filter((id) => !fetched.has(id)));
    return ids.map((id) => (gone.has(id) ? undefined : (fetched.get(id) ?? this.known.get(id)?.value)));
  }
}
