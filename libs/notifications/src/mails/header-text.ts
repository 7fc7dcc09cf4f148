const UNWANTED = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu;
const LONGEST = 160;
const graphemes = new Intl.Segmenter('ja', { granularity: 'grapheme' });

/**
 * A text as it may stand in a mail's header: one line without control, formatting (bidirectional) or line-separating
 * characters, so that nothing typed by anybody begins a header of its own (RFC 5322, 2.2) or turns the line around.
 */
export function headerText(text: string): string {
  const line = text.toWellFormed().replace(UNWANTED, ' ').replace(/\s+/gu, ' ').trim();
  const characters = Array.from(graphemes.segment(line), ({ segment }) => segment);
  return characters.length <= LONGEST ? line : `${characters.slice(0, LONGEST - 1).join('')}…`;
}
