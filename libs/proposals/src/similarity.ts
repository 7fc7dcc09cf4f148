import { termCounts, type TermCounts } from './meaning-terms';

/**
 * How many proposals there are and how many of them hold a term (as counted by `meaningTerms`). May be hours old: ranking
 * needs the order of magnitude. A term nobody has counted yet gives 0.
 */
export type DocumentFrequency = Readonly<{ documents: number; of: (term: string) => number }>;

export type SimilarityCandidate = Readonly<{ id: string; title: string; text: string }>;

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
const PAIRED_TERMS = 10;
const SHOWN_TERMS = 5;

/**
 * A tsquery, to be cast with `::tsquery`, that fetches what may mean the same: rare terms of the text by themselves, the most
 * telling of the frequent ones in pairs, all joined by OR, so that it touches some thousand rows of 100,000; null when the
 * text says nothing that any proposal says. Take up to 300 of what it finds, best `ts_rank` first, to `rankSimilar`.
 */
export function similarityQuery(text: string, frequency: DocumentFrequency): string | null {
  const known = weighed(termCounts(text), frequency).filter(({ term }) => frequency.of(term) > 0);
  const rare = known.filter(({ term }) => frequency.of(term) <= RARE).slice(0, MOST_QUERY_TERMS);
  const frequent = known.filter(({ term }) => frequency.of(term) > RARE && kindOf(term) >= KIND.word);
  const joined = [...rare.map(lexeme), ...pairs(frequent.slice(0, PAIRED_TERMS).map(lexeme))];
  const [telling] = known;
  if (joined.length > 0) return joined.join(' | ');
  return telling === undefined ? null : lexeme(telling);
}

/** Each term with each that follows it. */
function pairs(lexemes: readonly string[]): readonly string[] {
  return lexemes.slice(0, -1).map((one, place) => `${one} & (${lexemes.slice(place + 1).join(' | ')})`);
}

function lexeme({ term }: Share): string {
  return `'${term.replace(/['\\]/g, '$&$&')}'`;
}

/**
 * Candidates by likeness of meaning to a text, best first, without those that share nothing; of equals the newer id first. Okapi BM25 over the terms of
 * `meaningTerms`, where a title counts twice, so that different words for the same concept meet. Scores compare within one
 * call only.
 */
export function rankSimilar(
  text: string,
  candidates: readonly SimilarityCandidate[],
  frequency: DocumentFrequency,
): readonly SimilarProposal[] {
  const sought = weighed(termCounts(text), frequency);
  const read = candidates.map(({ id, title, text: body }) => ({
    id,
    counts: termCounts(`${title}\n${title}\n${body}`),
  }));
  const average = read.reduce((sum, { counts }) => sum + counts.size, 0) / Math.max(1, read.length);
  return read
    .map(({ id, counts }) => ({ id, shares: shares(sought, counts, counts.size / Math.max(1, average)) }))
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
