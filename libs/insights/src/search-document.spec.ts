import { affectedBy, SEARCH_EVENTS } from './affected-subjects';
import { documentOf, questionOf, SEARCH_KINDS } from './search-document';

const found = { subjectId: 'I', spaceId: null, title: '雪', text: '道', path: '/x', publishedAt: new Date(0) };

describe('documentOf', () => {
  it.each(
    SEARCH_KINDS.map((kind) => [kind, ['comment', 'response', 'statement'].includes(kind) ? '道' : '雪 道'] as const),
  )('a %s is found by %j', (kind, searched) => {
    expect(documentOf(kind, found)).toMatchObject({ kind, searched, terms: expect.stringContaining(`'kind=${kind}'`) });
  });

  it('keeps a thing without words', () => {
    expect(documentOf('comment', { ...found, text: '' })).toMatchObject({ searched: '', terms: "'kind=comment'" });
  });
});

describe('questionOf', () => {
  it.each([
    ['雪', null, "'雪'", ['雪']],
    ['除雪　ﾊﾞｽ', null, "'除雪' & 'バス'", ['除雪', 'バス']],
    ['雪', [], "'雪'", ['雪']],
    ['雪', ['space', 'policy'] as const, "'雪' & ('kind=space' | 'kind=policy')", ['雪']],
  ])('%j among %j', (words, kinds, query, sought) => {
    expect(questionOf(words, kinds)).toEqual({ query, words: sought });
  });

  it.each(['', ' \u3000\n', '\u200b', '\u0000'])('is nothing for %j', (words) => {
    expect(questionOf(words, ['space'])).toBeNull();
  });
});

describe('affectedBy', () => {
  it('tells of each event what it has touched', () => {
    const payload = Object.fromEntries(
      ['proposal', 'comment', 'response', 'policy', 'session', 'space'].map((noun) => [`${noun}Id`, noun]),
    );
    for (const name of SEARCH_EVENTS) expect(affectedBy({ name, payload }).id).toBe(affectedBy({ name, payload }).kind);
  });

  it.each([
    ['proposal.supported', { proposalId: 'P' }],
    ['proposal.submitted', {}],
    ['toString', {}],
  ])('refuses %s with %j', (name, payload) => {
    expect(() => affectedBy({ name, payload })).toThrow('search cannot tell');
  });
});
