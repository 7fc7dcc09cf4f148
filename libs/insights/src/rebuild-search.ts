import { Injectable } from '@nestjs/common';
import { Database } from '#platform';
import { IndexSubjects } from './index-subjects';
import { PublicTextReads } from './public-text.read';
import { SEARCH_KINDS, type SearchKind } from './search-document';

const AT_ONCE = 200;

/** Makes everything that search knows anew from the contexts, a few at a time, while the site goes on. */
@Injectable()
export class RebuildSearch {
  constructor(
    private readonly db: Database,
    private readonly sources: PublicTextReads,
    private readonly index: IndexSubjects,
  ) {}

  /** Gives how many subjects of each kind were looked at. */
  async execute(): Promise<ReadonlyMap<SearchKind, number>> {
    const looked = new Map<SearchKind, number>();
    for (const kind of SEARCH_KINDS) looked.set(kind, await this.rebuild(kind));
    return looked;
  }

  private async rebuild(kind: SearchKind): Promise<number> {
    let looked = 0;
    for (let after: string | null = null; ;) {
      const ids: readonly string[] = await this.sources.next(this.db, kind, after, AT_ONCE);
      if (ids.length > 0) await this.db.write((tx) => this.index.execute(tx, kind, ids));
      looked += ids.length;
      after = ids.at(-1) ?? null;
      if (ids.length < AT_ONCE) return looked;
    }
  }
}
