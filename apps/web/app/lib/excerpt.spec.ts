import { beginning, paragraphs, titleOf } from './excerpt';

describe('beginning', () => {
  it('leaves a short text whole, on one line', () => {
    expect(beginning('一つ目。\n\n二つ目。', 20)).toBe('一つ目。二つ目。');
    expect(beginning('朝の便\n夕の便', 20)).toBe('朝の便 夕の便');
    expect(beginning('The first.\nThe second.', 40)).toBe('The first. The second.');
  });

  it('ends after a sentence where there is one in the second half', () => {
    expect(beginning('これは一つ目の文です。これは長い二つ目の文です。', 15)).toBe('これは一つ目の文です。');
  });

  it('counts characters, not code units', () => {
    expect(beginning('𠮷野𠮷野𠮷野', 4)).toBe('𠮷野𠮷野…');
  });
});

describe('titleOf', () => {
  it('is the beginning of the text where there is no title', () => {
    expect(titleOf({ title: '', text: '発言の文。' })).toBe('発言の文。');
    expect(titleOf({ title: '題', text: '発言の文。' })).toBe('題');
  });
});

describe('paragraphs', () => {
  it('are divided by blank lines and keep single breaks', () => {
    expect(paragraphs('a\r\nb\n\n\nc\n')).toEqual([['a', 'b'], ['c']]);
  });
});
