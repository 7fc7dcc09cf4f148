import fc from 'fast-check';
import { canonicalJson } from './canonical-json';

describe('canonical JSON', () => {
  it.each([
    [
      'names by code units, surrogates before private ones',
      { '\ufb33': 1, '\u{1f600}': 2, '€': 3, '1': 4, '': 5 },
      '{"":5,"1":4,"€":3,"\u{1f600}":2,"\ufb33":1}',
    ],
    [
      'numbers as ECMAScript writes them',
      [333333333.3333333, 1e30, 4.5, 0.002, 1e-27, -0, 1e21],
      '[333333333.3333333,1e+30,4.5,0.002,1e-27,0,1e+21]',
    ],
    ['texts with the fewest escapes', '€$\u000f\nA\'B"\\/\u2028', '"€$\\u000f\\nA\'B\\"\\\\/\u2028"'],
    ['values in values', { b: [null, true, { z: [], a: {} }], a: '' }, '{"a":"","b":[null,true,{"a":{},"z":[]}]}'],
  ])('%s', (_what, value, expected) => expect(canonicalJson(value)).toBe(expected));

  it('says the same of the same value, in whatever order it was built, and can be read back', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string({ unit: 'grapheme' }), fc.oneof(fc.integer(), fc.string({ unit: 'grapheme' }))),
        (value) => {
          const turned = Object.fromEntries(Object.entries(value).toReversed());
          expect(canonicalJson(turned)).toBe(canonicalJson(value));
          expect(JSON.parse(canonicalJson(value))).toEqual({ ...value });
        },
      ),
    );
  });

  it.each([[Number.NaN], [Infinity], ['\ud800'], [{ '\udc00': 1 }], [[['\ud83d']]]])('refuses %j', (value) => {
    expect(() => canonicalJson(value)).toThrow(RangeError);
  });
});
