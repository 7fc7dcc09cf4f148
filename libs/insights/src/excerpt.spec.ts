import fc from 'fast-check';
import { characterCount, normaliseForSearch, occursIn } from '#kernel';
import { excerptOf } from './excerpt';

const marked = (text: string, ...words: string[]) =>
  excerptOf(text, words.map(normaliseForSearch))
    .map(({ text: part, hit }) => (hit ? `[${part}]` : part))
    .join('');
const plain = (text: string, ...words: string[]) =>
  excerptOf(text, words.map(normaliseForSearch))
    .map(({ text: part }) => part)
    .join('');

describe('excerptOf', () => {
  it.each([
    ['歩道の除雪を早く。', ['除雪'], '歩道の[除雪]を早く。'],
    ['雪と雪と雪', ['雪'], '[雪]と[雪]と[雪]'],
    ['除雪した雪道', ['雪', '雪道'], '除[雪]した[雪道]'],
    ['ﾊﾞｽの本数', ['バス'], '[ﾊﾞｽ]の本数'],
    ['ＷＧ　第２回', ['wg', '2'], '[ＷＧ] 第[２]回'],
    ['㍿ひらく', ['株式'], '[㍿]ひらく'],
    ['𠮷野家', ['𠮷'], '[𠮷]野家'],
    ['か\u3099んばる', ['が'], '[か\u3099]んばる'],
    ['soft\u00adhyphen', ['softhyphen'], '[soft\u00adhyphen]'],
    ['一行目\n\n 二行目', ['二行'], '一行目 [二行]目'],
    ['👩‍👧の道', ['道'], '👩‍👧の[道]'],
    ['何もない', ['雪'], '何もない'],
    ['', ['雪'], ''],
  ])('of %j around %j is %j', (text, words, excerpt) => {
    expect(marked(text, ...words)).toBe(excerpt);
  });

  it.each([
    ['at the beginning', `雪${'あ'.repeat(300)}`, `[雪]${'あ'.repeat(119)}…`],
    ['in the middle', `${'あ'.repeat(300)}雪${'い'.repeat(300)}`, `…${'あ'.repeat(30)}[雪]${'い'.repeat(89)}…`],
    ['at the end', `${'あ'.repeat(300)}雪`, `…${'あ'.repeat(119)}[雪]`],
    ['far in', `${'あ'.repeat(9_000)}雪${'い'.repeat(9_000)}`, `…${'あ'.repeat(30)}[雪]${'い'.repeat(89)}…`],
    [
      'far in and typed in another width',
      `${'あ'.repeat(9_000)}ﾕｷ${'い'.repeat(9_000)}`,
      `…${'あ'.repeat(30)}[ﾕｷ]${'い'.repeat(88)}…`,
    ],
  ])('shows 120 characters around a hit %s', (_where, text, excerpt) => {
    expect(marked(text, '雪', 'ユキ')).toBe(excerpt);
  });

  it('begins with the text where nothing is found', () => {
    expect(plain('あ'.repeat(5_000), '雪')).toBe(`${'あ'.repeat(120)}…`);
  });

  it('marks what search finds, in whole characters, whatever the text', () => {
    const alphabet = fc.constantFrom(
      ..."県庁の除雪ﾊﾞｽ１２ＡＢéß' \u3000\n𠮷野家ΣςİŒﬁ㍿が",
      'か\u3099',
      '葛\u{e0100}',
      '👩‍👧',
      'a\u0301\u0323',
    );
    const text = fc.array(alphabet, { maxLength: 400 }).map((some) => some.join(''));
    fc.assert(
      fc.property(text, fc.nat(), fc.integer({ min: 1, max: 8 }), (some, from, length) => {
        const characters = [...normaliseForSearch(some)];
        const word =
          characters
            .slice(from % (characters.length + 1))
            .slice(0, length)
            .join('')
            .trim()
            .split(' ')[0] ?? '';
        const parts = excerptOf(some, [word]);
        const whole = parts.map((part) => part.text).join('');
        expect(whole.isWellFormed()).toBe(true);
        expect(characterCount(whole)).toBeLessThanOrEqual(122);
        expect(parts.some(({ hit }) => hit)).toBe(word !== '' && occursIn(some, word));
        expect(parts.filter(({ hit, text: part }) => hit && part === '')).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('never breaks a character that stands where it cuts', () => {
    fc.assert(
      fc.property(fc.nat(3_000), fc.constantFrom('𠮷', '👩‍👧', 'か\u3099'), (before, character) => {
        const text = `${'a'.repeat(before % 7)}${character.repeat(before)}雪${character.repeat(3_000)}`;
        const shown = plain(text, '雪').replaceAll('…', '').replaceAll('雪', '').replaceAll('a', '');
        expect(shown.replaceAll(character, '')).toBe('');
      }),
      { numRuns: 60 },
    );
  });
});
