import { addressHere } from './pages';

describe('the address of a request', () => {
  it.each([
    ['/ledger?words=%E9%9B%AA', 'https://hiraku.example/ledger?words=%E9%9B%AA'],
    ['//evil.example/ledger', 'https://hiraku.example/evil.example/ledger'],
    ['/\\\\evil.example/ledger', 'https://hiraku.example/evil.example/ledger'],
    ['http://evil.example/ledger', 'https://hiraku.example/'],
    ['@evil.example/ledger', 'https://hiraku.example/'],
    ['*', 'https://hiraku.example/'],
  ])('is one of this site: %s', (target, address) => {
    expect(addressHere(target, 'https://hiraku.example').href).toBe(address);
  });

  it('knows the site by a host in any spelling', () => {
    expect(addressHere('/', 'http://LOCALHOST:80').href).toBe('http://localhost/');
  });
});
