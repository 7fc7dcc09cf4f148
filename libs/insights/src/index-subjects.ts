import { Injectable } from '@nestjs/common';
import type { Tx } from '#platform';
import { PublicTextReads } from './public-text.read';
import { documentOf, type SearchKind } from './search-document';
import { SearchStore } from './search.store';

/** Makes what search knows of some subjects equal to what their context shows of them now. Doing it twice changes nothing. */
@Injectable()
export class IndexSubjects {
  constructor(
    private readonly sources: PublicTextReads,
    private readonly store: SearchStore,
  ) {}

  /** The lock comes before the reading: what is written is never older than what somebody else has written. */
  async execute(tx: Tx, kind: SearchKind, ids: readonly string[]): Promise<void> {
    await this.store.lock(tx, ids);
    const found = await this.sources.find(tx, kind, ids);
    const present = new Set(found.map(({ subjectId }) => subjectId));
    await this.store.save(
      tx,
      kind,
      found.map((text) => documentOf(kind, text)),
    );
    await this.store.remove(
      tx,
      kind,
      ids.filter((id) => !present.has(id)),
    );
  }
}
