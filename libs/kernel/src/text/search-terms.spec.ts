import fc from 'fast-check';
import { normaliseForSearch, occursIn, searchQuery, searchVector } from './search-terms';

/** Reads the lexemes of a tsvector or tsquery literal the way PostgreSQL does. */
function lexemes(literal: string | null): readonly string[] {
  const quoted = (literal ?? '').match(/'(?:[^'\\]|''|\\\\)*'/g) ?? [];
  return quoted.map((text) => text.slice(1, -1).replaceAll("''", "'").replaceAll('\\\\', '\\'));
}
function finds(text: string, words: string): boolean {
  const vector = new Set(lexemes(searchVector(text)));
  return lexemes(searchQuery(words)).every((term) => vector.has(term));
}
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(...'県庁の除雪ﾊﾞｽ１２ＡＢéß\'\\ \u3000\n𠮷野家"&|!():*ΣςİŒﬁ㍿が', 'か\u3099', '葛\u{e0100}'),
      { maxLength: 40 },
    )
    .map((some) => some.join('')),
);

describe('normaliseForSearch', () => {
  it.each([
    ['ＷＧ　第２回', 'wg 第2回'],
    ['ﾃﾞｼﾞﾀﾙ', 'デジタル'],
    ['か\u3099', 'が'],
    [' a\t\nb\u0000c ', 'a b c'],
    ['葛\u{e0100}城', '葛城'],
    ['soft\u00adhyphen', 'softhyphen'],
    ['ΟΔΟΣ', 'οδοσ'],
    ['\u200b\ufeff', ''],
  ])('%p is %p', (written, normal) => {
    expect(normaliseForSearch(written)).toBe(normal);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(text, (some) => {
        expect(normaliseForSearch(normaliseForSearch(some))).toBe(normaliseForSearch(some));
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('searchVector and searchQuery', () => {
  it.each([
    ['除雪を早く', "'除' '雪' 'を' '早' 'く' '除雪' '雪を' 'を早' '早く'"],
    ['ああ', "'あ' 'ああ'"],
    ["o'n", "'o' '''' 'n' 'o''' '''n'"],
    ['\\', "'\\\\'"],
    ['', ''],
  ])('the terms of %p are %s', (some, vector) => {
    expect(searchVector(some)).toBe(vector);
  });

  it.each([
    ['雪', "'雪'"],
    ['除雪', "'除雪'"],
    ['除雪車', "'除雪' & '雪車'"],
    ['除雪　歩道', "'除雪' & '歩道'"],
    ['𠮷', "'𠮷'"],
    ['𠮷野', "'𠮷野'"],
    ['x & !y', "'x' & '&' & '!y'"],
  ])('%p asks for %s', (words, query) => {
    expect(searchQuery(words)).toBe(query);
  });

  it.each(['', ' ', '\u3000\n', '\u0000', '\u200b'])('%p asks for nothing', (words) => {
    expect(searchQuery(words)).toBeNull();
  });

  it('finds every text by any part of it', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (some, one, other) => {
        const characters = [...normaliseForSearch(some)];
        const [from = 0, to = 0] = [one % (characters.length + 1), other % (characters.length + 1)].sort(
          (a, b) => a - b,
        );
        const part = characters.slice(from, to).join('');
        expect(finds(some, part)).toBe(true);
        expect(occursIn(some, part)).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  it('does not find a text without the words', () => {
    expect(finds('歩道の雪を除く', '除雪')).toBe(false);
  });

  it('leaves the order of pairs to occursIn', () => {
    expect(finds('ああいああう', 'ああう')).toBe(true);
    expect(finds('いうあい', 'あいう')).toBe(true);
    expect(occursIn('いうあい', 'あいう')).toBe(false);
  });

  it('stays within what a tsvector can hold', () => {
    const pairwise = (place: number): number => (place * (7_919 + 2 * Math.floor(place / 40_000))) % 40_000;
    const every = Array.from({ length: 200_000 }, (_, place) => String.fromCodePoint(0x20000 + pairwise(place)));
    const bytes = lexemes(searchVector(every.join(''))).reduce((sum, term) => sum + Buffer.byteLength(term), 0);
    expect(bytes).toBeGreaterThan(900_000);
    expect(bytes).toBeLessThan(2 ** 20);
  });

  it('keeps a query short, whatever is pasted into the field', () => {
    const query = searchQuery(
      Array.from({ length: 5_000 }, (_, place) => String.fromCodePoint(0x4e00 + place)).join(''),
    );
    expect(lexemes(query)).toHaveLength(256);
  });
});
