import fc from 'fast-check';
import { meaningTerms } from './meaning-terms';
import { countsOf, type DocumentFrequency, rankSimilar, type SimilarityCandidate, similarityQuery } from './similarity';
import { OTHER_PROPOSALS } from './testing/other-proposals';
import { PARAPHRASE_PAIRS } from './testing/paraphrase-pairs';
import { SECOND_WORDINGS } from './testing/second-wordings';

/** The proposals meant are spread among the others, so that neither the first nor the newest are right by chance. */
const meant = PARAPHRASE_PAIRS.map(({ title, text }, place) => ({ id: `meant-${place}`, title, text }));
const others = OTHER_PROPOSALS.map((other, place) => ({ id: `other-${place}`, ...other }));
const spread = Math.floor(others.length / meant.length);
type Written = Readonly<{ id: string; title: string; text: string }>;
const proposals: readonly Written[] = others.flatMap((other, place) => {
  const between = place % spread === 0 ? meant[place / spread] : undefined;
  return between === undefined ? [other] : [between, other];
});
const frequency = frequencyIn(proposals);

function candidatesOf(written: readonly Written[]): readonly SimilarityCandidate[] {
  return written.map((one) => {
    const counts = countsOf(one);
    return { id: one.id, size: counts.size, counts };
  });
}

function frequencyIn(candidates: readonly Written[]): DocumentFrequency {
  const holding = new Map<string, number>();
  for (const { title, text } of candidates)
    for (const term of meaningTerms(`${title}\n${text}`)) holding.set(term, (holding.get(term) ?? 0) + 1);
  return { documents: candidates.length, of: (term) => holding.get(term) ?? 0 };
}

/** What the query would find in the tsvector column: `'a' & 'b' | 'c'`. */
function fetched(words: string): readonly Written[] {
  const clauses = (similarityQuery(words, frequency)?.query ?? '').split(' | ').map((clause) => clause.split(' & '));
  return proposals.filter(({ title, text }) => {
    const terms = new Set(meaningTerms(`${title}\n${text}`).map((term) => `'${term}'`));
    return clauses.some((clause) => clause.every((term) => terms.has(term)));
  });
}
const asked = PARAPHRASE_PAIRS.map((pair, meant) => ({ meant, asked: pair.asked }));
const askedAgain = SECOND_WORDINGS.map((again, place) => ({ meant: 2 * place + 1, asked: again }));
type Asked = Readonly<{ meant: number; asked: string }>;
type Order = (asked: string) => readonly { readonly id: string }[];

function amongFirstFive(wordings: readonly Asked[], order: Order): readonly Asked[] {
  return wordings.filter((wording) =>
    order(wording.asked)
      .slice(0, 5)
      .some(({ id }) => id === `meant-${wording.meant}`),
  );
}
function byMeaning(words: string): readonly { readonly id: string; readonly sharedTerms: readonly string[] }[] {
  return rankSimilar(words, candidatesOf(fetched(words)), frequency);
}

describe('similar proposals', () => {
  it('stand among many others', () => {
    expect(PARAPHRASE_PAIRS).toHaveLength(50);
    expect(proposals.filter(({ id }) => id.startsWith('meant'))).toHaveLength(50);
    expect(others.length).toBeGreaterThanOrEqual(150);
    expect(new Set(proposals.map(({ title }) => title)).size).toBe(proposals.length);
  });

  it('are found by meaning: the right one is among the first five in at least 40 of 50', () => {
    const found = amongFirstFive(asked, byMeaning);
    const heldOut = found.filter(({ meant: pair }) => pair % 2 === 1);
    console.info(
      `Similar proposals by meaning: the right one is among the first five in ${found.length} of 50 paraphrases ` +
        `(${found.length - heldOut.length} of 25 for tuning, ${heldOut.length} of 25 held out)`,
    );
    expect(found.length).toBeGreaterThanOrEqual(40);
    expect(heldOut.length).toBeGreaterThanOrEqual(18);
  });

  it('are found by wordings that were written after the thesaurus was settled', () => {
    const found = amongFirstFive(askedAgain, byMeaning);
    console.info(`Second wordings: ${found.length} of ${askedAgain.length} among the first five`);
    expect(askedAgain).toHaveLength(25);
    expect(found.length).toBeGreaterThanOrEqual(18);
  });

  it('are lost without the ranking: in order of recency at most 10 of 50', () => {
    const found = amongFirstFive(asked, fetched);
    console.info(`The same with the ranking taken out: ${found.length} of 50`);
    expect(found.length).toBeLessThanOrEqual(10);
  });
});

