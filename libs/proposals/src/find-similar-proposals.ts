import { Injectable } from '@nestjs/common';
import { Database } from '#platform';
import { meaningTerms } from './meaning-terms';
import { MeaningStore } from './meaning.store';
import { rankSimilar, type SimilarProposal, similarityQuery } from './similarity';

const SHOWN = 5;
const READ = 2_000;

/** Finds what others have proposed already in other words, so that people join instead of repeating. */
@Injectable()
export class FindSimilarProposals {
  constructor(
    private readonly db: Database,
    private readonly meanings: MeaningStore,
  ) {}

  /** Five at most, best first. Reads the first 2,000 characters of what is being written. */
  async execute(title: string, text: string): Promise<readonly SimilarProposal[]> {
    const written = `${title}\n${title}\n${text}`.slice(0, READ);
    const asked = meaningTerms(written);
    const frequency = await this.meanings.frequency(this.db, asked);
    const query = similarityQuery(written, frequency);
    if (!query) return [];
    return rankSimilar(written, await this.meanings.candidates(this.db, query, asked), frequency).slice(0, SHOWN);
  }
}
