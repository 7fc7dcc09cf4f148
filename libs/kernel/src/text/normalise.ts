const CONTROL = /\p{Cc}+/gu;
const CONTROL_BUT_BREAKS = /[^\P{Cc}\n\t]+/gu;
const LINE_ENDING = /\r\n?|[\u0085\u2028\u2029]/gu;

const graphemes = new Intl.Segmenter('ja', { granularity: 'grapheme' });

/**
 * What was typed into a field of one line: whitespace runs as one blank, none around, no control characters, NFC, and
 * well formed (half of a surrogate pair becomes U+FFFD). Everything else stays as typed.
 */
export function cleanLine(typed: string): string {
  return typed.toWellFormed().replace(/\s+/gu, ' ').replace(CONTROL, '').normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/**
 * What was typed into a field of many lines: `\n` as the one line ending, no control characters but line breaks and tabs,
 * none of the whitespace around the whole, NFC and well formed.
 */
export function cleanText(typed: string): string {
  return typed.toWellFormed().replace(LINE_ENDING, '\n').replace(CONTROL_BUT_BREAKS, '').normalize('NFC').trim();
}

/** Characters as a reader counts them: grapheme clusters, so that 𠮷, が and 👩‍👧 are one each. */
export function characterCount(text: string): number {
  return [...graphemes.segment(text)].length;
}
