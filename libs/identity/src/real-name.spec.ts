import fc from 'fast-check';
import { checkRealName, normaliseRealName } from './real-name';

function problems(familyName: string, givenName = 'Anna', kana = ''): readonly string[] {
  return checkRealName({ familyName, givenName, kana }).map(({ field, code }) => `${field}:${code}`);
}

describe('checkRealName lets pass', () => {
  it.each([
    ['山田', '太郎', 'やまだ たろう'],
    ['髙橋', '美﨑', 'タカハシ ミサキ'],
    ['渡邉', '葛\u{e0100}', 'ワタナベ カズラ'],
    ['𠮷野', '一', 'ヨシノ ハジメ'],
    ['佐々木', 'ハル子', 'ささき はるこ'],
    ['一ノ瀬', 'さくら', 'イチノセ サクラ'],
    ['三ヶ島', 'エミ', 'ﾐｶｼﾞﾏ ｴﾐ'],
    ['ニーナ', 'ロペス', ''],
    ['マリア・ダ・シルバ', 'アナ', ''],
    ['ジョンソン', '健', 'ジョンソン ケン'],
    ['Fernandes de Oliveira Rodrigues', 'Maria Aparecida da Conceição', ''],
    ['O’Brien', 'Mary-Jane', ''],
    ["D'Souza", 'Ma. Teresa', ''],
    ['Nguyễn', 'Thị Ánh', ''],
    ['Иванов', 'Сергей', ''],
    ['محمد', 'علي', ''],
    ['김', '민수', ''],
    ['金', '민수', 'キム ミンス'],
    ['王', '小明', 'ワン シャオミン'],
    ['Suharto', '', ''],
    ['မြို့', 'အောင်', ''],
    ['ＳＭＩＴＨ', 'ＪＯＨＮ', 'スミス ジョン'],
  ])('%s %s (%s)', (familyName, givenName, kana) => {
    expect(checkRealName({ familyName, givenName, kana })).toEqual([]);
  });
});

describe('checkRealName refuses', () => {
  it.each([
    ['a Cyrillic letter within Latin', 'Smіth', 'familyName:mixed_scripts'],
    ['a Greek letter within Latin', 'Αnderson', 'familyName:mixed_scripts'],
    ['Cherokee within Latin', 'Ꭺdam', 'familyName:mixed_scripts'],
    ['a letter of a rare script within Latin', 'Smⵊth', 'familyName:mixed_scripts'],
    ['a turned text', 'Smith\u202e', 'familyName:bidirectional_control'],
    ['a mark of direction', '\u200fSmith', 'familyName:bidirectional_control'],
    ['a zero-width blank', 'Smi\u200bth', 'familyName:invisible_character'],
    ['a zero-width joiner', 'Smi\u200dth', 'familyName:invisible_character'],
    ['a soft hyphen', 'Smi\u00adth', 'familyName:invisible_character'],
    ['a Hangul filler', '김\u3164', 'familyName:invisible_character'],
    ['a variation selector without kanji', 'Smith\u{e0100}', 'familyName:invisible_character'],
    ['a tag character', 'Smith\u{e0061}', 'familyName:invisible_character'],
    ['a digit', 'Smith2', 'familyName:digit'],
    ['a full-width digit', 'Smith２', 'familyName:digit'],
    ['a Roman numeral', 'SmithⅢ', 'familyName:digit'],
    ['a symbol', 'Smith★', 'familyName:symbol'],
    ['an emoji', 'Smith😀', 'familyName:symbol'],
    ['markup', '<b>Smith</b>', 'familyName:symbol'],
    ['an address', 'smith@example.jp', 'familyName:symbol'],
    ['mathematical letters', '𝐒𝐦𝐢𝐭𝐡', 'familyName:symbol'],
    ['signs without letters', "-'-", 'familyName:symbol'],
    ['a control character', 'Smi\u0007th', 'familyName:control_character'],
    ['piled-up marks', 'Sm\u0302\u0302\u0303\u0304\u0305\u0306\u0307ith', 'familyName:stacked_marks'],
    ['too long a name', 'あ'.repeat(101), 'familyName:too_long'],
  ])('%s', (_what, familyName, problem) => {
    expect(problems(familyName)).toEqual([problem]);
  });

  it.each(['山ロ', 'エ藤', 'ハ木', 'カ石', 'ニ宮'])('katakana that stands in for a kanji: %s', (familyName) => {
    expect(problems(familyName, '太郎', 'テスト')).toEqual(['familyName:confusable_character']);
  });

  it.each([
    ['', '', '', ['familyName:missing', 'givenName:missing']],
    ['山田', '', 'ヤマダ', ['givenName:missing']],
    ['', '太郎', 'タロウ', ['familyName:missing']],
    ['山田', '太郎', '', ['kana:missing']],
    ['山田', '太郎', 'Yamada Taro', ['kana:not_kana']],
    ['山田', '太郎', 'ヤマダ 太郎', ['kana:not_kana']],
    ['山田', '太郎', 'ヤマダ1', ['kana:digit']],
    ['山田', '太\u200b郎', 'ヤマ\u202eダ', ['givenName:invisible_character', 'kana:bidirectional_control']],
  ])('%p %p (%p): %p', (familyName, givenName, kana, found) => {
    expect(problems(familyName, givenName, kana)).toEqual(found);
  });
});

describe('normaliseRealName', () => {
  it('tidies blanks and width, and turns the reading into katakana', () => {
    const typed = { familyName: '　山田 ', givenName: 'Ｊｏｈｎ\n Paul', kana: 'やまだ　ｼﾞｮﾝ ゔ' };
    expect(normaliseRealName(typed)).toEqual({ familyName: '山田', givenName: 'John Paul', kana: 'ヤマダ ジョン ヴ' });
  });

  it.each(['髙', '﨑', '邉', '𠮷', '\ufa19', '\u{2f800}', '葛\u{e0100}'])('keeps the kanji %s', (kanji) => {
    expect(normaliseRealName({ familyName: kanji, givenName: kanji, kana: '' }).familyName).toBe(kanji);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = normaliseRealName({ familyName: text, givenName: text, kana: text });
        expect(normaliseRealName(once)).toEqual(once);
      }),
      { numRuns: 1_000 },
    );
  });

  it('never lets an invisible, bidirectional or control character through, wherever it stands', () => {
    const hidden = fc.constantFrom(
      '\u200b',
      '\u200e',
      '\u202e',
      '\u2066',
      '\ufeff',
      '\u00ad',
      '\u2060',
      '\u0000',
      '\u001b',
    );
    fc.assert(
      fc.property(hidden, fc.nat(4), (character, place) => {
        const name = `Smith`.slice(0, place) + character + 'Smith'.slice(place);
        expect(problems(name)).toHaveLength(1);
      }),
    );
  });
});
