import { termCounts, type TermCounts } from './meaning-terms';

/**
 * How many proposals there are and how many of them hold a term (as counted by `meaningTerms`). May be hours old: ranking
 * needs the order of magnitude. A term nobody has counted yet gives 0.
 */
export type DocumentFrequency = Readonly<{ documents: number; of: (term: string) => number }>;

/**
 * A proposal as it was counted when it was submitted: how many different terms it has, and how often those of them that are
 * asked about (others may be there too). Reading 300 texts anew for every question would stop everybody else for a second.
 */
export type SimilarityCandidate = Readonly<{ id: string; size: number; counts: TermCounts }>;

/** `sharedTerms` are words fit to be shown, the most telling first, five at most. */
export type SimilarProposal = Readonly<{ id: string; score: number; sharedTerms: readonly string[] }>;

type Share = Readonly<{ term: string; weight: number }>;

/** Okapi BM25's constants as everybody uses them (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009). */
const SATURATION = 1.2;
const LENGTH = 0.5;
/** What one occurrence is worth: a concept was recognised, a single kanji may stand there by chance. */
const KIND = { concept: 1.5, word: 1, kanji: 0.35 } as const;
const MOST_QUERY_TERMS = 24;
/** A term in so few proposals fetches them by itself; a more frequent one only together with a second. */
const RARE = 200;
const PAIRED_TERMS = 12;
/** Rows the query may touch, as far as can be told beforehand; terms of one matter come together this much more often. */
const MOST_ROWS = 5_000;
const TOGETHER = 3;
const SHOWN_TERMS = 5;

/**
 * What fetches the candidates from the database. `query` is a tsquery (to be cast with `::tsquery`); `terms[n]`, a tsquery of
 * one lexeme each, is worth `weights[n]` in putting the rows it finds in order before the first 300 go to `rankSimilar`:
 * `ORDER BY (SELECT sum(weight) FROM unnest($terms::tsquery[], $weights::float8[]) AS t(term, weight) WHERE column @@ term)`.
 * Not `ts_rank`, which knows nothing of rarity and at 100,000 proposals loses half of what was meant.
 */
export type SimilarityQuery = Readonly<{ query: string; terms: readonly string[]; weights: readonly number[] }>;

/**
 * The query that fetches what may mean the same as a text: rare terms by themselves and frequent ones in pairs, the most
 * telling first, until together they touch about 5,000 rows; null when the text says nothing that any proposal says.
 */
export function similarityQuery(text: string, frequency: DocumentFrequency): SimilarityQuery | null {
  const known = weighed(termCounts(text), frequency).filter(({ term }) => frequency.of(term) > 0);
  const rare = known.filter(({ term }) => frequency.of(term) <= RARE);
  const frequent = known.filter(({ term }) => frequency.of(term) > RARE && kindOf(term) >= KIND.word);
  const clauses = [...rare.map((some) => [some]), ...pairs(frequent.slice(0, PAIRED_TERMS))];
  const chosen = affordable(clauses, frequency);
  const [telling] = known;
  if (telling === undefined) return null;
  const query = chosen.map((clause) => clause.map(lexeme).join(' & ')).join(' | ');
  const counted = known.slice(0, MOST_QUERY_TERMS);
  return {
    query: query === '' ? lexeme(telling) : query,
    terms: counted.map(lexeme),
    weights: counted.map(({ weight }) => weight),
  };
}

function pairs(some: readonly Share[]): readonly (readonly Share[])[] {
  return some.flatMap((one, place) => some.slice(place + 1).map((other) => [one, other]));
}

/** The most telling clauses that together are expected to stay within MOST_ROWS. */
function affordable(
  clauses: readonly (readonly Share[])[],
  frequency: DocumentFrequency,
): readonly (readonly Share[])[] {
  let rows = 0;
  return clauses
    .toSorted((one, other) => total(other) - total(one))
    .filter((clause) => {
      const expected = expectedRows(clause, frequency);
      const fits = rows + expected <= MOST_ROWS;
      if (fits) rows += expected;
      return fits;
    });
}

function expectedRows(clause: readonly Share[], frequency: DocumentFrequency): number {
  const shares = clause.map(({ term }) => frequency.of(term) / Math.max(1, frequency.documents));
  const independent = shares.reduce((product, share) => product * share, Math.max(1, frequency.documents));
  return clause.length > 1 ? TOGETHER * independent : independent;
}

function lexeme({ term }: Share): string {
  return `'${term.replace(/['\\]/g, '$&$&')}'`;
}

/** The terms of a proposal with their counts; its title counts twice. */
export function countsOf({ title, text }: Readonly<{ title: string; text: string }>): TermCounts {
  return termCounts(`${title}\n${title}\n${text}`);
}

/**
 * Candidates by likeness of meaning to a text, best first, without those that share nothing; of equals the newer id first.
 * Okapi BM25 over the terms of `meaningTerms`, so that different words for the same concept meet. Scores compare within one
 * call only.
 */
export function rankSimilar(
  text: string,
  candidates: readonly SimilarityCandidate[],
  frequency: DocumentFrequency,
): readonly SimilarProposal[] {
  const sought = weighed(termCounts(text), frequency);
  const average = candidates.reduce((sum, { size }) => sum + size, 0) / Math.max(1, candidates.length);
  return candidates
    .map(({ id, size, counts }) => ({ id, shares: shares(sought, counts, size / Math.max(1, average)) }))
    .filter((found) => found.shares.length > 0)
    .map((found) => ({ id: found.id, score: total(found.shares), sharedTerms: shown(found.shares) }))
    .sort((one, other) => other.score - one.score || (one.id < other.id ? 1 : -1));
}

/** The terms of the text that is compared, the most telling first. */
function weighed(counts: TermCounts, frequency: DocumentFrequency): readonly Share[] {
  return [...counts.keys()]
    .map((term) => ({ term, weight: kindOf(term) * rarity(frequency.of(term), frequency.documents) }))
    .sort((one, other) => other.weight - one.weight);
}

function shares(sought: readonly Share[], counts: TermCounts, length: number): readonly Share[] {
  return sought.flatMap(({ term, weight }) => {
    const count = counts.get(term) ?? 0;
    if (count === 0) return [];
    const damped = (count * (SATURATION + 1)) / (count + SATURATION * (1 - LENGTH + LENGTH * length));
    return [{ term, weight: weight * damped }];
  });
}

function kindOf(term: string): number {
  if (term.startsWith('#')) return KIND.concept;
  return [...term].length === 1 ? KIND.kanji : KIND.word;
}

/** Inverse document frequency, never below nought. */
function rarity(holding: number, documents: number): number {
  return Math.log(1 + (Math.max(documents, holding) - holding + 0.5) / (holding + 0.5));
}

function total(some: readonly Share[]): number {
  return some.reduce((sum, { weight }) => sum + weight, 0);
}

/** Concepts and words, without the single kanji and without what another shown word contains. */
function shown(some: readonly Share[]): readonly string[] {
  const best = some.toSorted((one, other) => other.weight - one.weight).map(({ term }) => term.replace(/^#/, ''));
  const telling = [...new Set(best)].filter((term) => [...term].length > 1);
  return telling
    .filter((term) => !telling.some((other) => other !== term && other.includes(term)))
    .slice(0, SHOWN_TERMS);
}
