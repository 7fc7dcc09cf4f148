import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { cleanText, DomainError, newId, normaliseForSearch } from '#kernel';
import { Database, type Reader } from '#platform';
import { testDatabaseUrl } from '#testing';
import { documentOf, type SearchKind } from './search-document';
import { SearchReads } from './search.read';
import { SearchStore } from './search.store';
import { PublicWorld } from './testing/public-world.factory';

let world: PublicWorld;
let reads: SearchReads;

beforeAll(async () => {
  world = await PublicWorld.on((await testDatabaseUrl()).appUrl);
  reads = world.app.get(SearchReads);
});
afterAll(() => world.close());

const START = Date.UTC(2026, 0, 1);

/** Saves texts as documents of their own, the first one latest, two of them at each instant; gives their paths. */
async function save(texts: readonly string[], kind: SearchKind = 'comment'): Promise<readonly string[]> {
  const documents = texts.map((text, place) => {
    const subjectId = newId();
    const publishedAt = new Date(START - Math.floor(place / 2) * 1_000);
    return documentOf(kind, { subjectId, spaceId: null, title: '', text, path: `/x/${subjectId}`, publishedAt });
  });
  await world.db.write((tx) => world.app.get(SearchStore).save(tx, kind, documents));
  return documents.map(({ path }) => path);
}

/** Pseudo-random numbers that are the same in every run (Park and Miller's generator). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

const ALPHABET = [...'県庁の除雪バス12ab', ...'ﾊｽ１２ＡＢé%_\\\'"𠮷野', 'ﾊﾞ', '髙', ' ', '\u3000', '\n'];

describe('search', () => {
  it.each([1, 2, 3, 8])('finds exactly what LIKE finds, for words of %d characters', async (length) => {
    const random = numbers(length);
    const pick = () => ALPHABET[random(ALPHABET.length)];
    const texts = Array.from({ length: 300 }, () => Array.from({ length: 1 + random(60) }, pick).join(''));
    await save(texts);
    const words = texts.slice(0, 20).map((text) => {
      const characters = [...normaliseForSearch(text)];
      const from = random(Math.max(1, characters.length - length + 1));
      return characters.slice(from, from + length).join('');
    });
    const outcomes = await Promise.all([...words, '𠮷', 'ﾊﾞ', 'ﾊﾞｽ', '１２ＡＢ'].map(likeAndSearch));
    expect(outcomes.filter(({ like, found }) => like.join() !== found.join())).toEqual([]);
    expect(outcomes.reduce((sum, { found }) => sum + found.length, 0)).toBeGreaterThan(20);
  });

  it('finds every naughty string again, and refuses empty ones politely', async () => {
    const file = resolve(process.cwd(), '../shared/data/naughty-strings/blns.json');
    if (!existsSync(file))
      return console.warn('The naughty strings are not at ../shared/data: this case is empty here.');
    const parsed: unknown = JSON.parse(readFileSync(file, 'utf8'));
    const texts = (Array.isArray(parsed) ? parsed : []).map((text) => cleanText(String(text)));
    // A kind of their own: among all that other cases have saved every single letter would be found hundreds of times.
    const paths = await save(texts, 'session');
    const outcomes = await Promise.all(
      texts.map((text, place) => outcome([...text].slice(0, 100).join(''), paths[place] ?? '', ['session'])),
    );
    expect(outcomes.filter((one) => one !== 'found' && one !== 'search.words_missing')).toEqual([]);
    expect(outcomes.filter((one) => one === 'found').length).toBeGreaterThan(500);
  });

  it('tells apart what holds the pairs and what holds the word, without holes in the pages', async () => {
    const word = `対${newId()}`;
    const texts = Array.from({ length: 30 }, (_, place) => (place % 3 === 0 ? `あいう${word}` : `いうあい${word}`));
    const expected = (await save(texts)).filter((_, place) => place % 3 === 0);
    expect((await world.paths(`あいう ${word}`, null, 4)).toSorted()).toEqual(expected.toSorted());
  });

  it('gives the latest first, and each once, though many are of one instant', async () => {
    const word = `順${newId()}`;
    const expected = await save(Array.from({ length: 25 }, () => word));
    const paths = await world.paths(word, null, 3);
    expect(new Set(paths)).toEqual(new Set(expected));
    const instants = paths.map((path) => Math.floor(expected.indexOf(path) / 2));
    expect(instants).toEqual(instants.toSorted((one, other) => one - other));
  });

  it('finds what lies behind thousands that are later, whether rare or everywhere', async () => {
    const [rare, common] = [`奥${newId()}`, `皆${newId()}`];
    const paths = await save(
      Array.from({ length: 2_200 }, (_, place) => (place === 2_150 ? `${common}${rare}` : common)),
    );
    expect(await world.paths(rare)).toEqual([paths[2_150]]);
    expect(await world.paths(common)).toHaveLength(2_200);
  });

  it('wants each word, and some kinds only where they are named', async () => {
    const [one, other] = [`一${newId()}`, `二${newId()}`];
    const [both, , single] = await save([`${one}と${other}`, other, one]);
    const [policy] = await save([`${one}と${other}`], 'policy');
    expect((await world.paths(`${other}\u3000${one}`)).toSorted()).toEqual([both, policy].toSorted());
    expect(await world.paths(one, ['policy', 'space'])).toEqual([policy]);
    expect((await world.paths(one, ['comment'])).toSorted()).toEqual([both, single].toSorted());
  });

  it('shows the words in their place', async () => {
    const word = `場所${newId()}`;
    await save([`はじめに。${word}のことです。`]);
    const page = await reads.search(world.db, word.toUpperCase(), null, { first: 1, after: null });
    expect(page.nodes[0]?.excerpt).toEqual([
      { text: 'はじめに。', hit: false },
      { text: word, hit: true },
      { text: 'のことです。', hit: false },
    ]);
  });

  it.each([
    ['nothing to look for', ' \u3000', null, null, 'search.words_missing'],
    ['more than 200 characters', '𠮷'.repeat(201), null, null, 'search.words_too_long'],
    ['200 characters', '𠮷'.repeat(200), null, null, 'not found'],
    ['a kind that is none', '雪', ['account'], null, 'search.unknown_kind'],
    ['a cursor of somebody else', '雪', null, ['yesterday', newId()], 'page.invalid_cursor'],
    ['a cursor without an id', '雪', null, ['2026-01-01T00:00:00.000Z', 'x'], 'page.invalid_cursor'],
  ])('answers to %s', async (_what, words, kinds, after, expected) => {
    expect(await outcome(words, '', kinds, after)).toBe(expected);
  });

  it('takes at most two statements, however long the page', async () => {
    const word = `数${newId()}`;
    await save(Array.from({ length: 60 }, () => word));
    const counts = await Promise.all([1, 59, 60, 100].map((first) => statementsFor(word, first)));
    expect(Math.max(...counts)).toBeLessThanOrEqual(2);
  });
});

/**
 * What PostgreSQL itself finds without any index, by its own normal form and lower case, and what search finds. A blank
 * separates words for both.
 */
