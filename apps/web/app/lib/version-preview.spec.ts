import { clausesOf, type Preview } from './version-preview';
import { changed, type VersionForm } from './version-form';

const fields = { name: '名', forWhom: '', benefit: '', conditions: '', amount: '', period: '', howToApply: '' };
const start: VersionForm = {
  basedOn: 1,
  fields: { ...fields, legalGround: '', contact: '' },
  summary: '',
  effectiveFrom: '',
  clauses: ['a', 'b', 'c'].map((key) => ({ key, heading: `${key}の見出し`, text: `${key}の本文。`, removed: false })),
  influences: [],
};
const entry = {
  receipt: '160008-2026-0000001-0',
  kind: 'proposal',
  title: '題',
  text: '本文',
  path: '/proposals/1',
  registeredAt: '2026-11-01T00:00:00Z',
  author: { name: '谷 美咲', verified: true, capacity: 'resident', post: null },
} as const;

const difference = { textChanged: true, heading: [], text: [] };
const answer: Preview = {
  fields: [],
  clauses: [
    { place: null, kind: 'removed', ...difference },
    { place: 0, kind: 'kept', ...difference },
    { place: 1, kind: 'changed', ...difference },
  ],
};

describe('the preview of a version', () => {
  it('names clauses as the form does, which counts the removed ones, and puts the words beside theirs', () => {
    const form = {
      ...changed(start, 'remove:0'),
      influences: [{ receipt: ` ${entry.receipt} `, clause: 'c', words: 'ことば', why: '理由' }],
    };
    const clauses = clausesOf(answer, form, { [entry.receipt]: entry });
    expect(clauses.map(({ clauseId, kind }) => `${clauseId} ${kind}`)).toEqual([
      'removed-0 removed',
      'b kept',
      'c changed',
    ]);
    expect(clauses.map(({ influences }) => influences.map(({ words }) => words))).toEqual([[], [], ['ことば']]);
    expect(clauses[2]?.influences[0]).toMatchObject({ clauseHeading: 'cの見出し', entry });
  });

  it('leaves out words of submissions that are not known', () => {
    const form = {
      ...start,
      influences: [{ receipt: '160008-2026-0000009-9', clause: 'a', words: 'ことば', why: '' }],
    };
    expect(clausesOf(answer, form, {}).flatMap(({ influences }) => influences)).toEqual([]);
  });
});
