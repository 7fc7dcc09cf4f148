/** Texts in lines as one line. No blank follows a sentence in Japanese; between lines without a mark one stays. */
const flatten = (text: string): string =>
  text
    .replace(/(?<=[。、！？」』）])\s*\n\s*/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();

/** The beginning of a text: whole up to `most` characters, else cut after a sentence or at the limit, with an ellipsis. */
export function beginning(text: string, most: number): string {
  const flat = flatten(text);
  const characters = [...flat];
  if (characters.length <= most) return flat;
  const head = characters.slice(0, most).join('');
  const stop = Math.max(head.lastIndexOf('。'), head.lastIndexOf('. '));
  return stop > most / 2 ? head.slice(0, stop + 1) : `${head}…`;
}

/** What to call a submission: its title, or the beginning of its text where its kind has none. */
export const titleOf = (entry: Readonly<{ title: string; text: string }>, most = 48): string =>
  entry.title === '' ? beginning(entry.text, most) : entry.title;

/** Paragraphs of a typed text: blank lines divide; single line breaks stay within. */
export const paragraphs = (text: string): readonly (readonly string[])[] =>
  text
    .replace(/\r\n?/g, '\n')
    .split(/\n{2,}/)
    .map((block) => block.split('\n').filter((line) => line.trim() !== ''))
    .filter((lines) => lines.length > 0);
