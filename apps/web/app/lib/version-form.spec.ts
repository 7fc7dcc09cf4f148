import {
  changed,
  fieldNamed,
  fieldsIn,
  formFrom,
  keptClauses,
  readVersion,
  versionInput,
  type VersionForm,
} from './version-form';

const current = {
  number: 1,
  name: '運行支援',
  forWhom: '',
  benefit: '',
  conditions: '',
  amount: '',
  period: '',
  howToApply: '',
  legalGround: '',
  contact: '',
  effectiveFrom: '2026-04-01',
  publishedAt: '2026-03-01T00:00:00Z',
  signedName: '',
  signedPost: '',
  summary: '',
  clauses: ['a', 'b', 'c'].map((clauseId) => ({ clauseId, heading: `見出し${clauseId}`, text: `本文${clauseId}` })),
};
const begun = formFrom(current);

function sent(form: VersionForm): VersionForm {
  const data = new FormData();
  for (const [name, value] of fieldsIn(form)) data.append(name, value);
  return readVersion(data);
}

const keys = (form: VersionForm) => form.clauses.map(({ key, removed }) => (removed ? `-${key}` : key));

describe('the form of a new version', () => {
  it('comes back from the browser as it was sent', () => {
    const full: VersionForm = {
      ...changed(changed(begun, 'insert:0'), 'remove:3'),
      summary: '一文',
      influences: [{ receipt: 'r', clause: 'new-1', words: '「a|b}', why: '行\n行' }],
    };
    expect(sent(full)).toEqual(full);
  });

  it.each([
    ['up:1', ['b', 'a', 'c']],
    ['down:1', ['a', 'c', 'b']],
    ['up:0', ['a', 'b', 'c']],
    ['down:2', ['a', 'b', 'c']],
    ['insert:-1', ['new-1', 'a', 'b', 'c']],
    ['insert:2', ['a', 'b', 'c', 'new-1']],
    ['remove:1', ['a', '-b', 'c']],
    ['nonsense:1', ['a', 'b', 'c']],
    ['up:x', ['a', 'b', 'c']],
  ])('%s makes %p of it', (intent, expected) => {
    expect(keys(changed(begun, intent))).toEqual(expected);
  });

  it('puts a removed clause back, and drops an empty new one for good', () => {
    expect(keys(changed(changed(begun, 'remove:1'), 'restore:1'))).toEqual(['a', 'b', 'c']);
    expect(keys(changed(changed(begun, 'insert:0'), 'remove:1'))).toEqual(['a', 'b', 'c']);
  });

  it('never gives a key twice', () => {
    const twice = changed(changed(changed(begun, 'insert:0'), 'insert:0'), 'insert:2');
    expect(new Set(keys(twice)).size).toBe(6);
  });

  it('publishes what is kept, in order, and counts clauses from there', () => {
    const form: VersionForm = {
      ...changed(changed(begun, 'insert:2'), 'remove:0'),
      influences: [
        { receipt: ' １６０００８-2026-0000001-a', clause: 'c', words: 'w', why: 'y' },
        { receipt: 'r', clause: 'gone', words: '', why: '' },
      ],
    };
    const input = versionInput(form, 'p');
    expect(input.clauses.map(({ clauseId }) => clauseId)).toEqual(['b', 'c', null]);
    expect(input.influences.map(({ clauseIndex }) => clauseIndex)).toEqual([1, -1]);
    expect(input.influences[0]?.receipt).toBe('160008-2026-0000001-A');
    expect(keptClauses(form)).toHaveLength(3);
  });

  it.each([
    ['amount', 'amount'],
    ['clauses.0.text', 'clauses.1.text'],
    ['clauses.1.clauseId', 'clauses.2.heading'],
    ['influences.3.words', 'influences.3.words'],
    ['influences.0.clauseIndex', 'influences.0.clause'],
    ['clauses', null],
    ['clauses.9.text', null],
    ['policyId', null],
    [null, null],
  ])('finds the field for what the api says of %p', (field, expected) => {
    expect(fieldNamed(changed(begun, 'remove:0'), field)).toBe(expected);
  });

  it('takes no more rows than a form can have', () => {
    const data = new FormData();
    data.append('clauses.999.text', 'x');
    data.append('clauses.99999999.text', 'x');
    expect(readVersion(data).clauses).toHaveLength(300);
  });
});
