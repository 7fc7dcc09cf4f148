import { postWithin } from './signer';

describe('a post below the places it belongs to', () => {
  it.each([
    ['地域交通課 課長', '課長'],
    ['富山県 地域交通課 課長', '課長'],
    ['富山県地域交通課　課長', '課長'],
    ['富山県 交通政策局長', '交通政策局長'],
    ['課長', '課長'],
    ['道路課 課長', '道路課 課長'],
    ['地域交通課', '地域交通課'],
  ])('%s is written as %s', (post, shown) => {
    expect(postWithin(post, ['富山県', '地域交通課'])).toBe(shown);
  });
});
