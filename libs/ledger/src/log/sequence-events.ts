import { Injectable } from '@nestjs/common';
import { Clock, Database, type Tx } from '#platform';
import { checkpointText } from './checkpoint';
import { leafOf } from './leaf';
import { LogStore, type PendingEvent } from './log.store';
import { LogIdentity } from './log-identity';
import { leafHash } from './merkle';
import { PublishedMemory } from './published-memory';
import { signNote } from './signed-note';
import { edgeRoot, EMPTY_EDGE, grow, type TreeEdge } from './tree-edge';

/** So many events at most become leaves of one checkpoint: a transaction of about a second. */
const MOST_AT_ONCE = 5_000;

/** Puts the ledger's events into the public log, in the order in which they happened, and signs what the log then is. */
@Injectable()
export class SequenceEvents {
  constructor(
    private readonly db: Database,
    private readonly store: LogStore,
    private readonly identity: LogIdentity,
    private readonly memory: PublishedMemory,
    private readonly clock: Clock,
  ) {}

  /**
   * Takes up what waits until nothing does; gives the number of new leaves. Whoever else is at it is left alone, so that any
   * number may run at once. Throws where the log has no key, and does nothing then.
   */
  async execute(): Promise<number> {
    let added = 0;
    const isBehind = await this.store.isBehind(this.db);
    for (let taken = isBehind ? MOST_AT_ONCE : 0; taken === MOST_AT_ONCE; added += taken) {
      taken = await this.db.write((tx) => this.extend(tx));
    }
    await this.memory.keep();
    return added;
  }

  private async extend(tx: Tx): Promise<number> {
    if (!(await this.store.lock(tx))) return 0;
    const newest = await this.store.newest(tx);
    const pending = await this.store.pending(tx, MOST_AT_ONCE);
    if (newest && pending.length === 0) return 0;
    const before = newest ? await this.store.edge(tx, newest.size) : EMPTY_EDGE;
    await this.sign(tx, await this.append(tx, before, pending));
    return pending.length;
  }

  private async append(tx: Tx, before: TreeEdge, pending: readonly PendingEvent[]): Promise<TreeEdge> {
    if (pending.length === 0) return before;
    const leaves = pending.map(({ event }) => leafOf(event));
    const hashes = leaves.map((leaf) => leafHash(Buffer.from(leaf)));
    const { edge, nodes } = grow(before, hashes);
    const eventIds = pending.map(({ event }) => event.id);
    await this.store.add(
      tx,
      { first: before.size, eventIds, leaves, hashes, nodes },
      pending.map(({ pendingId }) => pendingId),
    );
    return edge;
  }

  private async sign(tx: Tx, edge: TreeEdge): Promise<void> {
    const signedAt = await this.clock.now(tx);
    const { origin, keys } = await this.identity.forSigning(tx, signedAt);
    const [size, root] = [edge.size, edgeRoot(edge)];
    const note = signNote(checkpointText({ origin, size, root }), origin, ...keys);
    await this.store.addCheckpoint(tx, { size, root, note, signedAt });
  }
}
