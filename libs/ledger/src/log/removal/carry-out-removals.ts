import { Inject, Injectable } from '@nestjs/common';
import { normaliseForSearch, searchVector, system } from '#kernel';
import { Clock, CONFIG, type Config, Database, Outbox, type Tx } from '#platform';
import { textRemoved } from '../../ledger.events';
import { RemovalStore } from './removal.store';
import { addRemovals } from './removals-file';

/**
 * Takes out the words whose removal two people have decided and the log has noted. The list outside the database comes
 * first: whatever copy is put back later, it loses them again before it serves anything.
 */
@Injectable()
export class CarryOutRemovals {
  constructor(
    private readonly db: Database,
    private readonly store: RemovalStore,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Pick<Config, 'removalsFile'>,
  ) {}

  /** Gives the number of entries that lost words. May run several times, also at once. */
  async execute(): Promise<number> {
    const decided = await this.store.decided(this.db);
    if (decided.length === 0) return 0;
    if (this.config.removalsFile === null) throw new Error('HIRAKU_REMOVALS names no file: nothing can be removed');
    addRemovals(
      this.config.removalsFile,
      decided.map(({ id: _id, at, ...removal }) => ({ ...removal, at: at.toISOString() })),
    );
    const ids = decided.map(({ id }) => id);
    return this.db.write(async (tx) => {
      await this.store.remembered(tx, ids, await this.clock.now(tx));
      const entries = await this.store.remove(tx);
      for (const entryId of entries) await this.settle(tx, entryId);
      return entries.length;
    });
  }

  /** What is left of an entry is found by what is left of its words. */
  private async settle(tx: Tx, entryId: string): Promise<void> {
    const left = await this.store.remaining(tx, entryId);
    if (!left) return;
    const words = `${left.receipt} ${left.content}`;
    await this.store.addTerms(tx, entryId, searchVector(words), normaliseForSearch(words));
    const shown = [
      { kind: left.subjectType, id: left.subjectId },
      ...left.responseIds.map((id) => ({ kind: 'response', id })),
    ];
    for (const one of shown) await this.outbox.record(tx, system, textRemoved({ entryId, ...one }));
  }
}
