import { mentionsIn } from './mentions';

const somebody = (accountId: string, familyName: string, givenName: string) => ({
  accountId,
  departmentId: 'd',
  familyName,
  givenName,
  post: null,
});
const people = [somebody('1', '藤堂', '明子'), somebody('2', '桑原', '健'), somebody('3', '桑原', '恵')];

describe('a note mentions', () => {
  it.each([
    ['@藤堂 明子 さん、確認をお願いします。', ['1']],
    ['@藤堂明子さん', ['1']],
    ['＠藤堂さん、見てください', ['1']],
    ['@桑原さん', []],
    ['@桑原恵さん、@藤堂さん', ['1', '3']],
    ['藤堂さんに聞きました', []],
    ['@大門さん', []],
  ])('%s', (text, ids) => {
    expect(mentionsIn(text, people)).toEqual(ids);
  });
});
