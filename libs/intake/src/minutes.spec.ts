import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { readMinutes } from './minutes';

/** Written for these cases: two pages, a page number, a broken Latin word, numbers and headings inside sentences. */
const FIXTURE = [
  '第４回みどりの広場づくり',
  '懇談会　議事概要',
  '',
  '日　時：令和６年５月２１日（火）14:00～15:30',
  '場　所：中央公民館 大会議室',
  '出席者：委員７名',
  '（１）事務局からの説明',
  '・広場の計画案を説明した。',
  '（２）委員の意見',
  '・ 木陰のベンチを増やしてほしい。いまは',
  '座るところが',
  '（２）の図のとおり三つしかない。 ',
  '- 1 -',
  '\f・芝生は Green Park',
  'Project のやり方で、20',
  '24年から育ててはどうか。',
  '・水飲み場',
  '',
  ' がほしい。',
  '（３）その他',
  '・次回は六月に開く。',
  '以　上',
  '問合せ先　公園課',
].join('\n');

function texts(file: string): readonly (readonly string[])[] {
  return readMinutes(file).sections.map(({ opinions }) => opinions.map(({ text }) => text));
}
function remarks(file: string): readonly string[] {
  return readMinutes(file).remarks.map(({ code }) => code);
}
function withDate(stated: string): string {
  return `会議\n日時：${stated}\n（１）意見\n・はい。`;
}

