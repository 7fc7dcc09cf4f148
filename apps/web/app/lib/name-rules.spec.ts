import { lackingIn } from './name-rules';

const lacking = (familyName: string, givenName: string, kana = '') =>
  lackingIn({ familyName, givenName, kana }, (key) => key).map(({ path }) => path);

describe('a name', () => {
  it.each([
    ['山本', '春香', 'ヤマモト ハルカ', []],
    ['山本', '春香', '', ['kana']],
    ['山本', '', 'ヤマモト', ['givenName']],
    ['山本', '春香', 'やまもと　ﾊﾙｶｰ', []],
    ['山本', '春香', 'yamamoto haruka', ['kana']],
    ['山本', '春香', '山本 はるか', ['kana']],
    ['Nguyen', 'Thi Lan', '', []],
    ['', 'Suharto', '', []],
    ['', '', '', ['familyName', 'givenName']],
  ] as const)('of %s %s (%s) lacks %j', (familyName, givenName, kana, parts) => {
    expect(lacking(familyName, givenName, kana)).toEqual(parts);
  });
});
