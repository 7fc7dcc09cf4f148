import fc from 'fast-check';
import { types } from 'pg';
import { parseInstant } from './instant';

const driver = types.getTypeParser(types.builtins.TIMESTAMPTZ, 'text');

describe('an instant from the database', () => {
  it('is what the driver itself makes of it', () => {
    const pad = (value: number, length: number) => String(value).padStart(length, '0');
    const written = fc
      .record({
        day: fc.date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true }),
        fraction: fc.option(fc.tuple(fc.nat(999_999), fc.integer({ min: 1, max: 6 }))),
        offset: fc.constantFrom('+00', '+00', '+09', '-03:30'),
      })
      .map(({ day, fraction, offset }) => {
        const part = fraction ? `.${pad(fraction[0], 6).slice(0, fraction[1])}` : '';
        return `${day.toISOString().slice(0, 19).replace('T', ' ')}${part}${offset}`;
      });
    fc.assert(fc.property(written, (text) => parseInstant(text).getTime() === Number(driver(text))));
  });

  it.each(['0044-03-15 00:00:00+00 BC', '0044-03-15 00:00:00+00', '12026-01-01 00:00:00+00', 'infinity', '-infinity'])(
    'is left to the driver where it is unusual: %s',
    (text) => expect(Number(parseInstant(text))).toBe(Number(driver(text))),
  );
});
