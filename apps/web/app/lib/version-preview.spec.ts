import { clausesOf, fieldsThatDiffer, partsOf } from './version-preview';
import { changed, type VersionForm } from './version-form';

const before = ['a', 'b', 'c'].map((clauseId) => ({ clauseId, heading: clauseId, text: `${clauseId}の本文です。` }));
const fields = {
  name: '名',
  forWhom: '',
  benefit: '',
  conditions: '',
  amount: '五万円',
  period: '',
  howToApply: '',
  legalGround: '',
  contact: '',
};
const form: VersionForm = {
  basedOn: 1,
  fields,
  summary: '',
  effectiveFrom: '',
  clauses: before.map(({ clauseId, heading, text }) => ({ key: clauseId, heading, text, removed: false })),
  influences: [],
};
const kinds = (changedForm: VersionForm) =>
  clausesOf(before, changedForm, {}).map(({ clauseId, kind }) => `${clauseId} ${kind}`);

describe('the preview of a version', () => {
  it.each([
    ['nothing', form, ['a kept', 'b kept', 'c kept']],
    ['a clause moved', changed(changed(form, 'down:0'), 'down:1'), ['b kept', 'c kept', 'a moved']],
    ['a clause inserted', changed(form, 'insert:0'), ['a kept', 'new-1 inserted', 'b kept', 'c kept']],
    ['the first one removed', changed(form, 'remove:0'), ['a removed', 'b kept', 'c kept']],
    ['one in the middle removed', changed(form, 'remove:1'), ['a kept', 'b removed', 'c kept']],
  ])('shows %s', (_what, after, expected) => {
    expect(kinds(after)).toEqual(expected);
  });

  it('gives back both texts from the parts', () => {
    const parts = partsOf('三便を運行します。', '五便を毎日運行します。');
    const text = (kind: string) =>
      parts.filter((part) => part.kind === 'same' || part.kind === kind).map((part) => part.text);
    expect(text('removed').join('')).toBe('三便を運行します。');
    expect(text('inserted').join('')).toBe('五便を毎日運行します。');
  });

  it('names the fields that differ', () => {
    expect(fieldsThatDiffer({ ...fields, amount: '三万円' }, form).map(({ field }) => field)).toEqual(['amount']);
  });
});
