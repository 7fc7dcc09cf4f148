import { normaliseForSearch, searchQuery, searchVector } from '#kernel';

/** What can be found: everything public that has words. */
export const SEARCH_KINDS = ['proposal', 'comment', 'response', 'policy', 'session', 'statement', 'space'] as const;

export type SearchKind = (typeof SEARCH_KINDS)[number];

/** A public thing as its own context tells it. `title` may be that of what it stands below. */
export type PublicText = Readonly<{
  subjectId: string;
  spaceId: string | null;
  title: string;
  text: string;
  path: string;
  publishedAt: Date;
}>;

/** The row that search reads of it. */
export type SearchDocument = PublicText & Readonly<{ kind: SearchKind; searched: string; terms: string }>;

/** Comments, statements and responses stand below a title that is not their own: found by it, they would bury what has it. */
const OWN_TITLE: Readonly<Record<SearchKind, boolean>> = {
  proposal: true,
  comment: false,
  response: false,
  policy: true,
  session: true,
  statement: false,
  space: true,
};

/** Makes the document of a public text. Of the same text it makes the same document. */
export function documentOf(kind: SearchKind, found: PublicText): SearchDocument {
  const words = OWN_TITLE[kind] ? `${found.title}\n${found.text}` : found.text;
  return {
    ...found,
    kind,
    searched: normaliseForSearch(words),
    terms: `${searchVector(words)} ${kindTerm(kind)}`.trim(),
  };
}

/**
 * What a search asks the index: a tsquery, among these kinds where some are named, and the words that decide about each
 * candidate. Null when there is nothing to look for.
 */
export function questionOf(
  words: string,
  kinds: readonly SearchKind[] | null,
): Readonly<{ query: string; words: readonly string[] }> | null {
  const query = searchQuery(words);
  if (query === null) return null;
  const among = kinds && kinds.length > 0 ? ` & (${kinds.map(kindTerm).join(' | ')})` : '';
  return { query: `${query}${among}`, words: normaliseForSearch(words).split(' ') };
}

/** The kind as a term beside those of the words, which have one or two characters and so never meet it. */
function kindTerm(kind: SearchKind): string {
  return `'kind=${kind}'`;
}
