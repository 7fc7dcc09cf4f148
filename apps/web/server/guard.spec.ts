import { mayPost } from './guard';

const origin = 'https://hiraku.example';
const host = 'hiraku.example';
const cookie = 'hiraku_sign_in=1';

describe('a form', () => {
  it.each([
    ['from the address people use', { origin, host: '127.0.0.1:3000', cookie }],
    ['from the host it was sent to', { origin: 'http://localhost:3000', host: 'localhost:3000', cookie }],
    ['with fetch metadata of the same origin', { 'sec-fetch-site': 'same-origin', host, cookie }],
    ['with a referrer of this site', { referer: `${origin}/me`, host, cookie }],
    ['from a client without cookies', { host }],
  ])('is taken %s', (_case, headers) => {
    expect(mayPost({ headers, origin })).toBe(true);
  });

  it.each([
    ['from another site', { origin: 'https://evil.example', host, cookie }],
    ['from a neighbour below the same domain', { origin: 'https://x.hiraku.example', host, cookie }],
    ['from another port', { origin: 'https://hiraku.example:8443', host, cookie }],
    ['from a document without origin', { origin: 'null', host, cookie }],
    ['with fetch metadata of another site', { 'sec-fetch-site': 'cross-site', host, cookie }],
    ['with fetch metadata of a neighbour', { 'sec-fetch-site': 'same-site', host, cookie }],
    ['with a referrer of another site', { referer: 'https://evil.example/', host, cookie }],
    ['with a cookie and no word about where it comes from', { host, cookie }],
    ['with an origin that is no address', { origin: 'nonsense', host, cookie }],
  ])('is refused %s', (_case, headers) => {
    expect(mayPost({ headers, origin })).toBe(false);
  });
});
