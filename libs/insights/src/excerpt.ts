import { normaliseForSearch } from '#kernel';

/** A piece of an excerpt; the pieces together are the excerpt. */
export type ExcerptPart = Readonly<{ text: string; hit: boolean }>;

/** One character as a reader counts them, as search sees it, and where that begins in the whole. */
type Unit = Readonly<{ shown: string; seen: string; at: number }>;

const MOST = 120;
/** How much of the excerpt stands before the first hit. */
const BEFORE = 30;
/** As far as anybody reads before a hit has to be found for the excerpt to begin elsewhere. */
const LOOK_BACK = 400;
const LOOK_AHEAD = 1_600;

const graphemes = new Intl.Segmenter('ja', { granularity: 'grapheme' });

/**
 * About 120 whole characters of a text around the first place where one of the words occurs, with every occurrence marked;
 * the beginning of the text where none does. Whatever way they were typed (half width, capital letters, combined marks),
 * words are found as search finds them. `…` says that there is more.
 */
export function excerptOf(text: string, words: readonly string[]): readonly ExcerptPart[] {
  const from = nearFirst(text, words);
  const cut = from + LOOK_BACK + LOOK_AHEAD < text.length;
  // Where the text was cut the last character may be half of one.
  const units = unitsOf(text.slice(from, from + LOOK_BACK + LOOK_AHEAD)).slice(0, cut ? -1 : undefined);
  const hits = hitsIn(units, words);
  const first = Math.max(0, hits.indexOf(true));
  const start = Math.max(0, Math.min(first - BEFORE, units.length - MOST));
  const shown = units.slice(start, start + MOST);
  const before = from > 0 || start > 0;
  const after = cut || start + MOST < units.length;
  return partsOf([
    ...(before ? [{ text: '…', hit: false }] : []),
    ...shown.map((unit, place) => ({ text: unit.shown, hit: hits[start + place] ?? false })),
    ...(after ? [{ text: '…', hit: false }] : []),
  ]);
}

/** Where to begin to look closely: splitting a long text into characters costs more than all the rest of a search. */
function nearFirst(text: string, words: readonly string[]): number {
  if (text.length <= LOOK_BACK + LOOK_AHEAD) return 0;
  const lower = text.toLowerCase();
  const places =
    lower.length === text.length ? words.map((word) => lower.indexOf(word)).filter((place) => place >= 0) : [];
  const near = Math.max(0, Math.min(...(places.length > 0 ? places : [seenFirst(text, words)])) - LOOK_BACK);
  return wholeFrom(text, near);
}

/** The same for words that were typed otherwise than they are searched: looked for block by block. */
function seenFirst(text: string, words: readonly string[]): number {
  for (let at = 0; at < text.length; at += LOOK_AHEAD - LOOK_BACK) {
    const seen = normaliseForSearch(text.slice(wholeFrom(text, at), at + LOOK_AHEAD));
    if (words.some((word) => seen.includes(word))) return at + LOOK_BACK;
  }
  return 0;
}

/** The first place from here on that does not stand within a character, as far as half a look back. */
function wholeFrom(text: string, place: number): number {
  if (place === 0) return 0;
  const [, second] = [...graphemes.segment(text.slice(place, place + LOOK_BACK / 2))];
  return place + (second?.index ?? 0);
}

function unitsOf(text: string): readonly Unit[] {
  const units: Unit[] = [];
  let at = 0;
  for (const { segment } of graphemes.segment(text)) {
    const blank = /^[\s\p{Cc}]+$/u.test(segment);
    const last = units.at(-1);
    if (blank && last?.shown === ' ') continue;
    const unit = blank ? { shown: ' ', seen: ' ', at } : { shown: segment, seen: normaliseForSearch(segment), at };
    at += unit.seen.length;
    units.push(unit);
  }
  return units;
}

/** For each unit whether some part of it belongs to an occurrence. */
function hitsIn(units: readonly Unit[], words: readonly string[]): readonly boolean[] {
  const seen = units.map((unit) => unit.seen).join('');
  const marked = new Uint8Array(seen.length);
  for (const word of words.filter((some) => some !== '')) {
    for (let at = seen.indexOf(word); at !== -1; at = seen.indexOf(word, at + word.length))
      marked.fill(1, at, at + word.length);
  }
  // What nobody sees (a soft hyphen) belongs to the occurrence it stands in.
  const within = ({ at }: Unit) => marked[at - 1] === 1 && marked[at] === 1;
  return units.map((unit) =>
    unit.seen === '' ? within(unit) : marked.subarray(unit.at, unit.at + unit.seen.length).includes(1),
  );
}

/** Neighbours of one sort become one piece. */
function partsOf(pieces: readonly ExcerptPart[]): readonly ExcerptPart[] {
  const parts: ExcerptPart[] = [];
  for (const piece of pieces) {
    const last = parts.at(-1);
    if (last?.hit === piece.hit) parts[parts.length - 1] = { text: last.text + piece.text, hit: last.hit };
    else parts.push(piece);
  }
  return parts;
}
