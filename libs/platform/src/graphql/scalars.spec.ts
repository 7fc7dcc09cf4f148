import fc from 'fast-check';
import { isoInstant } from './scalars';

describe('an instant in an answer', () => {
  it('is written as toISOString writes it', () => {
    fc.assert(fc.property(fc.date({ noInvalidDate: true }), (date) => isoInstant(date) === date.toISOString()));
    const near = fc.integer({ min: 1_700_000_000_000, max: 1_900_000_000_000 }).map((time) => new Date(time));
    fc.assert(fc.property(near, (date) => isoInstant(date) === date.toISOString()));
  });

  it.each([
    '1970-01-01T00:00:00.000Z',
    '1969-12-31T23:59:59.999Z',
    '2026-11-23T23:59:59.099Z',
    '2026-11-23T00:00:00.007Z',
  ])('%s', (text) => expect(isoInstant(new Date(text))).toBe(text));

  it('refuses what is no date', () => {
    expect(() => isoInstant(new Date(Number.NaN))).toThrow(RangeError);
  });
});
