import fc from 'fast-check';
import { joined, ourText, phrase, rubyParts, saidParts, withoutReadings, withReadings } from './phrase';

describe('a phrase', () => {
  it('sets readings above our own words, and leaves them out of plain text', () => {
    const said = phrase`「${'橋'}」を 読(よ)みました`;
    expect(withReadings(said)).toBe('「橋」を 読(よ)みました');
    expect(withoutReadings(said)).toBe('「橋」を 読みました');
    expect(rubyParts(said).filter((part) => part.reading !== null)).toEqual([{ base: '読', reading: 'よ' }]);
  });

  it('tells our words from those of others, in turn', () => {
    expect(saidParts(phrase`${'谷'}さんが「${'橋(はし)'}」を 読(よ)みました`)).toEqual([
      { text: '谷', written: true },
      { text: 'さんが「', written: false },
      { text: '橋(はし)', written: true },
      { text: '」を 読(よ)みました', written: false },
    ]);
  });

  it('never touches what others wrote, even where it looks like a reading', () => {
    const said = phrase`${'提案(ていあん)'}`;
    expect(withoutReadings(said)).toBe('提案(ていあん)');
    expect(rubyParts(said)).toEqual([{ base: '提案(ていあん)', reading: null }]);
  });

  it('keeps every given text as it is, wherever it stands', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, after) => {
        const said = phrase`${before}：${phrase`「${after}」`}`;
        expect(withoutReadings(said)).toBe(`${before}：「${after}」`);
        expect(withReadings(said)).toBe(`${before}：「${after}」`);
      }),
    );
  });

  it('says the same as ruby without its readings', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('提', '案', '(', ')', 'て', 'い', 'a', ' ') }), (text) => {
        const said = ourText(text);
        expect(
          rubyParts(said)
            .map((part) => part.base)
            .join(''),
        ).toBe(withoutReadings(said));
      }),
    );
  });

  it('joins others with something of ours between', () => {
    expect(withReadings(joined([phrase`${'一'}`, phrase`${'二'}`, phrase`${'三'}`], '、'))).toBe('一、二、三');
    expect(joined([], '、')).toEqual([]);
  });
});
