/** A stretch of a sentence: our own words, in which plain Japanese carries readings as 提案(ていあん), or somebody else's. */
type Piece = Readonly<{ kind: 'own' | 'given'; text: string }>;

/** A sentence of ours with what others wrote in it, kept apart so that theirs stays exactly as written. */
export type Phrase = readonly Piece[];

/** A piece of text with the reading that stands above it, if any. */
export type RubyPart = Readonly<{ base: string; reading: string | null }>;

const READING = /([\p{Script=Han}々〆ヶ]+)\(([\p{Script=Hiragana}ー]+)\)/gu;

/** Template tag: what stands in the template is ours, values are given, unless they are phrases themselves. */
export function phrase(own: TemplateStringsArray, ...values: readonly (string | number | Phrase)[]): Phrase {
  return own.flatMap((text, place) => [{ kind: 'own', text }, ...piecesOf(values[place])]);
}

/** A text of ours that is not written here, for example the name of a department. */
export function ourText(text: string): Phrase {
  return [{ kind: 'own', text }];
}

/** Phrases one after the other with something between. */
export function joined(phrases: readonly Phrase[], between: string): Phrase {
  return phrases.flatMap((each, place) => (place === 0 ? each : [{ kind: 'own', text: between }, ...each]));
}

/** With the readings in brackets: as it leaves through the api, and as plain text. */
export function withReadings(sentence: Phrase): string {
  return sentence.map((piece) => piece.text).join('');
}

/** A stretch of a sentence as it leaves through the api; `written` when it is somebody's own words, not ours. */
export type SaidPart = Readonly<{ text: string; written: boolean }>;

/** Ours, with the readings in brackets, and what others wrote, in turn; nothing empty. */
export function saidParts(sentence: Phrase): readonly SaidPart[] {
  const parts: SaidPart[] = [];
  for (const { kind, text } of sentence) {
    const [last, written] = [parts.at(-1), kind === 'given'];
    if (text === '') continue;
    if (last && last.written === written && !written) parts.splice(-1, 1, { text: last.text + text, written });
    else parts.push({ text, written });
  }
  return parts;
}

/** Without readings: subjects of mails. */
export function withoutReadings(sentence: Phrase): string {
  return sentence.map((piece) => (piece.kind === 'own' ? piece.text.replace(READING, '$1') : piece.text)).join('');
}

/** As bases with their readings, for ruby. */
export function rubyParts(sentence: Phrase): readonly RubyPart[] {
  return sentence.flatMap((piece) =>
    piece.kind === 'own' ? split(piece.text) : [{ base: piece.text, reading: null }],
  );
}

function piecesOf(value: string | number | Phrase | undefined): Phrase {
  if (value === undefined) return [];
  if (typeof value === 'number') return [{ kind: 'own', text: String(value) }];
  return typeof value === 'string' ? [{ kind: 'given', text: value }] : value;
}

function split(text: string): readonly RubyPart[] {
  const parts: RubyPart[] = [];
  let end = 0;
  for (const match of text.matchAll(READING)) {
    const [whole, base = '', reading = ''] = match;
    if (match.index > end) parts.push({ base: text.slice(end, match.index), reading: null });
    parts.push({ base, reading });
    end = match.index + whole.length;
  }
  if (end < text.length) parts.push({ base: text.slice(end), reading: null });
  return parts;
}
