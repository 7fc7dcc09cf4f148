/** An Atom feed (RFC 4287). Addresses are absolute, times are instants. */
export type Feed = Readonly<{
  id: string;
  title: string;
  author: string;
  self: string;
  page: string;
  updated: Date;
  entries: readonly FeedEntry[];
}>;

export type FeedEntry = Readonly<{
  id: string;
  title: string;
  link: string;
  author: string;
  published: Date;
  updated: Date;
  category: string;
  text: string;
}>;

/** What XML 1.0 does not allow even when escaped (section 2.2), and halves of surrogate pairs. */
const NOT_IN_XML = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;
const ESCAPED = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]);

/** The feed as XML in UTF-8. Texts go in as plain text: whatever a reader's program does, no markup of theirs is in it. */
export function atomOf(feed: Feed): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ja">',
    element('id', feed.id),
    element('title', feed.title),
    element('updated', feed.updated.toISOString()),
    `<author>${element('name', feed.author)}</author>`,
    `<link rel="self" type="application/atom+xml" href="${escaped(feed.self)}"/>`,
    `<link rel="alternate" type="text/html" href="${escaped(feed.page)}"/>`,
    ...feed.entries.map(entryOf),
    '</feed>',
    '',
  ].join('\n');
}

function entryOf(entry: FeedEntry): string {
  return [
    '<entry>',
    element('id', entry.id),
    element('title', entry.title),
    element('published', entry.published.toISOString()),
    element('updated', entry.updated.toISOString()),
    `<author>${element('name', entry.author)}</author>`,
    `<link rel="alternate" type="text/html" href="${escaped(entry.link)}"/>`,
    `<category term="${escaped(entry.category)}"/>`,
    `<content type="text">${escaped(entry.text)}</content>`,
    '</entry>',
  ].join('\n');
}

function element(name: string, text: string): string {
  return `<${name}>${escaped(text)}</${name}>`;
}

function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(NOT_IN_XML, '')
    .replace(/[&<>"]/g, (character) => ESCAPED.get(character) ?? '');
}
