import fc from 'fast-check';
import { headerText } from './header-text';

describe('text in a header', () => {
  it.each([
    ['line breaks', '件名\r\nBcc: everybody@example.jp', '件名 Bcc: everybody@example.jp'],
    ['a bare carriage return', 'a\rb', 'a b'],
    ['a null character', 'a\u0000b', 'a b'],
    ['line separators', 'a\u2028b\u2029c', 'a b c'],
    ['marks that turn the line around', 'バス\u202Egnp.exe', 'バス gnp.exe'],
    ['half a surrogate pair', 'a\ud83d', 'a\ufffd'],
    ['blanks', '  a \t b  ', 'a b'],
  ])('loses %s', (_what, typed, expected) => {
    expect(headerText(typed)).toBe(expected);
  });

  it('is one line of at most 160 characters as a reader counts them, whatever was typed', () => {
    const graphemes = new Intl.Segmenter('ja', { granularity: 'grapheme' });
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (typed) => {
        const text = headerText(typed);
        expect(text).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u);
        expect([...graphemes.segment(text)].length).toBeLessThanOrEqual(160);
      }),
    );
  });
});
