import { createHash } from 'node:crypto';
import { atomOf, type FeedEntry } from './atom';

/** A feed as it goes out; `etag` changes when a byte of it does. */
export type ServedFeed = Readonly<{ xml: string; etag: string }>;

/** A list as a feed. `path` and `page` are addresses under the site's own; `narrowed` says what the list is limited to. */
export type ListFeed = Readonly<{
  path: string;
  page: string;
  title: string;
  narrowed?: readonly string[];
  entries: readonly FeedEntry[];
}>;

/** Entries in a feed at most. */
export const LATEST = 50;

const BEGINNING = 60;
const NOTHING_YET = new Date(0);

const graphemes = new Intl.Segmenter('ja', { granularity: 'grapheme' });

/** The feed in XML. Its lasting id is its address, so that a narrowed list is a feed of its own. */
export function served(origin: string, { path, page, title, narrowed = [], entries }: ListFeed): ServedFeed {
  const times = entries.map(({ updated }) => updated.getTime());
  const xml = atomOf({
    id: `${origin}${path}`,
    title: narrowed.length > 0 ? `${title}(${narrowed.join('・')})` : title,
    author: 'ひらく',
    self: `${origin}${path}`,
    page: `${origin}${page}`,
    updated: times.length > 0 ? new Date(Math.max(...times)) : NOTHING_YET,
    entries,
  });
  return { xml, etag: `"${createHash('sha256').update(xml).digest('base64url')}"` };
}

/** Of a submission without a title its first words, in whole characters. */
export function beginningOf(text: string): string {
  const line = text.slice(0, BEGINNING * 16).split('\n', 1)[0] ?? '';
  const characters = [...graphemes.segment(line)].map(({ segment }) => segment);
  return characters.length > BEGINNING ? `${characters.slice(0, BEGINNING).join('')}…` : line;
}
