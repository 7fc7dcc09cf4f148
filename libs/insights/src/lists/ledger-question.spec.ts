import { filterOf, queryOf, questionIn, wordsFor } from './ledger-question';

const NONE = { outcome: null, kind: null, departmentId: null, spaceId: null, words: null };

describe('what an address asks of the ledger', () => {
  it.each([
    ['', NONE, [], ''],
    ['words=+雪+', { ...NONE, words: '雪' }, ['「雪」'], '?words=%E9%9B%AA'],
    [
      'state=waiting',
      { ...NONE, states: ['received', 'acknowledged', 'in_review'] },
      ['答えを待っている'],
      '?state=waiting',
    ],
    [
      'state=overdue&state=answered',
      { ...NONE, states: ['received', 'acknowledged', 'in_review'], overdue: true },
      ['期限を過ぎた'],
      '?state=overdue',
    ],
    [
      'kind=comment&outcome=declined&department=d&space=s',
      { ...NONE, outcome: 'declined', kind: 'comment', departmentId: 'd', spaceId: 's' },
      ['不採用', 'コメント'],
      '?outcome=declined&kind=comment&department=d&space=s',
    ],
  ])('%s', (query, filter, words, spelt) => {
    const question = questionIn(query);
    expect([filterOf(question), wordsFor(question), queryOf(question)]).toEqual([filter, words, spelt]);
  });

  it.each(['state=later', 'outcome=won', 'kind=letter', 'state=', 'words=%20', 'kind=toString', 'order=x'])(
    'takes what there is not for none: %s',
    (query) => {
      expect(filterOf(questionIn(query))).toEqual(NONE);
      expect(wordsFor(questionIn(query))).toEqual([]);
    },
  );
});
