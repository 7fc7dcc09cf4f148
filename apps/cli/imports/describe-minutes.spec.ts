import { recordOf } from '#intake';
import { describeMinutes } from './describe-minutes';

const MINUTES = [
  '広場の会',
  '日時：令和６年５月２１日（月）',
  '（１）説明',
  '・案を述べた。',
  '（２）意見',
  `・${'𠮷'.repeat(50)}。`,
  '・ベンチを。',
  '・',
].join('\n');

test('what was found in minutes is told line by line, with the first words of each opinion', () => {
  expect(describeMinutes(recordOf(MINUTES))).toEqual([
    'title:    広場の会',
    'held on:  2024-05-21',
    'place:    not told',
    'sections (> is imported):',
    '    （１）説明: 1',
    '  > （２）意見: 2',
    'opinions:',
    `    1  line 6: ${'𠮷'.repeat(36)}…`,
    '    2  line 7: ベンチを。',
    'remarks:',
    '  line 2: 令和6年5月21日(月): the document says 月, that day was a 火',
    '  line 8: an opinion without words was left out',
  ]);
});

test('nothing to remark is told too', () => {
  const lines = describeMinutes(recordOf('広場の会\n日時：令和６年５月２１日（火）\n・ベンチを。'));
  expect(lines).toEqual(expect.arrayContaining(['  > (no heading): 1', 'remarks:  none']));
});
