import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { ja } from '../i18n/ja';
import { rightSaid, type Verdict, WHAT, wrongSaid } from './verdict';

type Words = Readonly<Record<string, Readonly<{ parts: object; codes: object }>>>;

const right: Verdict = {
  ...{ ok: true, kind: 'export', checkpoint: 'note', kept: null, keys: ['key'], removed: 0, cosigned: [] },
  last: { event: 'received', at: '2026-04-01T00:00:00.000Z' },
  ...{ unknownKinds: [], findings: [], found: 0, size: 9, events: 9, receipts: 4, texts: 8, earlier: 1 },
};
const names = (sentences: ReturnType<typeof rightSaid>) => sentences.map(([name]) => name);

describe('what the page says of a check', () => {
  it('has a sentence for every code and every part of the verifier', async () => {
    const file = join(__dirname, '../../../verifier/verifier.mjs');
    const { WORDS }: { WORDS: Words } = await import(pathToFileURL(file).href);
    expect(Object.keys(WHAT).toSorted()).toEqual(Object.keys(WORDS['en']?.codes ?? {}).toSorted());
    expect(Object.keys(ja.verify.parts).toSorted()).toEqual(Object.keys(WORDS['en']?.parts ?? {}).toSorted());
    expect(Object.keys(ja.verify.what).toSorted()).toEqual([...new Set(Object.values(WHAT))].toSorted());
  });

  it('names what happened, where, and whether there is more', () => {
    const finding = { part: 'text', code: 'text.other', details: { n: 3, receipt: 'R', field: 'title' } };
    const values = { n: 3, receipt: 'R', field: 'word:fields.title' };
    expect(wrongSaid({ findings: [finding], found: 3 })).toEqual([
      ['what.text', values],
      ['parts.text', values],
      ['said.more', { count: 2 }],
    ]);
  });

  it('names an entry whose receipt cannot be read by its number', () => {
    const finding = { part: 'entry', code: 'line.not_canonical', details: { n: 3 } };
    expect(wrongSaid({ findings: [finding], found: 1 })).toEqual([
      ['what.changed', { n: 3 }],
      ['parts.unread', { n: 3 }],
    ]);
  });

  it('says what was right, and to keep the mark where none was given', () => {
    expect(names(rightSaid(right))).toEqual(['said.export', 'said.keys', 'said.unkept']);
    expect(names(rightSaid({ ...right, kept: 5, removed: 1 }))).toEqual([
      'said.export',
      'said.removed',
      'said.kept',
      'said.keys',
    ]);
    expect(names(rightSaid({ ...right, kind: 'proof' }))).toEqual(['said.proof', 'said.last', 'said.keys']);
  });

  it('calls a witness one only by a key that was given from outside', () => {
    const signed = { name: 'witness.example', time: 1_780_000_000 };
    const cosigned = [
      { ...signed, asked: true },
      { ...signed, asked: false },
    ];
    expect(names(rightSaid({ ...right, cosigned }))).toEqual([
      ...['said.export', 'said.cosigned', 'said.named', 'said.keys', 'said.unkept'],
    ]);
  });
});
