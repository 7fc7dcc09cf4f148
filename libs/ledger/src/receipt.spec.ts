import fc from 'fast-check';
import { formatReceipt, parseReceipt, receiptYear } from './receipt';

const parts = fc.record({
  authorityCode: fc.stringMatching(/^\d{6}$/),
  year: fc.integer({ min: 2000, max: 9999 }),
  number: fc.integer({ min: 1, max: 999_999_999_999 }),
});
const CHARACTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ*';

/** The definition in the standard, summed from the right, instead of the recursion the code uses. */
function weightedSum(text: string): number {
  const values = [...text].reverse().map((character) => CHARACTERS.indexOf(character));
  return Number(values.reduce((sum, value, place) => sum + BigInt(value) * 2n ** BigInt(place), 0n) % 37n);
}

describe('formatReceipt', () => {
  it('has the code, the year, seven digits and a check character', () => {
    expect(formatReceipt({ authorityCode: '160008', year: 2026, number: 123 })).toMatch(
      /^160008-2026-0000123-[0-9A-Z*]$/,
    );
  });

  it('grows beyond seven digits', () => {
    expect(formatReceipt({ authorityCode: '160008', year: 2026, number: 12_345_678 })).toMatch(/-12345678-.$/);
  });

  it('makes the weighted sum of the standard 1', () => {
    fc.assert(fc.property(parts, (some) => weightedSum(formatReceipt(some).replaceAll('-', '')) === 1));
  });

  it.each([
    { authorityCode: '16000', year: 2026, number: 1 },
    { authorityCode: '16000A', year: 2026, number: 1 },
    { authorityCode: '160008', year: 26, number: 1 },
    { authorityCode: '160008', year: 2026, number: 0 },
    { authorityCode: '160008', year: 2026, number: 1.5 },
    { authorityCode: '160008', year: 2026, number: -3 },
  ])('refuses %p', (wrong) => {
    expect(() => formatReceipt(wrong)).toThrow(RangeError);
  });
});

describe('parseReceipt', () => {
  const receipt = formatReceipt({ authorityCode: '160008', year: 2026, number: 123 });
  const read = { authorityCode: '160008', year: 2026, number: 123, receipt };
  const wide = receipt.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));

  it.each([
    ['as printed', receipt],
    ['in lower case', receipt.toLowerCase()],
    ['in full width', wide],
    ['without hyphens', receipt.replaceAll('-', '')],
    ['with some hyphens', receipt.replace('-', '')],
    ['with blanks around', `\u3000 ${receipt}\n`],
    ['with blanks for hyphens', receipt.replaceAll('-', ' ')],
    ['with long-vowel marks for hyphens', receipt.replaceAll('-', 'ー')],
    ['with minus signs for hyphens', receipt.replaceAll('-', '−')],
  ])('reads it %s', (_how, typed) => {
    expect(parseReceipt(typed)).toEqual(read);
  });

  it('reads back whatever was formatted', () => {
    fc.assert(fc.property(parts, (some) => parseReceipt(formatReceipt(some))?.number === some.number));
  });

  it('refuses every single wrong character and every swap of neighbours', () => {
    const compact = receipt.replaceAll('-', '');
    const misread = [...compact].flatMap((right, place) =>
      [...'0123456789']
        .filter((digit) => digit !== right)
        .map((digit) => compact.slice(0, place) + digit + compact.slice(place + 1)),
    );
    const swapped = [...compact].map((character, place) =>
      place === 0 ? '' : compact.slice(0, place - 1) + character + compact.charAt(place - 1) + compact.slice(place + 1),
    );
    const accepted = [...misread, ...swapped].filter((text) => text !== compact && parseReceipt(text) !== null);
    expect(accepted).toEqual([]);
  });

  it.each(['', 'K', '160008', '160008-2026-123-K', `${receipt}0`, `A${receipt}`, '富山県'])(
    'is null for %p',
    (text) => {
      expect(parseReceipt(text)).toBeNull();
    },
  );

  it('knows one spelling for each number', () => {
    const padded = ['0', '00'].flatMap((zeros) => [...CHARACTERS].map((check) => `1600082026${zeros}0000123${check}`));
    expect(padded.map(parseReceipt).filter((found) => found !== null)).toEqual([]);
  });

  it('does not read the number nought', () => {
    expect([...CHARACTERS].map((check) => parseReceipt(`160008-2026-0000000-${check}`))).not.toContainEqual(
      expect.objectContaining({ number: 0 }),
    );
  });
});

describe('receiptYear', () => {
  it.each([
    ['2026-12-31T14:59:59.999Z', 2026],
    ['2026-12-31T15:00:00.000Z', 2027],
    ['2027-01-01T00:00:00.000Z', 2027],
  ])('at %s is %i', (instant, year) => {
    expect(receiptYear(new Date(instant))).toBe(year);
  });
});
