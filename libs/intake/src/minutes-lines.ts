/** A line of the source with something on it; `line` counts from 1 in the file as it lies there. */
export type SourceLine = Readonly<{ line: number; text: string }>;

const PAGE_NUMBER = /^(?:p\.?|頁|ページ)?[\s\-–—‐−]*\d{1,3}(?:\s*[/／]\s*\d{1,3})?[\s\-–—‐−]*(?:頁|ページ)?$/iu;

/**
 * The lines that carry text, without the blanks around them. Page breaks (form feeds) end a line; empty lines and lines
 * that hold nothing but a page number (`3`, `- 3 -`, `3/12`, `P.3`, `３ページ`) are left out.
 */
export function sourceLines(file: string): readonly SourceLine[] {
  return file
    .replace(/^\ufeff/, '')
    .split(/\r\n?|\n/)
    .flatMap((text, place) => text.split('\f').map((piece) => ({ line: place + 1, text: piece.trim() })))
    .filter(({ text }) => text !== '' && !PAGE_NUMBER.test(text.normalize('NFKC')));
}

/**
 * Puts the lines of a page together into running text. Japanese takes no blank where a line ended; between two Latin
 * words, or a Latin word and a number, the line break stood for one. A word broken at its hyphen stays together.
 */
export function joinLines(lines: readonly string[]): string {
  return lines.map((line, place) => (blankBetween(lines[place - 1] ?? '', line) ? ` ${line}` : line)).join('');
}

function blankBetween(before: string, after: string): boolean {
  const numberGoesOn = /\d$/.test(before) && /^\d/.test(after);
  return (
    !numberGoesOn && /[A-Za-z0-9\u00c0-\u024f.,;:!?)'"’”]$/.test(before) && /^[A-Za-z0-9\u00c0-\u024f('"‘“]/.test(after)
  );
}