describe('readMinutes', () => {
  it('finds title, date, place and sections', () => {
    const minutes = readMinutes(FIXTURE);
    expect(minutes).toMatchObject({ title: '第４回みどりの広場づくり懇談会　議事概要', place: '中央公民館 大会議室' });
    expect(minutes.date).toMatchObject({ iso: '2024-05-21', era: { name: '令和', year: 6 } });
    expect(minutes.sections.map(({ heading }) => heading)).toEqual([
      '（１）事務局からの説明',
      '（２）委員の意見',
      '（３）その他',
    ]);
  });

  it('joins the lines of an opinion over pages, with blanks between Latin words only', () => {
    expect(texts(FIXTURE)).toEqual([
      ['広場の計画案を説明した。'],
      [
        '木陰のベンチを増やしてほしい。いまは座るところが（２）の図のとおり三つしかない。',
        '芝生は Green Park Project のやり方で、2024年から育ててはどうか。',
        '水飲み場がほしい。',
      ],
      ['次回は六月に開く。'],
    ]);
  });

  it('numbers the opinions of a section and says on which line of the file each begins', () => {
    const opinions = readMinutes(FIXTURE).sections[1]?.opinions ?? [];
    expect(opinions.map(({ number, line }) => [number, line])).toEqual([
      [1, 10],
      [2, 14],
      [3, 17],
    ]);
  });

  it('reports what it could not place', () => {
    expect(readMinutes(FIXTURE).remarks).toEqual([{ code: 'unread_line', line: 6, detail: '出席者：委員７名' }]);
  });

  it.each([
    ['令和３年１２月１５日（水）', '2021-12-15'],
    ['令和元年５月１日', '2019-05-01'],
    ['平成 31 年 4 月 30 日（火・休）', '2019-04-30'],
    ['昭和64年1月7日（土）', '1989-01-07'],
    ['２０２６年２月２９日', null],
    ['2024年2月29日木曜日', '2024-02-29'],
    ['令和三年十二月十五日（水曜日）', '2021-12-15'],
    ['平成二十年一月二十一日', '2008-01-21'],
    ['二〇二一年一〇月三日', '2021-10-03'],
    ['令和３年１３月１日', null],
  ])('reads the date %s as %s', (stated, iso) => {
    expect(readMinutes(withDate(stated)).date?.iso).toBe(iso);
  });

  it('reports a weekday that cannot be, and goes on', () => {
    const minutes = readMinutes(withDate('令和３年12月15日（月）9:30'));
    expect(minutes.date?.iso).toBe('2021-12-15');
    expect(minutes.remarks).toEqual([
      { code: 'weekday_mismatch', line: 2, detail: '令和3年12月15日(月)', stated: '月', actual: '水' },
    ]);
  });

  it.each([
    ['a day that is none', withDate('令和３年２月30日'), ['impossible_date']],
    ['an era not yet begun', withDate('令和元年４月１日'), ['era_mismatch']],
    ['an era long over', withDate('昭和65年１月１日'), ['era_mismatch']],
    ['no date', '会議\n場所：会議室\n（１）意見\n・はい。', ['no_date']],
    ['an opinion without words', `${withDate('令和３年12月15日（水）')}\n・\n・いいえ。`, ['empty_opinion']],
    ['prose below a heading', '会議\n日時：令和３年12月15日\n（１）意見\nなし', ['unread_line', 'no_opinions']],
    ['nothing', '', ['no_title', 'no_date', 'no_opinions']],
  ])('reports %s', (_what, file, codes) => {
    expect(remarks(file)).toEqual(codes);
  });

  it('takes a date without a label', () => {
    expect(readMinutes('会議\n令和３年12月15日（水）\n・はい。').date?.iso).toBe('2021-12-15');
  });

  it('keeps opinions that stand before any heading', () => {
    expect(texts('会議\n・一つ目。\n・二つ目。')).toEqual([['一つ目。', '二つ目。']]);
  });

  it.each(['1', '- 3 -', '３', '4/12', 'P.5', '６ページ'])('drops the page number %s', (number) => {
    expect(texts(`会議\n・前の頁から\n${number}\n続く文。`)).toEqual([['前の頁から続く文。']]);
  });

  it('reads a wrong file of very many lines as readily as a short one', () => {
    const opinions = readMinutes('・一つ。\n'.repeat(120_000)).sections[0]?.opinions;
    const [long] = readMinutes(`・始め${'\n続く'.repeat(120_000)}`).sections[0]?.opinions ?? [];
    expect([opinions?.length, long?.text.length]).toEqual([120_000, 240_002]);
  });

  it('reads Windows line endings and a byte order mark alike', () => {
    expect(readMinutes(`\ufeff${FIXTURE.replaceAll('\n', '\r\n')}`)).toEqual(readMinutes(FIXTURE));
  });

  it('never fails and never loses a letter of an opinion, however its lines are broken', () => {
    const piece = fc.stringMatching(/^[あ-ん漢字々ー「」]{1,12}$/u);
    fc.assert(
      fc.property(
        fc.array(fc.array(piece, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 8 }),
        (opinions) => {
          const file = opinions.map((lines) => `・${lines.join(' \n\n')}`).join('\n\f');
          expect(texts(file)).toEqual([opinions.map((lines) => lines.join(''))]);
        },
      ),
    );
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (file) => Array.isArray(readMinutes(file).sections)));
  });
});

describe('the public minutes of 15 December 2021', () => {
  const source = resolve(process.cwd(), '../shared/data/toyama-wg2/minutes.txt');

  it('gives 53 opinions, whole, and one explanation that is none', () => {
    if (!existsSync(source)) return console.warn('The minutes are not at ../shared/data: this case is empty here.');
    const file = readFileSync(source, 'utf8');
    const minutes = readMinutes(file);
    const [explanation, said] = minutes.sections;
    expect(minutes.sections).toHaveLength(2);
    expect(explanation).toMatchObject({ heading: expect.stringContaining('（１）'), opinions: { length: 1 } });
    expect(said?.heading).toContain('委員の主な意見');
    expect(said?.opinions).toHaveLength(53);
    expect(said?.opinions.filter(({ text }) => !text.endsWith('。'))).toEqual([]);
    const unbroken = file.replace(/\s/g, '');
    expect(said?.opinions.map(({ text }) => `・${text}`).join('')).toBe(unbroken.slice(unbroken.indexOf('意見・') + 2));
    expect(minutes).toMatchObject({ date: { iso: '2021-12-15', statedWeekday: '月', actualWeekday: '水' } });
    expect(minutes.remarks.map(({ code }) => code)).toEqual(['weekday_mismatch']);
  });
});
