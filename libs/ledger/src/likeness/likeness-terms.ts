import { normaliseForSearch } from '#kernel';

const words = new Intl.Segmenter('ja', { granularity: 'word' });
const CONTENT = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Latin}]/u;
const RUNS = /[\p{Script=Han}々]+|[\p{Script=Katakana}ー]+/gu;
const READ_CHARACTERS = 4_000;
const MOST_TERMS = 400;
const LONGEST_WORD = 30;

/** Words that say that one asks for something, and not for what. */
const EMPTY = new Set(
  'お願い 必要 希望 提案 要望 対応 検討 改善 意見 投稿 連絡 以前 最近 先日 毎日 毎年 毎朝 今 前 後 人 方 者 私 何 中 上 下 間 所 時 日 年 月 等 思 出 来 行 見 言 聞 使 作 皆 皆様'.split(
    ' ',
  ),
);

/**
 * What a text is about, as a set of terms: words with kanji, katakana or Latin letters, and the pairs of neighbouring
 * characters of every run of kanji or katakana, which outlive another way of cutting a compound. Endings and particles are
 * left out. Reads the first 4,000 characters; 400 terms at most.
 */
export function likenessTerms(text: string): readonly string[] {
  const normal = normaliseForSearch(text).slice(0, READ_CHARACTERS).toWellFormed();
  const terms = [...contentWords(normal), ...(normal.match(RUNS) ?? []).flatMap(pairs)];
  return [...new Set(terms)].filter((term) => !EMPTY.has(term)).slice(0, MOST_TERMS);
}

function contentWords(text: string): readonly string[] {
  return Array.from(words.segment(text))
    .filter(({ segment, isWordLike }) => isWordLike === true && CONTENT.test(segment))
    .map(({ segment }) => segment)
    .filter((word) => word.length <= LONGEST_WORD && !/^[ァ-ヶー]$/u.test(word));
}

function pairs(run: string): readonly string[] {
  const characters = [...run];
  return characters.slice(1).map((character, place) => `${characters[place] ?? ''}${character}`);
}
