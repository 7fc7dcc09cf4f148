import fc from 'fast-check';
import { newId } from '#kernel';
import { clause, typedVersion } from './testing/policy.factory';
import { acceptVersion, LIMITS, readVersion, type TypedVersion } from './typed-version';

const [known, other] = [newId(), newId()];
const lasting = new Set([known, other]);

function problemsOf(changes: Partial<TypedVersion>): readonly string[] {
  const { problems } = readVersion(typedVersion(changes), lasting);
  return problems.map(({ error, field }) => `${field}: ${error.code}`);
}

describe('a version as typed', () => {
  it.each<[string, Partial<TypedVersion>, readonly string[]]>([
    ['is complete', {}, []],
    ['needs no amount and no period', { amount: '', period: ' ' }, []],
    ['has a name', { name: '　' }, ['name: policy.missing']],
    ['says what changed', { summary: '' }, ['summary: policy.missing']],
    ['has a clause', { clauses: [] }, ['clauses: policy.no_clauses']],
    ['has a day in the calendar', { effectiveFrom: '2026-02-29' }, ['effectiveFrom: policy.invalid_day']],
    ['has a day as we write it', { effectiveFrom: '令和8年4月1日' }, ['effectiveFrom: policy.invalid_day']],
    ['has a heading for each clause', { clauses: [clause('', '本文。')] }, ['clauses.0.heading: policy.missing']],
    [
      'has a text for each clause',
      { clauses: [clause('一', 'あ'), clause('二', '\n')] },
      ['clauses.1.text: policy.missing'],
    ],
    ['has a name of its limit', { name: '𠮷'.repeat(LIMITS.name) }, []],
    ['has no longer name', { name: 'あ'.repeat(LIMITS.name + 1) }, ['name: policy.too_long']],
    ['has no longer field', { benefit: 'あ'.repeat(LIMITS.field + 1) }, ['benefit: policy.too_long']],
    [
      'has no longer clause',
      { clauses: [clause('一', 'あ'.repeat(LIMITS.clause + 1))] },
      ['clauses.0.text: policy.too_long'],
    ],
    [
      'has no more clauses',
      { clauses: Array(LIMITS.clauses + 1).fill(clause('一', 'あ')) },
      ['clauses: policy.too_many_clauses'],
    ],
    ['keeps known clauses in any order', { clauses: [clause('二', 'い', other), clause('一', 'あ', known)] }, []],
    [
      'has a known clause once',
      { clauses: [clause('一', 'あ', known), clause('二', 'い', known)] },
      ['clauses.1.clauseId: policy.clause_twice'],
    ],
    [
      'knows no other clauses',
      { clauses: [clause('一', 'あ', newId())] },
      ['clauses.0.clauseId: policy.unknown_clause'],
    ],
    [
      'tells everything at once',
      { name: '', effectiveFrom: '', clauses: [] },
      ['name: policy.missing', 'effectiveFrom: policy.invalid_day', 'clauses: policy.no_clauses'],
    ],
  ])('%s', (_, changes, expected) => {
    expect(problemsOf(changes)).toEqual(expected);
  });

  it('is cleaned: one line where there is one, one line ending where there are many', () => {
    const content = acceptVersion(
      typedVersion({ name: ' 子ども\n医療費 ', benefit: '一\r\n二 ', clauses: [clause(' 見出し\t', '本文。\r\n')] }),
    );
    expect(content).toMatchObject({
      name: '子ども 医療費',
      benefit: '一\n二',
      clauses: [{ heading: '見出し', text: '本文。' }],
    });
  });

  it('is cleaned once and for all', () => {
    const texts = fc.string({ unit: 'binary', maxLength: 40 });
    fc.assert(
      fc.property(texts, texts, texts, (name, benefit, text) => {
        const once = readVersion(
          typedVersion({ name, benefit, clauses: [clause('一', text, known)] }),
          lasting,
        ).content;
        expect(readVersion(once, lasting).content).toEqual(once);
      }),
    );
  });

  it('throws the first problem with its field', () => {
    expect(() => acceptVersion(typedVersion({ name: '', summary: '' }))).toThrow(
      expect.objectContaining({ code: 'policy.missing', particulars: { field: 'name' } }),
    );
  });
});