describe('rankSimilar', () => {
  it('says why: concepts and words that both share, single kanji left out', () => {
    const [best] = byMeaning('雪の朝、歩道の除雪が間に合わず、登校する子どもが危ないです。');
    expect(best).toMatchObject({ id: 'meant-0' });
    expect(best?.sharedTerms).toContain('除雪');
    expect(best?.sharedTerms.filter((term) => [...term].length < 2)).toEqual([]);
    expect(best?.sharedTerms.length).toBeLessThanOrEqual(5);
  });

  it('leaves out what shares nothing', () => {
    expect(rankSimilar('図書館', candidatesOf([{ id: 'a', title: 'クマ', text: '熊が出た' }]), frequency)).toEqual([]);
  });

  it('gives the same order whatever the order of the candidates', () => {
    const words = PARAPHRASE_PAIRS[3]?.asked ?? '';
    const [there, back] = [proposals, proposals.toReversed()].map((some) =>
      rankSimilar(words, candidatesOf(some), frequency),
    );
    expect(back?.slice(0, 5).map(({ id }) => id)).toEqual(there?.slice(0, 5).map(({ id }) => id));
  });
});

describe('similarityQuery', () => {
  it.each(['', ' ', 'をください', '！？'])('is null when a text says nothing: %p', (text) => {
    expect(similarityQuery(text, frequency)).toBeNull();
  });

  it.each([
    ['rare terms fetch by themselves', { '#除雪': 40, '#図書館': 90 }, "'#除雪' | '#図書館'"],
    ['frequent ones in pairs', { '#除雪': 900, '#図書館': 2_000 }, "'#除雪' & '#図書館'"],
    ['rare ones beside pairs', { '#除雪': 40, '#図書館': 900, '#花粉症': 950 }, "'#図書館' & '#花粉症' | '#除雪'"],
    ['a frequent one that stands alone', { '#図書館': 9_000 }, "'#図書館'"],
    [
      'no pair that fetches too much',
      { '#除雪': 900, '#図書館': 60_000, '#花粉症': 60_000 },
      "'#除雪' & '#図書館' | '#除雪' & '#花粉症'",
    ],
  ])('%s', (_what, holding: Readonly<Record<string, number>>, query) => {
    const counted = { documents: 100_000, of: (term: string) => holding[term] ?? 0 };
    expect(similarityQuery('除雪と図書館と花粉', counted)?.query).toBe(query);
  });

  it('weighs a rare term higher than a frequent one, for the order of what is fetched', () => {
    const counted = {
      documents: 100_000,
      of: (term: string) => (term === '#図書館' ? 40 : term === '#除雪' ? 9_000 : 0),
    };
    const { terms, weights } = similarityQuery('除雪と図書館', counted) ?? { terms: [], weights: [] };
    expect(terms).toEqual(["'#図書館'", "'#除雪'"]);
    expect(weights[0]).toBeGreaterThan(weights[1] ?? Infinity);
  });

  it('asks for no term that no proposal has', () => {
    expect(similarityQuery('除雪', { documents: 10, of: () => 0 })).toBeNull();
  });
});

describe('meaningTerms', () => {
  it('finds one concept in different words', () => {
    for (const words of ['歩道の除雪', '歩くところの雪かき']) expect(meaningTerms(words)).toContain('#除雪');
  });

  it('are lexemes whatever the text: short, without blanks, each once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const terms = meaningTerms(text);
        expect(new Set(terms).size).toBe(terms.length);
        expect(terms.filter((term) => /\s|^$/u.test(term) || Buffer.byteLength(term) > 128)).toEqual([]);
      }),
    );
  });
});
