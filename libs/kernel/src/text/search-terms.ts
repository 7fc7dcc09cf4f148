/** Lexemes are found by equality, so text and query must be normalised alike, whatever keyboard or page they came from. */
const INVISIBLE =
  /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe00-\ufe0f\ufeff\u{e0100}-\u{e01ef}]/gu;
/** PostgreSQL refuses a tsvector whose lexemes take 2^20 bytes or more. */
const MOST_BYTES = 1_000_000;
/** More bigrams than this make a query slower and not narrower. */
const MOST_QUERY_TERMS = 256;

/**
 * Text as search sees it: compatibility forms folded (NFKC: full and half width, ligatures), lower case, final sigma as
 * sigma, soft hyphens, variation selectors and other invisible characters dropped, controls and whitespace runs as one
 * blank. Doing it twice changes nothing.
 */
export function normaliseForSearch(text: string): string {
  const folded = text.toWellFormed().replace(INVISIBLE, '').normalize('NFKC').toLowerCase().normalize('NFKC');
  return folded
    .replace(INVISIBLE, '')
    .replaceAll('ς', 'σ')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

/**
 * The searchable terms of a text as the text of a tsvector, to be cast with `::tsvector` (never `to_tsvector`): every
 * character and every pair of neighbours within a word, once each. Word segmentation would lose compounds and trigrams
 * would lose words of one and two characters. Of a text with more than 1,000,000 bytes of terms the first ones are kept.
 */
export function searchVector(text: string): string {
  let bytes = 0;
  const terms = [...new Set(wordsOf(text).flatMap((word) => [...word, ...bigrams(word)]))];
  return terms
    .filter((term) => (bytes += Buffer.byteLength(term)) < MOST_BYTES)
    .map(lexeme)
    .join(' ');
}

/**
 * A tsquery, to be cast with `::tsquery`, that finds every text in which each of the blank-separated words occurs, from
 * one character up; null when there is nothing to look for. It may find a little more (all pairs present, but not in a
 * row): `occursIn` tells those apart.
 */
export function searchQuery(words: string): string | null {
  const terms = new Set(wordsOf(words).flatMap((word) => ([...word].length === 1 ? [word] : bigrams(word))));
  return terms.size === 0 ? null : [...terms].slice(0, MOST_QUERY_TERMS).map(lexeme).join(' & ');
}

/** Whether each of the blank-separated words occurs in the text, as search sees both. */
export function occursIn(text: string, words: string): boolean {
  const searched = normaliseForSearch(text);
  return wordsOf(words).every((word) => searched.includes(word));
}

function wordsOf(text: string): readonly string[] {
  return normaliseForSearch(text)
    .split(' ')
    .filter((word) => word !== '');
}

/** Pairs of neighbouring characters; a character beyond the basic plane (𠮷) is one. */
function bigrams(word: string): readonly string[] {
  const characters = [...word];
  return characters.slice(1).map((character, place) => `${characters[place] ?? ''}${character}`);
}

/** A lexeme as tsvector and tsquery read it: in quotes, with quotes and backslashes doubled. */
function lexeme(term: string): string {
  return `'${term.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}
