import { errorSpec } from '#kernel';
import { describeImport } from './policies';

const missing = errorSpec('policy.missing', 'invalid', { ja: '', easy: '', en: 'Please fill in this field.' });
const tooLong = errorSpec('policy.too_long', 'invalid', { ja: '', easy: '', en: 'This is too long.' });

test('what an import of policies did is told, and what a dry run would do', () => {
  const report = { added: 2, unchanged: 1, problems: [] };
  expect(describeImport(report, false)).toEqual(['Imported: 2 added; 1 in the catalogue already.']);
  expect(describeImport(report, true)).toEqual([
    'Dry run: nothing was changed. An import adds 2; 1 in the catalogue already.',
  ]);
});

test('every problem has its line, in the order of the file', () => {
  const problems = [
    { line: 7, column: 'clause_1_text', error: tooLong, details: { most: 10, count: 12 } },
    { line: 2, column: null, error: missing },
  ];
  expect(describeImport({ added: 1, unchanged: 0, problems }, false)).toEqual([
    'line 2: Please fill in this field.',
    'line 7, clause_1_text: This is too long. (most 10, count 12)',
    '2 problems: nothing was changed.',
  ]);
});
