const graphemes = new Intl.Segmenter('ja', { granularity: 'grapheme' });

/** The first characters of a text on one line, cut between characters as a reader counts them, with … where it goes on. */
export function beginningOf(text: string, length: number): string {
  const characters = Array.from(graphemes.segment(text.replaceAll(/\s+/gu, ' ').trim()), ({ segment }) => segment);
  return characters.length <= length ? characters.join('') : `${characters.slice(0, length).join('')}…`;
}
