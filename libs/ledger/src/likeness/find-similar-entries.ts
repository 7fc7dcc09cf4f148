import { Injectable } from '@nestjs/common';
import { Database } from '#platform';
import { ALIKE } from './group-similar';
import { byLikeness, fetchingTerms, type Likeness } from './likeness';
import { LikenessStore } from './likeness.store';

/** How alike an entry must be to one that is itself alike, to be taken along. */
const CLOSE = 0.4;
const MOST = 1_000;
/** Entries that may bring others along: the most alike. */
const NEAR = 8;

/** Finds open entries of some departments that say the same as one of them, so that one answer can serve all. */
@Injectable()
export class FindSimilarEntries {
  constructor(
    private readonly db: Database,
    private readonly likeness: LikenessStore,
  ) {}

  /**
   * The entries alike, most alike first, each with the words it shares with the first one. Whoever is very like one of the
   * most alike ones is taken along, with the words shared with that one: people leave out different parts of a matter.
   */
  async execute(entryId: string, departmentIds: readonly string[]): Promise<readonly Likeness[]> {
    const near = await this.alikeTo(entryId, departmentIds, ALIKE);
    const found = new Map(near.map((one) => [one.entryId, one]));
    for (const { entryId: from, score } of near.slice(0, NEAR)) {
      for (const one of await this.alikeTo(from, departmentIds, CLOSE)) {
        if (one.entryId === entryId || found.has(one.entryId)) continue;
        found.set(one.entryId, { ...one, score: one.score * score });
      }
    }
    return [...found.values()].sort((one, other) => other.score - one.score).slice(0, MOST);
  }

  private async alikeTo(
    entryId: string,
    departmentIds: readonly string[],
    least: number,
  ): Promise<readonly Likeness[]> {
    const asked = await this.likeness.find(this.db, entryId);
    if (!asked) return [];
    const frequency = await this.likeness.frequency(this.db, asked.terms);
    const fetching = fetchingTerms(asked.terms, frequency, least);
    if (fetching.length === 0) return [];
    const candidates = await this.likeness.openCandidates(this.db, fetching, entryId, departmentIds);
    return byLikeness(asked.terms, candidates, frequency).filter(({ score }) => score >= least);
  }
}
