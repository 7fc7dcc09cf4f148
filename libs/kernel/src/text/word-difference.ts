import { diffArrays } from 'diff';

/** A stretch of text that stayed, came or went. */
export type DifferencePart = Readonly<{ kind: 'same' | 'inserted' | 'removed'; text: string }>;

const words = new Intl.Segmenter('ja', { granularity: 'word' });
/** Beyond so many edits two texts have nothing to do with each other, and the search for the shortest way gets slow. */
const MOST_EDITS = 2_000;

/**
 * What changed between two texts, word by word (Japanese is cut by the dictionary of ICU). Same and removed parts put
 * together are `before`, same and inserted parts are `after`; what was removed stands before what took its place.
 * Algorithm: Myers, "An O(ND) Difference Algorithm", 1986, as in jsdiff.
 */
export function wordDifference(before: string, after: string): readonly DifferencePart[] {
  const changes = diffArrays(cut(before), cut(after), { maxEditLength: MOST_EDITS });
  if (changes === undefined) return [part('removed', before), part('inserted', after)].filter(hasText);
  return changes
    .map((change) => part(change.removed ? 'removed' : change.added ? 'inserted' : 'same', change.value.join('')))
    .filter(hasText);
}

function cut(text: string): string[] {
  return Array.from(words.segment(text), ({ segment }) => segment);
}

function part(kind: DifferencePart['kind'], text: string): DifferencePart {
  return { kind, text };
}

function hasText(some: DifferencePart): boolean {
  return some.text !== '';
}
