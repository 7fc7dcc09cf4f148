/** A piece of text, with the reading that stands above it or without. */
export type RubyPart = Readonly<{ base: string; reading?: string }>;

const pattern = /\{([^{}|]+)\|([^{}|]+)\}/g;

/** Splits `{提案|ていあん}を書く` into bases and readings. Text without marks is one part. */
export function parseRuby(source: string): readonly RubyPart[] {
  const parts: RubyPart[] = [];
  let end = 0;
  for (const match of source.matchAll(pattern)) {
    const [whole, base = '', reading = ''] = match;
    if (match.index > end) parts.push({ base: source.slice(end, match.index) });
    parts.push({ base, reading });
    end = match.index + whole.length;
  }
  if (end < source.length) parts.push({ base: source.slice(end) });
  return parts;
}

/**
 * The api writes readings in brackets behind the kanji, as in a mail: `題名(だいめい)`.
 * Turned into marks they stand above it.
 */
export const marksFromBrackets = (text: string): string =>
  text.replace(/([\u4e00-\u9fff々]+)[(（]([\u3041-\u309fー]+)[)）]/g, '{$1|$2}');

/** The text without readings, for titles and labels that cannot carry them. */
export const withoutReadings = (source: string): string => source.replace(pattern, '$1');

/** The text with readings in brackets, for options of a list, which cannot carry ruby. */
export const readingsInBrackets = (source: string): string => source.replace(pattern, '$1（$2）');
