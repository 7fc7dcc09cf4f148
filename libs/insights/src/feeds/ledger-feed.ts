import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { EntryReads, type EntryRow } from '#ledger';
import { CONFIG, type Config, Database } from '#platform';
import { atomOf, type FeedEntry } from './atom';

/** A feed as it goes out; `etag` changes when a byte of it does. */
export type ServedFeed = Readonly<{ xml: string; etag: string }>;

const LATEST = 50;
const BEGINNING = 60;
const NOTHING_YET = new Date(0);

const graphemes = new Intl.Segmenter('ja', { granularity: 'grapheme' });

/** The latest of the ledger as a feed: what was handed in, and what was answered. */
@Injectable()
export class LedgerFeed {
  constructor(
    private readonly db: Database,
    private readonly entries: EntryReads,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async read(): Promise<ServedFeed> {
    const { origin } = this.config;
    const { nodes } = await this.entries.list(this.db, {}, { first: LATEST, after: null });
    const entries = nodes.map((row) => feedEntry(row, origin));
    const times = entries.map(({ updated }) => updated.getTime());
    const xml = atomOf({
      id: `${origin}/feeds/ledger.atom`,
      title: 'ひらく 応答台帳',
      author: 'ひらく',
      self: `${origin}/feeds/ledger.atom`,
      page: `${origin}/ledger`,
      updated: times.length > 0 ? new Date(Math.max(...times)) : NOTHING_YET,
      entries,
    });
    return { xml, etag: `"${createHash('sha256').update(xml).digest('base64url')}"` };
  }
}

function feedEntry(row: EntryRow, origin: string): FeedEntry {
  const title = row.title || beginningOf(row.text) || row.receipt;
  return {
    id: `urn:uuid:${row.id}`,
    title,
    link: `${origin}/ledger/${row.receipt}`,
    author: row.authorName,
    published: row.registeredAt,
    updated: row.answeredAt ?? row.registeredAt,
    category: row.state,
    text: row.text,
  };
}

/** Of a submission without a title its first words, in whole characters. */
function beginningOf(text: string): string {
  const line = text.slice(0, BEGINNING * 16).split('\n', 1)[0] ?? '';
  const characters = [...graphemes.segment(line)].map(({ segment }) => segment);
  return characters.length > BEGINNING ? `${characters.slice(0, BEGINNING).join('')}…` : line;
}
