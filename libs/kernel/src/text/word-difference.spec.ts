import fc from 'fast-check';
import { type DifferencePart, wordDifference } from './word-difference';

function put(parts: readonly DifferencePart[], ...kinds: readonly string[]): string {
  return parts
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ text }) => text)
    .join('');
}
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom('県', '道路', '除雪', 'は', 'を', '。', '\n', ' ', '𠮷', 'か゛', 'bus'))
    .map((some) => some.join('')),
);

describe('wordDifference', () => {
  it('shows a word that took the place of another, the old one first', () => {
    expect(wordDifference('助成は小学生までとする。', '助成は中学生までとする。')).toEqual([
      { kind: 'same', text: '助成は' },
      { kind: 'removed', text: '小学生' },
      { kind: 'inserted', text: '中学生' },
      { kind: 'same', text: 'までとする。' },
    ]);
  });

  it('keeps whole English words together', () => {
    expect(wordDifference('free bus pass', 'free train pass')).toContainEqual({ kind: 'inserted', text: 'train' });
  });

  it.each([
    ['', '', []],
    ['同じ', '同じ', [{ kind: 'same', text: '同じ' }]],
    ['', '新しい', [{ kind: 'inserted', text: '新しい' }]],
    ['古い', '', [{ kind: 'removed', text: '古い' }]],
  ])('from %p to %p', (before, after, parts) => {
    expect(wordDifference(before, after)).toEqual(parts);
  });

  it('loses nothing: same and removed give the old text, same and inserted the new one', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = wordDifference(before, after);
        expect(put(parts, 'same', 'removed')).toBe(before);
        expect(put(parts, 'same', 'inserted')).toBe(after);
      }),
    );
  });

  it('gives up on texts that have nothing in common, still losing nothing', () => {
    const before = Array.from({ length: 3_000 }, (_, place) => `a${place}`).join(' ');
    const after = Array.from({ length: 3_000 }, (_, place) => `b${place}`).join('\n');
    const parts = wordDifference(before, after);
    expect(parts).toEqual([
      { kind: 'removed', text: before },
      { kind: 'inserted', text: after },
    ]);
  });
});
