import { hasWordsGoneUnnoted } from './prove-log';

const received = { id: 'a', kind: 'received', facts: { number: 1 } };
const tombstone = { id: 'b', kind: 'text_removed', facts: { event: 'a', field: 'title' } };
const shown = { salt: 's', text: 't' };
const leaf = (n: number, said: object, texts: Readonly<Record<string, typeof shown | null>>) => ({
  n,
  leaf: JSON.stringify(said),
  texts,
});

describe('words that are gone from a proof', () => {
  it.each([
    ['none', [leaf(0, received, { title: shown, text: shown })], false],
    ['noted by a tombstone', [leaf(0, received, { title: null, text: shown }), leaf(5, tombstone, {})], false],
    ['not noted yet', [leaf(0, received, { title: null, text: shown })], true],
    ['of another field than the tombstone', [leaf(0, received, { text: null }), leaf(5, tombstone, {})], true],
  ])('are %s', (_, leaves, unnoted) => {
    expect(hasWordsGoneUnnoted(leaves)).toBe(unnoted);
  });
});
