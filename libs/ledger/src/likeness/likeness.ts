/** In how many of so many entries a term stands. */
export type TermFrequency = Readonly<{ documents: number; of: (term: string) => number }>;

/** An entry as it was compared when it came in: its terms, and the length of their vector then. */
export type Compared = Readonly<{
  entryId: string;
  terms: readonly string[];
  length: number;
  groupId: string | null;
}>;

/** How alike two entries are, from 0 to 1, and the words that they share, the rarest first. */
export type Likeness = Readonly<{ entryId: string; groupId: string | null; score: number; shared: readonly string[] }>;

/** Before so many entries have come in nothing is known of how rare a term is: all are taken for rare. */
const FEWEST = 3_000;
const SHOWN_WORDS = 6;
/** A pair of characters is worth less than a word: it may stand there by chance. */
const PAIR = 0.7;
/** The most telling terms that fetch candidates, until together they are expected to touch so many entries. */
const MOST_ROWS = 1_500;
const MOST_FETCHING = 24;

/**
 * Terms by which candidates are fetched: rare ones first, and only so many that whatever shares none of them cannot be as
 * alike as `least` any more (the prefix filter of Chaudhuri, Ganti and Kaushik, "A primitive operator for similarity joins",
 * 2006). Empty where the text shares nothing with any other.
 */
export function fetchingTerms(terms: readonly string[], frequency: TermFrequency, least: number): readonly string[] {
  const weight = weights(frequency);
  const known = terms
    .map((term) => ({ term, documents: frequency.of(term) }))
    .filter(({ documents }) => documents > 0)
    .sort((one, other) => one.documents - other.documents);
  const enough = (least * norm(terms, weight)) ** 2;
  let left = known.reduce((sum, { term }) => sum + weight(term) ** 2, 0);
  const telling = known.filter(({ term }) => {
    const matters = left >= enough;
    left -= weight(term) ** 2;
    return matters;
  });
  let rows = 0;
  return telling
    .slice(0, MOST_FETCHING)
    .filter(({ documents }) => (rows += documents) <= MOST_ROWS)
    .map(({ term }) => term);
}

/**
 * Entries by likeness to a text, most alike first: the cosine of their sets of terms, each term weighed by its rarity
 * (inverse document frequency; Salton and Buckley, "Term-weighting approaches in automatic text retrieval", 1988).
 */
export function byLikeness(
  terms: readonly string[],
  candidates: readonly Compared[],
  frequency: TermFrequency,
): readonly Likeness[] {
  const weight = weights(frequency);
  const asked = new Set(terms);
  const own = norm(terms, weight);
  return candidates
    .map(({ entryId, groupId, terms: others, length }) => {
      const shared = others.filter((term) => asked.has(term));
      const product = shared.reduce((sum, term) => sum + weight(term) ** 2, 0);
      const score = product / Math.max(Number.EPSILON, own * length);
      return { entryId, groupId, score, shared: shown(shared, weight) };
    })
    .sort((one, other) => other.score - one.score || (one.entryId < other.entryId ? -1 : 1));
}

/** The length of the vector of a text's terms. */
export function lengthOf(terms: readonly string[], frequency: TermFrequency): number {
  return norm(terms, weights(frequency));
}

type Weight = (term: string) => number;

function weights({ documents, of }: TermFrequency): Weight {
  const known = new Map<string, number>();
  return (term) => {
    const before = known.get(term);
    if (before !== undefined) return before;
    const rarity = Math.log((Math.max(documents, FEWEST) + 1) / (of(term) + 1)) + 0.1;
    const value = rarity * ([...term].length === 2 ? PAIR : 1);
    known.set(term, value);
    return value;
  };
}

function norm(terms: readonly string[], weight: Weight): number {
  return Math.sqrt(terms.reduce((sum, term) => sum + weight(term) ** 2, 0));
}

/** Words fit to be shown: none that another shown word contains. */
function shown(shared: readonly string[], weight: Weight): readonly string[] {
  const long = shared.filter((term) => [...term].length > 1);
  const whole = long.filter((term) => !long.some((other) => other !== term && other.includes(term)));
  return whole.toSorted((one, other) => weight(other) - weight(one)).slice(0, SHOWN_WORDS);
}
