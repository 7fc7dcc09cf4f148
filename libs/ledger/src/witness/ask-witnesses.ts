import { Injectable } from '@nestjs/common';
import { Database } from '#platform';
import { LogReads } from '../log/log.read';
import { LogStore } from '../log/log.store';
import { consistencyProof } from '../log/merkle';
import { PublishedMemory } from '../log/published-memory';
import { askWitness } from './ask-witness';
import { CosignatureStore } from './cosignature.store';
import type { KnownWitness } from './known-witnesses';

/** A witness is asked again after so long, to say that it still sees the same log. */
const FRESH_MS = 3_600_000;
/** One that refused or did not answer is left alone for so long. */
const REST_MS = 30_000;

/** Has witnesses sign what the log is. The log never waits for them: it grows whether they answer or not. */
@Injectable()
export class AskWitnesses {
  /** Until when (by this process's own count) each witness is left alone; with a size, only as long as that is the newest. */
  private readonly resting = new Map<string, Readonly<{ until: number; size: number | null }>>();

  constructor(
    private readonly db: Database,
    private readonly store: LogStore,
    private readonly reads: LogReads,
    private readonly memory: PublishedMemory,
    private readonly cosignatures: CosignatureStore,
  ) {}

  /**
   * Asks one witness to sign the newest checkpoint, if it is time to; gives whether it signed. Throws an `Error` that says
   * who did not, and why: it then rests for a while.
   */
  async execute(witness: KnownWitness): Promise<boolean> {
    const newest = await this.store.newest(this.db);
    if (!newest || this.memory.trouble || this.rests(witness, newest.size)) return false;
    this.rest(witness, REST_MS, null);
    try {
      const [last] = await this.cosignatures.newest(this.db, [witness.key]);
      const known = last?.size ?? 0;
      if (known > newest.size) throw new Error(`has signed ${known} leaves, and there are ${newest.size}`);
      const nodeAt = this.reads.nodes(this.db);
      const proofFrom = (oldSize: number) => consistencyProof(oldSize, newest.size, nodeAt);
      const { line, time } = await askWitness(witness, { size: newest.size, note: newest.note, proofFrom }, known);
      const signed = { witness: witness.key, size: newest.size, line, signedAt: new Date(time * 1000) };
      await this.db.write((tx) => this.cosignatures.add(tx, signed));
    } catch (error) {
      throw new Error(`${witness.verifier.name} ${error instanceof Error ? error.message : String(error)}`, {
        cause: error,
      });
    }
    this.rest(witness, FRESH_MS, newest.size);
    return true;
  }

  private rests({ key }: KnownWitness, size: number): boolean {
    const rest = this.resting.get(key);
    return rest !== undefined && performance.now() < rest.until && (rest.size === null || rest.size === size);
  }

  private rest({ key }: KnownWitness, ms: number, size: number | null): void {
    this.resting.set(key, { until: performance.now() + ms, size });
  }
}
