import { Inject, Injectable } from '@nestjs/common';
import { EntryReads, type EntryRow } from '#ledger';
import { Clock, CONFIG, type Config, Database } from '#platform';
import { AuthorityStore, dueDay } from '#spaces';
import type { AskedList } from '../lists/asked-list';
import type { FeedEntry } from './atom';
import { beginningOf, LATEST, served, type ServedFeed } from './served-feed';

const FIRST = { first: LATEST, after: null };
const DAY = new Intl.DateTimeFormat('ja-JP', { dateStyle: 'long', timeZone: 'UTC' });

/** Feeds of the ledger: what was handed in and answered last, and what waits longest. */
@Injectable()
export class EntryFeeds {
  constructor(
    private readonly db: Database,
    private readonly entries: EntryReads,
    private readonly authorities: AuthorityStore,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The latest entries that fit, as the page `/ledger` lists them. */
  async ledger({ filter, narrowed, query }: AskedList): Promise<ServedFeed> {
    const { origin } = this.config;
    const { nodes } = await this.entries.list(this.db, filter, FIRST);
    const entries = nodes.map((row) => feedEntry(row, origin));
    const place = { path: `/feeds/ledger.atom${query}`, page: `/ledger${query}` };
    return served(origin, { ...place, title: 'ひらく 応答台帳', narrowed, entries });
  }

  /** What has waited longest, as the page `/waiting` lists it. An entry is new again at the moment it gets late. */
  async waiting({ filter, narrowed, query }: AskedList): Promise<ServedFeed> {
    const { origin } = this.config;
    const { nodes } = await this.entries.waiting(this.db, filter, FIRST);
    const ids = [...new Set(nodes.map(({ departmentId }) => departmentId))];
    const departments = await this.authorities.findDepartments(this.db, ids);
    const [names, now] = [new Map(departments.map(({ id, name }) => [id, name.ja])), await this.clock.now(this.db)];
    const entries = nodes.map((row) => waitingEntry(row, names.get(row.departmentId) ?? '', now, origin));
    const place = { path: `/feeds/waiting.atom${query}`, page: `/waiting${query}` };
    return served(origin, { ...place, title: 'ひらく 答えを待っているもの', narrowed, entries });
  }
}

function feedEntry(row: EntryRow, origin: string): FeedEntry {
  return {
    id: `urn:uuid:${row.id}`,
    title: row.title || beginningOf(row.text) || row.receipt,
    link: `${origin}/ledger/${row.receipt}`,
    author: row.authorName,
    published: row.registeredAt,
    updated: row.answeredAt ?? row.registeredAt,
    category: row.state,
    text: row.text,
  };
}

function waitingEntry(row: EntryRow, department: string, now: Date, origin: string): FeedEntry {
  const entry = feedEntry(row, origin);
  const { dueAt } = row;
  if (dueAt === null) return entry;
  const isLate = dueAt < now;
  const due = `回答期限: ${DAY.format(new Date(dueDay(dueAt)))}${isLate ? '(過ぎています)' : ''}`;
  return {
    ...entry,
    ...(isLate ? { updated: dueAt, category: 'overdue' } : {}),
    text: `担当: ${department}\n${due}\n\n${row.text}`,
  };
}
