const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['Han', /\p{Script=Han}/u],
  ['Hiragana', /\p{Script=Hiragana}/u],
  ['Katakana', /\p{Script=Katakana}/u],
  ['Bopomofo', /\p{Script=Bopomofo}/u],
  ['Hangul', /\p{Script=Hangul}/u],
  ['Latin', /\p{Script=Latin}/u],
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Greek', /\p{Script=Greek}/u],
  ['Armenian', /\p{Script=Armenian}/u],
  ['Georgian', /\p{Script=Georgian}/u],
  ['Cherokee', /\p{Script=Cherokee}/u],
  ['Coptic', /\p{Script=Coptic}/u],
  ['Arabic', /\p{Script=Arabic}/u],
  ['Hebrew', /\p{Script=Hebrew}/u],
  ['Thai', /\p{Script=Thai}/u],
  ['Devanagari', /\p{Script=Devanagari}/u],
];
/** A letter of a script that is not listed counts as of one script of its own. */
const OTHER = /(?!\p{Script=Common}|\p{Script=Inherited})\p{L}/u;

/** Scripts that are written together, as in Unicode Technical Standard 39, section 5.2 ("highly restrictive"). */
const TOGETHER: readonly ReadonlySet<string>[] = [
  new Set(['Latin', 'Han', 'Hiragana', 'Katakana']),
  new Set(['Latin', 'Han', 'Bopomofo']),
  new Set(['Latin', 'Han', 'Hangul']),
];

/** Whether letters of scripts that nobody writes together stand in one name: Cyrillic within Latin, Greek within kana. */
export function mixedScripts(name: string): boolean {
  const scripts = new Set([...name].flatMap(scriptOf));
  return scripts.size > 1 && !TOGETHER.some((together) => [...scripts].every((script) => together.has(script)));
}

/** Whether a name is written in kanji or kana, so that family and given name are both expected. */
export function writtenInJapanese(name: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(name);
}

/**
 * Whether a single katakana beside kanji looks like a kanji that it is not: 山ロ for 山口, エ藤 for 工藤. For family names only:
 * given names such as ハル子 are ordinary, and so are the ノ, ツ and ヶ of family names.
 */
export function standsInForKanji(familyName: string): boolean {
  const alone = /(?<!\p{Script=Katakana})[エカタトニハヘロ](?!\p{Script=Katakana}|ー)/u;
  return alone.test(familyName) && /\p{Script=Han}/u.test(familyName);
}

function scriptOf(character: string): readonly string[] {
  const known = SCRIPTS.find(([, pattern]) => pattern.test(character));
  if (known !== undefined) return [known[0]];
  return OTHER.test(character) ? ['other'] : [];
}
