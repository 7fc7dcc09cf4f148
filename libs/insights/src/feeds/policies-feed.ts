import { Inject, Injectable } from '@nestjs/common';
import { EntryReads, type EntryRow } from '#ledger';
import { CONFIG, type Config, Database } from '#platform';
import { ListLatestVersions, type PublishedVersion } from '#policies';
import type { FeedEntry } from './atom';
import { changeInWords } from './change-in-words';
import { LATEST, served, type ServedFeed } from './served-feed';

/** The latest published versions of policies as a feed: what changed, and whose words changed it. */
@Injectable()
export class PoliciesFeed {
  constructor(
    private readonly db: Database,
    private readonly latest: ListLatestVersions,
    private readonly entries: EntryReads,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async read(): Promise<ServedFeed> {
    const { origin } = this.config;
    const versions = await this.latest.execute(LATEST);
    const ids = new Set(versions.flatMap(({ influences }) => influences.map(({ entryId }) => entryId)));
    const found = ids.size > 0 ? await this.entries.findMany(this.db, [...ids]) : [];
    const submissions = new Map(found.map((entry) => [entry.id, entry]));
    const entries = versions.map((version) => feedEntry(version, submissions, origin));
    return served(origin, { path: '/feeds/policies.atom', page: '/policies', title: 'ひらく 施策', entries });
  }
}

function feedEntry(published: PublishedVersion, submissions: ReadonlyMap<string, EntryRow>, origin: string): FeedEntry {
  const { policyId, number, name, signedName, signedPost, publishedAt } = published.version;
  const [page, change] = [`${origin}/policies/${policyId}`, `${origin}/policies/${policyId}/changes/${number}`];
  return {
    id: change,
    title: number > 1 ? `${name}(第${number}版)` : name,
    link: number > 1 ? change : page,
    author: [signedPost, signedName].filter((part) => part !== '').join(' '),
    published: publishedAt,
    updated: publishedAt,
    category: number > 1 ? 'changed' : 'new',
    text: changeInWords(published, submissions),
  };
}
