import fc from 'fast-check';
import { DomainError, newId } from '#kernel';
import { formatReceipt } from '#ledger';
import { groundInfluences, type TypedInfluence } from './influence';

const receipt = formatReceipt({ authorityCode: '160008', year: 2026, number: 1 });
const clauses = [{ clauseId: newId(), heading: '対象者', text: '中学生まで。' }];

function ground(text: string, words: string, title = ''): readonly string[] {
  const typed: TypedInfluence = { receipt, clauseIndex: 0, words, why: '根拠になりました。' };
  const submissions = new Map([[receipt, { entryId: newId(), receipt, title, text }]]);
  return groundInfluences([typed], clauses, submissions).map((influence) => influence.words);
}

describe('grounding influences', () => {
  it('keeps nothing but words of the submission, whatever was typed', () => {
    const pieces = fc.array(fc.constantFrom('か', '\u3099', 'が', '中', ' ', '\n', '\r\n', '　', '𠮷', '。'), {
      maxLength: 12,
    });
    const texts = pieces.map((some) => some.join(''));
    fc.assert(
      fc.property(texts, texts, (text, words) => {
        try {
          for (const kept of ground(text, words)) expect(text).toContain(kept);
        } catch (error) {
          if (!(error instanceof DomainError)) throw error;
        }
      }),
    );
  });

  it('finds every stretch that was copied', () => {
    const parts = fc.tuple(
      fc.string({ maxLength: 9 }),
      fc.stringMatching(/^[ぁ-ん一-龠]{1,20}$/),
      fc.string({ maxLength: 9 }),
    );
    fc.assert(
      fc.property(parts, ([before, words, after]) => {
        expect(ground(`${before} ${words} ${after}`, words)).toEqual([words]);
      }),
    );
  });

  it('prefers the text and takes the title where the words stand there only', () => {
    expect(ground('本文です', '題名', '題名です')).toEqual(['題名']);
  });

  it('refuses more influences than one version can name', () => {
    const typed = Array(201).fill({ receipt, clauseIndex: 0, words: 'あ', why: 'い' });
    expect(() => groundInfluences(typed, clauses, new Map())).toThrow(
      expect.objectContaining({ code: 'policy.too_many_influences' }),
    );
  });
});
