import { easy } from './easy';
import { en } from './en';
import { ja } from './ja';
import { parseRuby, readingsInBrackets, withoutReadings } from './ruby';

type Tree = { readonly [key: string]: string | Tree };

const flatten = (tree: Tree, prefix = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${prefix}${key}`, value]] : flatten(value, `${prefix}${key}.`),
  );

const texts = { ja: new Map(flatten(ja)), easy: new Map(flatten(easy)), en: new Map(flatten(en)) };
const variables = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();
const words = (text: string) => withoutReadings(text).replace(/\{\{\w+\}\}/g, '');

/** A name, and days with one particle: nothing plainer could be said. */
const alike = new Set(['site.name', 'policy.since', 'clock.until', 'clock.dueShort', 'space.until']);

describe('the texts of the interface', () => {
  it('has every key in every language', () => {
    const singular = [...texts.en.keys()].filter((key) => !key.endsWith('_one'));
    expect([...texts.easy.keys()].sort()).toEqual([...texts.ja.keys()].sort());
    expect(singular.sort()).toEqual([...texts.ja.keys()].sort());
  });

  it('puts the same values into every language', () => {
    for (const [key, text] of texts.ja) {
      expect([key, variables(texts.easy.get(key) ?? '')]).toEqual([key, variables(text)]);
      expect([key, variables(texts.en.get(key) ?? '')]).toEqual([key, variables(text)]);
    }
  });

  it('leaves no text empty', () => {
    for (const map of Object.values(texts)) expect([...map].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('has no Japanese in English', () => {
    expect([...texts.en].filter(([, text]) => /[\u3040-\u30ff\u4e00-\u9fff]/.test(text))).toEqual([]);
  });

  it('writes plain Japanese, and does not copy it', () => {
    const isSentence = (text: string) => text.includes('。');
    const copied = [...texts.easy].filter(
      ([key, text]) => isSentence(text) && words(text) === words(texts.ja.get(key) ?? ''),
    );
    const sameText = [...texts.easy].filter(([key, text]) => !alike.has(key) && text === texts.ja.get(key));
    expect(sameText).toEqual([]);
    expect(copied.map(([key]) => key)).toEqual([]);
  });

  it('gives every kanji in plain Japanese its reading', () => {
    const bare = [...texts.easy].flatMap(([key, text]) =>
      parseRuby(text)
        .filter(({ base, reading }) => !reading && /[\u4e00-\u9fff々]/.test(base))
        .map(({ base }) => [key, base]),
    );
    expect(bare).toEqual([]);
  });

  it('writes readings in hiragana or katakana only', () => {
    const odd = [...texts.easy].flatMap(([key, text]) =>
      parseRuby(text)
        .filter(({ reading }) => reading && !/^[\u3041-\u3096\u30a1-\u30faー]+$/.test(reading))
        .map(({ reading }) => [key, reading]),
    );
    expect(odd).toEqual([]);
  });

  it('keeps sentences in plain Japanese to forty characters', () => {
    const long = [...texts.easy].flatMap(([key, text]) =>
      words(text)
        .split(/[。！？\n]/)
        .filter((sentence) => [...sentence].length > 40)
        .map((sentence) => [key, sentence]),
    );
    expect(long).toEqual([]);
  });
});

describe('reading marks', () => {
  it('are split into bases and readings', () => {
    expect(parseRuby('{提案|ていあん}を{書|か}く')).toEqual([
      { base: '提案', reading: 'ていあん' },
      { base: 'を' },
      { base: '書', reading: 'か' },
      { base: 'く' },
    ]);
  });

  it('leave other braces alone', () => {
    expect(parseRuby('a {b} c | d')).toEqual([{ base: 'a {b} c | d' }]);
  });

  it('can be taken off, or put into brackets', () => {
    expect(withoutReadings('{提案|ていあん}を')).toBe('提案を');
    expect(readingsInBrackets('{提案|ていあん}を')).toBe('提案（ていあん）を');
  });
});
