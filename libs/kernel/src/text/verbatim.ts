/** A stretch of a text in UTF-16 code units, the end not included, as `slice` takes it. */
export type Stretch = Readonly<{ start: number; end: number }>;

type Unit = Stretch & Readonly<{ text: string }>;

const graphemes = new Intl.Segmenter('ja', { granularity: 'grapheme' });

/**
 * Where words occur verbatim in a text, or null. Only what no reader can see is overlooked: the normal form (NFC), the
 * line ending, and how long a run of whitespace is. Whole characters are found only: か is not in が. The stretch refers
 * to the text as given; whitespace around the words is not looked for; empty words occur nowhere.
 */
export function findVerbatim(text: string, words: string): Stretch | null {
  const units = unitsOf(text);
  const sought = joined(unitsOf(words)).trim();
  if (sought === '') return null;
  const starts = new Map<number, Unit>();
  const ends = new Map<number, Unit>();
  units.reduce((at, unit) => {
    starts.set(at, unit);
    ends.set(at + unit.text.length, unit);
    return at + unit.text.length;
  }, 0);
  const whole = joined(units);
  for (let at = whole.indexOf(sought); at !== -1; at = whole.indexOf(sought, at + 1)) {
    const [first, last] = [starts.get(at), ends.get(at + sought.length)];
    if (first !== undefined && last !== undefined) return { start: first.start, end: last.end };
  }
  return null;
}

/** Grapheme clusters in NFC with their places. No character composes across their borders, so each can go by itself. */
function unitsOf(text: string): readonly Unit[] {
  const units: Unit[] = [];
  for (const { segment, index } of graphemes.segment(text)) {
    const blank = /^\s+$/u.test(segment);
    const last = units.at(-1);
    if (blank && last?.text === ' ') units[units.length - 1] = { ...last, end: index + segment.length };
    else units.push({ text: blank ? ' ' : segment.normalize('NFC'), start: index, end: index + segment.length });
  }
  return units;
}

function joined(units: readonly Unit[]): string {
  return units.map(({ text }) => text).join('');
}