async function likeAndSearch(
  words: string,
): Promise<Readonly<{ words: string; like: readonly string[]; found: readonly string[] }>> {
  const patterns = words.split(/\s+/).filter((word) => word !== '');
  if (patterns.length === 0) return { words, like: [], found: [] };
  const like = await world.rows<{ path: string }>(
    `select path from search_document d cross join lateral (
       select lower(normalize(case when kind in ('comment', 'statement', 'response') then text else title || e'\\n' || text end, nfkc)) as text) t
     where (select bool_and(t.text like '%' || replace(replace(replace(lower(normalize(w, nfkc)), '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%')
            from unnest($1::text[]) as w)`,
    [patterns],
  );
  return { words, like: like.map(({ path }) => path).toSorted(), found: (await world.paths(words)).toSorted() };
}

async function outcome(
  words: string,
  path: string,
  kinds: readonly string[] | null = null,
  after: readonly string[] | null = null,
): Promise<string> {
  try {
    if (after) await reads.search(world.db, words, kinds, { first: 1, after });
    return (await world.paths(words, kinds)).includes(path) ? 'found' : 'not found';
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
}

async function statementsFor(word: string, first: number): Promise<number> {
  let count = 0;
  const db = world.app.get(Database);
  const counting: Reader = {
    rows: (statement, parameters) => {
      count += 1;
      return db.rows(statement, parameters);
    },
    row: (statement, parameters) => {
      count += 1;
      return db.row(statement, parameters);
    },
  };
  await reads.search(counting, word, null, { first, after: null });
  return count;
}
