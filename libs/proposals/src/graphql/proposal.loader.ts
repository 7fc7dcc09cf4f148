import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import type { Page } from '#kernel';
import { Database, loaderIn, type RequestContext } from '#platform';
import type { Proposal } from '../proposal';
import { type Extent, type ProposalOrder, ProposalReads, type SpacePage } from '../proposal.read';
import { ProposalStore } from '../proposal.store';

const PROPOSALS = Symbol('proposals');
const IN_SPACES: Readonly<Record<ProposalOrder, Readonly<Record<Extent, symbol>>>> = {
  newest: inEachExtent('newest proposals of spaces'),
  most_supported: inEachExtent('most supported proposals of spaces'),
};
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

  /** A page of the submitted proposals of one space; those of many spaces by one statement. */
  inSpace(context: RequestContext, wanted: SpacePage, order: ProposalOrder, extent: Extent): Promise<Page<Proposal>> {
    const make = () =>
      new DataLoader<SpacePage, Page<Proposal>>(
        (pages) => this.reads.listInSpaces(this.db, pages, order, extent),
        // What one request may change and then read again is gathered, but not remembered.
        { cache: false },
      );
    return loaderIn(context, IN_SPACES[order][extent], make).load(wanted);
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

function inEachExtent(what: string): Readonly<Record<Extent, symbol>> {
  return { keys: Symbol(`${what}, keys`), few: Symbol(`${what}, few columns`), whole: Symbol(what) };
}
