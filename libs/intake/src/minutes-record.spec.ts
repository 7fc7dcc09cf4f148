import { DomainError } from '#kernel';
import { recordOf, sourceHash } from './minutes-record';

const HEAD = [
  '第４回みどりの広場づくり',
  '懇談会　議事概要',
  '日　時：令和６年５月２１日（火）14:00～15:30',
  '場　所：中央公民館',
];
const FILE = [
  ...HEAD,
  '（１）事務局からの説明',
  '・計画案を説明した。',
  '（２）委員の意見',
  '・木陰のベンチを',
  '増やしてほしい。',
  '・水飲み場がほしい。',
  '（３）質疑',
  '・予算はいくらか。',
].join('\n');

function refusal(file: string, section?: string): string {
  try {
    return recordOf(file, section).chosen.heading;
  } catch (error) {
    return error instanceof DomainError ? error.code : String(error);
  }
}

describe('recordOf', () => {
  it('takes title, day and place, and each opinion as a statement of an unnamed member', () => {
    const record = recordOf(FILE);
    expect(record).toMatchObject({
      title: '第４回みどりの広場づくり懇談会 議事概要',
      heldOn: '2024-05-21',
      place: '中央公民館',
    });
    const unnamed = { authorName: '委員（氏名なし）', authorCapacity: 'committee_member', asksAuthority: true };
    expect(record.statements).toEqual([
      { ...unnamed, text: '木陰のベンチを増やしてほしい。' },
      { ...unnamed, text: '水飲み場がほしい。' },
    ]);
    expect(record.sections).toHaveLength(3);
  });

  it.each([
    ['of itself the section of opinions', undefined, '（２）委員の意見'],
    ['a section by a part of its heading', '質疑', '（３）質疑'],
    ['a section typed in another width', '(3)', '（３）質疑'],
    ['no section that is not there', '議決', 'intake.section_not_found'],
    ['no section for a blank name', '\u3000', 'intake.section_not_found'],
  ])('takes %s', (_what, section, heading) => {
    expect(refusal(FILE, section)).toBe(heading);
  });

  it.each([
    ['nothing', '', 'intake.no_opinions'],
    ['sections that are called otherwise', '会議\n（１）質疑\n・はい。', 'intake.no_opinions'],
    ['a section of opinions without any', '会議\n（１）意見\nなし\n（２）質疑\n・はい。', 'intake.no_opinions'],
    ['opinions before any heading', '会議\n・はい。', ''],
    [
      'an explanation called opinions, and the opinions',
      '会議\n（１）意見募集\n説明\n（２）意見\n・はい。',
      '（２）意見',
    ],
  ])('of %s', (_what, file, outcome) => {
    expect(refusal(file)).toBe(outcome);
  });

  it('has a title and no day where the minutes tell none, and says so', () => {
    const record = recordOf('（１）意見\n・はい。');
    expect(record).toMatchObject({ title: '会議の記録', heldOn: null, place: null });
    expect(record.remarks.map(({ code }) => code)).toEqual(['no_title', 'no_date']);
  });
});

describe('sourceHash', () => {
  it.each([
    ['a byte order mark', `\ufeff${FILE}`],
    ['Windows line endings', FILE.replaceAll('\n', '\r\n')],
    ['blanks at the ends of lines', FILE.replaceAll('\n', ' \u3000\n')],
    ['lines at the end', `${FILE}\n\n`],
    ['decomposed characters', FILE.normalize('NFD')],
  ])('overlooks %s', (_what, saved) => {
    expect(sourceHash(saved)).toEqual(sourceHash(FILE));
  });

  it('sees one changed character', () => {
    expect(sourceHash(FILE.replace('水', '氷'))).not.toEqual(sourceHash(FILE));
    expect(sourceHash(FILE)).toHaveLength(32);
  });
});
