import { chooseEncoding } from './encoding';

describe('the encoding of a page', () => {
  it.each([
    ['gzip, deflate, br', 'br'],
    ['gzip, br;q=0', 'gzip'],
    ['gzip', 'gzip'],
    ['deflate', 'identity'],
    [undefined, 'identity'],
  ])('for %s is %s', (accept, encoding) => {
    expect(chooseEncoding(accept)).toBe(encoding);
  });
});
