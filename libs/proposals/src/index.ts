export { meaningTerms } from './meaning-terms';
export { rankSimilar, similarityQuery } from './similarity';
export type { DocumentFrequency, SimilarProposal, SimilarityCandidate, SimilarityQuery } from './similarity';
