import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { z } from 'zod';
import { characterCount, cleanLine, cleanText } from './normalise';

const anything = fc.string({ unit: 'binary' });
/** What a reader would miss if it were gone. */
function visible(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\s\p{Cc}]/gu, '')
    .normalize('NFC');
}
function naughtyStrings(): readonly string[] {
  const file = resolve(process.cwd(), '../shared/data/naughty-strings/blns.json');
  if (existsSync(file)) return z.array(z.string()).parse(JSON.parse(readFileSync(file, 'utf8')));
  console.warn(`The naughty strings are not at ../shared/data: this case is empty here.`);
  return [];
}

describe('cleanLine', () => {
  it.each([
    ['  富山県　 庁  ', '富山県 庁'],
    ['一行目\r\n二行目', '一行目 二行目'],
    ['a\u0000b\u001bc', 'abc'],
    ['か\u3099', 'が'],
    ['\ud842', '\ufffd'],
    ['<b>&amp;</b>', '<b>&amp;</b>'],
    ['\u200bゼロ幅\u202e', '\u200bゼロ幅\u202e'],
    [' \u0000\u3000', ''],
  ])('%p becomes %p', (typed, clean) => {
    expect(cleanLine(typed)).toBe(clean);
  });
});

describe('cleanText', () => {
  it.each([
    ['一行目\r\n二行目\r三行目\u2028四行目', '一行目\n二行目\n三行目\n四行目'],
    ['\n\n  段落\n\n\t字下げ  \n', '段落\n\n\t字下げ'],
    ['a\u0000b\u0007', 'ab'],
    ['二つ  の　空白', '二つ  の　空白'],
    ['\u0000', ''],
  ])('%p becomes %p', (typed, clean) => {
    expect(cleanText(typed)).toBe(clean);
  });
});

describe.each([
  ['cleanLine', cleanLine],
  ['cleanText', cleanText],
])('%s', (_name, clean) => {
  it('changes nothing the second time and loses nothing visible', () => {
    const keeps = (typed: string): void => {
      expect(clean(clean(typed))).toBe(clean(typed));
      expect(visible(clean(typed))).toBe(visible(typed));
      expect(clean(typed).isWellFormed()).toBe(true);
    };
    fc.assert(fc.property(anything, keeps), { numRuns: 1_000 });
    naughtyStrings().forEach(keeps);
  });
});

describe('characterCount', () => {
  it.each([
    ['', 0],
    ['富山', 2],
    ['𠮷野家', 3],
    ['か\u3099', 1],
    ['👩‍👧', 1],
    ['葛\u{e0100}城', 2],
  ])('%p has %i', (text, count) => {
    expect(characterCount(text)).toBe(count);
  });
});
