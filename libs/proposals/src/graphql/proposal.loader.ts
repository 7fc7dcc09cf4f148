import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { Database, loaderIn, type RequestContext } from '#platform';
import type { Proposal } from '../proposal';
import { ProposalReads } from '../proposal.read';
import { ProposalStore } from '../proposal.store';

const PROPOSALS = Symbol('proposals');
const SUPPORTED = Symbol('proposals supported by the viewer');

/** Per-request loaders of proposals and of the viewer's support. */
@Injectable()
export class ProposalLoaders {
  constructor(
    private readonly db: Database,
    private readonly reads: ProposalReads,
    private readonly store: ProposalStore,
  ) {}

  proposal(context: RequestContext, id: string): Promise<Proposal | undefined> {
    return loaderIn(
      context,
      PROPOSALS,
      () =>
        new DataLoader<string, Proposal | undefined>(async (ids) => {
          const rows = new Map((await this.reads.findMany(this.db, ids)).map((row) => [row.id, row]));
          return ids.map((one) => rows.get(one));
        }),
    ).load(id);
  }

  async viewerSupports(context: RequestContext, id: string): Promise<boolean> {
    const { actor } = context;
    if (actor.kind !== 'person') return false;
    return loaderIn(
      context,
      SUPPORTED,
      () =>
        new DataLoader<string, boolean>(async (ids) => {
          const supported = await this.store.supportedBy(this.db, actor.accountId, ids);
          return ids.map((one) => supported.has(one));
        }),
    ).load(id);
  }
}
