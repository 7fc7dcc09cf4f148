import fc from 'fast-check';
import { findVerbatim } from './verbatim';

function found(text: string, words: string): string | null {
  const stretch = findVerbatim(text, words);
  return stretch === null ? null : text.slice(stretch.start, stretch.end);
}

describe('findVerbatim', () => {
  it.each([
    ['歩道の除雪を早く', '除雪', '除雪'],
    ['一行目\r\n二行目', '行目\n二', '行目\r\n二'],
    ['バス　 の本数', 'バス の', 'バス　 の'],
    ['「か\u3099」と書く', 'が', 'か\u3099'],
    ['「が」と書く', 'か\u3099', 'が'],
    ['𠮷野家まで', '野家', '野家'],
    ['あああい', 'ああい', 'ああい'],
    ['か\u3099か', 'か', 'か'],
    ['ABC', ' B ', 'B'],
  ])('%p holds %p as %p', (text, words, stretch) => {
    expect(found(text, words)).toBe(stretch);
  });

  it.each([
    ['歩道の除雪', '除雪車'],
    ['歩道の除雪', ''],
    ['歩道の除雪', ' \n'],
    ['歩道の 除雪', '歩道の除雪'],
    ['ＷＧ', 'WG'],
    ['Bus', 'bus'],
    ['か\u3099', 'か'],
    ['が', 'か'],
    ['家族👩‍👧です', '👩'],
    ['𠮷', '\ud842'],
    ['', 'あ'],
  ])('%p does not hold %p', (text, words) => {
    expect(findVerbatim(text, words)).toBeNull();
  });

  it('gives the place of the first occurrence in the text as given', () => {
    expect(findVerbatim('a\r\n\r\n𠮷除雪、除雪', '除雪')).toEqual({ start: 7, end: 9 });
  });

  it('finds every run of whole words that was taken from a text', () => {
    const word = fc.constantFrom('除雪', 'が', 'か\u3099', '𠮷', 'é', 'e\u0301', 'bus', '👩‍👧', '、');
    const gap = fc.constantFrom('', ' ', '\n', '\r\n', '　\t');
    fc.assert(
      fc.property(fc.array(fc.tuple(word, gap), { minLength: 1 }), fc.nat(), fc.nat(), (pieces, one, other) => {
        const [from = 0, to = 0] = [one % pieces.length, other % pieces.length].sort((a, b) => a - b);
        const taken = pieces
          .slice(from, to + 1)
          .flat()
          .join('');
        const stretch = found(pieces.flat().join(''), taken);
        expect(stretch?.normalize('NFC').replace(/\s+/g, ' ').trim()).toBe(
          taken.normalize('NFC').replace(/\s+/g, ' ').trim(),
        );
      }),
    );
  });
});
