import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/**
 * The operations of our own site by the SHA-256 of their text. Looks like a cache to Apollo's persisted queries, but nobody
 * can add to it: a hash we do not know is refused, whatever it is called.
 */
export class PersistedOperations {
  private readonly documents: ReadonlyMap<string, string>;

  constructor(documents: Readonly<Record<string, string>>) {
    for (const [hash, document] of Object.entries(documents)) {
      if (createHash('sha256').update(document).digest('hex') !== hash)
        throw new Error(`persisted operation ${hash} is not what its hash says`);
    }
    this.documents = new Map(Object.entries(documents));
  }

  async get(key: string): Promise<string | undefined> {
    return this.documents.get(key.replace(/^apq:/, ''));
  }

  async set(): Promise<void> {}

  async delete(): Promise<void> {}
}

/** Reads hash → document from a JSON file. */
export function readPersistedOperations(file: string): PersistedOperations {
  const parsed: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const entries = typeof parsed === 'object' && parsed !== null ? Object.entries(parsed) : [];
  return new PersistedOperations(
    Object.fromEntries(entries.map(([hash, document]) => [hash.replace(/^sha256:/, ''), String(document)])),
  );
}
