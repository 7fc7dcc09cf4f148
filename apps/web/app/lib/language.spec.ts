import { safePath, splitLanguage, withLanguage } from './language';

describe('addresses of languages', () => {
  it.each([
    ['/', 'ja', '/'],
    ['/ledger?x=1', 'ja', '/ledger?x=1'],
    ['/en', 'en', '/'],
    ['/en/', 'en', '/'],
    ['/en?x=1', 'en', '/?x=1'],
    ['/easy/policies/1', 'easy', '/policies/1'],
    ['/english', 'ja', '/english'],
    ['/easy-reading', 'ja', '/easy-reading'],
  ])('%s is %s %s', (address, language, path) => {
    expect(splitLanguage(address)).toEqual({ language, path });
  });

  it('go into the address and come out of it again', () => {
    for (const language of ['ja', 'easy', 'en'] as const) {
      expect(splitLanguage(withLanguage(language, '/ledger?a=b'))).toEqual({ language, path: '/ledger?a=b' });
    }
  });

  it('leave anchors and other addresses alone', () => {
    expect(withLanguage('en', '#main')).toBe('#main');
  });
});

describe('the way back after signing in', () => {
  it.each(['/proposals/new?draft=1', '/', '/me#top'])('may be %s', (path) => {
    expect(safePath(path, '/me')).toBe(path);
  });

  it.each([
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    'javascript:alert(1)',
    '/a\\b',
    '/a\nb',
    '',
    null,
    undefined,
  ])('is never %s', (path) => {
    expect(safePath(path, '/me')).toBe('/me');
  });
});
