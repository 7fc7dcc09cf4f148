import { loadDefaultJapaneseParser } from 'budoux';

const parser = loadDefaultJapaneseParser();
const known = new Map<string, readonly string[]>();
const most = 2000;

/** The phrases of a Japanese heading, after each of which a line may break. Remembers the last ones asked for. */
export function phrasesOf(text: string): readonly string[] {
  const found = known.get(text);
  if (found) return found;
  const phrases = parser.parse(text);
  if (known.size >= most) known.clear();
  known.set(text, phrases);
  return phrases;
}
