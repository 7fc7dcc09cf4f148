import { normaliseForSearch } from '#kernel';
import { conceptsIn } from './civic-thesaurus';

/** A term and how often a text has it. */
export type TermCounts = ReadonlyMap<string, number>;

const words = new Intl.Segmenter('ja', { granularity: 'word' });
/** Beyond this a proposal repeats itself, and a pasted book must not slow the page. */
const READ_CHARACTERS = 4_000;
const MOST_TERMS = 1_000;
/** Words of every proposal: they ask for something, for somebody, now. */
const EMPTY = new Set(
  'お願い 必要 今 年 月 日 時 人 方 者 私 何 中 前 後 上 下 間 所 場所 場合 問題 現在 今後 以上 以下 程度 一部 多く 増 減 思 出 来 行 見 言 聞 使 作 県 市 町 村 富山 富山県 県内 地域 整備 設置 支援 充実 対策 毎年 毎月 毎日'.split(
    ' ',
  ),
);

/**
 * What a text is about, as terms that can be lexemes of a tsvector: concepts of the civic thesaurus (`#除雪`), words with
 * kanji, katakana or Latin letters, pairs of neighbouring kanji for the compounds that segmentation cuts differently, and
 * single kanji, which outlive a change of words (大雪, 雪道). No term is longer than 100 bytes or holds a blank.
 */
export function meaningTerms(text: string): readonly string[] {
  return [...termCounts(text).keys()].slice(0, MOST_TERMS);
}

/** The same terms with their counts, for ranking. */
export function termCounts(text: string): TermCounts {
  const normal = normaliseForSearch(text).slice(0, READ_CHARACTERS).toWellFormed();
  const terms = [...conceptsIn(normal).map((concept) => `#${concept}`), ...contentWords(normal), ...kanji(normal)];
  return terms
    .filter((term) => !EMPTY.has(term))
    .reduce((counts, term) => counts.set(term, (counts.get(term) ?? 0) + 1), new Map<string, number>());
}

/** Words that carry meaning: not hiragana alone (endings, particles), not numbers, not single letters. */
function contentWords(text: string): readonly string[] {
  const content = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Latin}]/u;
  return Array.from(words.segment(text))
    .filter(({ segment, isWordLike }) => isWordLike === true && content.test(segment))
    .map(({ segment }) => segment)
    .filter((word) => word.length > 1 && word.length <= 30 && !/^[ァ-ヶー]$/u.test(word));
}

function kanji(text: string): readonly string[] {
  const runs = text.match(/[\p{Script=Han}々]+/gu) ?? [];
  return runs.flatMap((run) => {
    const characters = [...run];
    return [...characters, ...characters.slice(1).map((character, place) => `${characters[place] ?? ''}${character}`)];
  });
}
