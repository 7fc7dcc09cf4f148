import fc from 'fast-check';
import { readXml } from '../testing/read-feed';
import { atomOf, type Feed } from './atom';

const entry = {
  ...{
    id: 'urn:uuid:1',
    title: '題',
    link: 'https://h.example/ledger/1',
    author: '富山 花子',
    category: 'received',
    text: '本文',
  },
  ...{ published: new Date(0), updated: new Date(1_000) },
};
const feed: Feed = {
  ...{
    id: 'https://h.example/f',
    title: '台帳',
    author: 'ひらく',
    self: 'https://h.example/f',
    page: 'https://h.example/ledger',
  },
  ...{ updated: new Date(1_000), entries: [entry] },
};

describe('atomOf', () => {
  it('has what Atom demands of a feed and of its entries', () => {
    const [root, ...parts] = readXml(atomOf(feed));
    expect(root).toBe('feed');
    for (const element of [
      'id',
      'title',
      'updated',
      'author',
      'name',
      'link',
      'entry',
      'published',
      'category',
      'content',
    ])
      expect(parts).toContain(element);
    expect(parts).toContain('"1970-01-01T00:00:01.000Z"');
  });

  it('escapes whatever people write', () => {
    const title = '<script>alert("&")</script>';
    expect(atomOf({ ...feed, entries: [{ ...entry, title }] })).toContain(
      '<title>&lt;script&gt;alert(&quot;&amp;&quot;)&lt;/script&gt;</title>',
    );
  });

  it('stays well-formed, whatever anybody writes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (some, other) => {
        const words = `${some}\u0000\ufffe\ud800]]>${other}`;
        const xml = atomOf({
          ...feed,
          title: words,
          entries: [{ ...entry, title: words, text: words, author: words, link: `https://h.example/${words}` }],
        });
        expect(readXml(xml)[0]).toBe('feed');
        expect(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u.test(xml)).toBe(false);
      }),
    );
  });
});
