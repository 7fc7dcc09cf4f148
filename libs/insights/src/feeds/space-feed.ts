import { Inject, Injectable } from '@nestjs/common';
import { EntryReads, type EntryRow } from '#ledger';
import { CONFIG, type Config, Database } from '#platform';
import { ProposalReads } from '#proposals';
import type { Space } from '#spaces';
import type { FeedEntry } from './atom';
import { LATEST, served, type ServedFeed } from './served-feed';

type Listed = Awaited<ReturnType<ProposalReads['list']>>['nodes'][number];

/** The proposals of a space as a feed, the newest first. One that was withdrawn is not among them. */
@Injectable()
export class SpaceFeed {
  constructor(
    private readonly db: Database,
    private readonly proposals: ProposalReads,
    private readonly entries: EntryReads,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async read({ id, slug, title }: Space): Promise<ServedFeed> {
    const { origin } = this.config;
    const { nodes } = await this.proposals.list(this.db, id, 'newest', { first: LATEST, after: null });
    const subjects = nodes.map((proposal) => ({ type: 'proposal', id: proposal.id }));
    const found = subjects.length > 0 ? await this.entries.findBySubjects(this.db, subjects) : [];
    const bySubject = new Map(found.map((entry) => [entry.subjectId, entry]));
    return served(origin, {
      path: `/feeds/spaces/${slug}.atom`,
      page: `/spaces/${slug}`,
      title: `ひらく 提案: ${title.ja}`,
      entries: nodes.map((proposal) => feedEntry(proposal, bySubject.get(proposal.id), origin)),
    });
  }
}

function feedEntry(proposal: Listed, entry: EntryRow | undefined, origin: string): FeedEntry {
  const published = proposal.submittedAt ?? proposal.updatedAt;
  return {
    id: `urn:uuid:${proposal.id}`,
    title: proposal.title,
    link: `${origin}/proposals/${proposal.id}`,
    author: proposal.authorName ?? '',
    published,
    updated: entry?.answeredAt ?? published,
    category: entry?.state ?? proposal.state,
    text: proposal.text,
  };
}
