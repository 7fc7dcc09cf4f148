import { translate, unshield } from './translate';

describe('translate', () => {
  it('counts in English and in Japanese', () => {
    expect(translate('en', 'clock.waiting', { count: 1 })).toBe('waiting 1 day');
    expect(translate('en', 'clock.waiting', { count: 2 })).toBe('waiting 2 days');
    expect(translate('ja', 'clock.waiting', { count: 1 })).toBe('待って1日');
  });

  it('never takes what a person typed for a reading mark', () => {
    const text = translate('easy', 'search.none', { words: '{悪|あく}' });
    expect(text).not.toContain('{悪|あく}');
    expect(unshield(text)).toContain('{悪|あく}');
  });

  it('does not put values into values', () => {
    expect(unshield(translate('ja', 'search.none', { words: '{{count}} $t(site.name)' }))).toContain(
      '{{count}} $t(site.name)',
    );
  });
});
