import { Injectable } from '@nestjs/common';
import type { Page, PageRequest } from '#kernel';
import { EntryReads, type EntryRow, type LedgerFilter } from '#ledger';
import { Database } from '#platform';
import { ProposalReads } from '#proposals';
import { writtenPages } from './export-open-data';
import { OpenDataReads, type OpenRow, type OpenTable } from './open-data.read';

const PAGE = 500;

type Position = NonNullable<PageRequest['after']>;
/** What is on a page of a list, and behind what the next page begins; null on the last one. */
type Listed = Readonly<{ ids: readonly string[]; next: Position | null }>;

/**
 * Gives anybody the lists of the site as files, with the columns of open data. What is in them, and in which order, is asked
 * of the reads of the pages themselves; a page of keys and the rows behind it are read at a time.
 */
@Injectable()
export class ExportLists {
  constructor(
    private readonly db: Database,
    private readonly entries: EntryReads,
    private readonly proposals: ProposalReads,
    private readonly open: OpenDataReads,
  ) {}

  /** The pieces of a CSV with the entries that fit a filter, latest first. */
  ledger(filter: LedgerFilter): AsyncGenerator<string> {
    return this.pieces('ledger', async (page) =>
      byTime(await this.entries.list(this.db, filter, page, 'keys'), registered),
    );
  }

  /** The pieces of a CSV with what waits for an answer, oldest first; of one department where it is named. */
  waiting(departmentId: string | null): AsyncGenerator<string> {
    const filter = { departmentId };
    return this.pieces('ledger', async (page) =>
      byTime(await this.entries.waiting(this.db, filter, page, 'keys'), registered),
    );
  }

  /** The pieces of a CSV with the submitted proposals of a space, latest first. */
  proposalsOf(spaceId: string): AsyncGenerator<string> {
    return this.pieces('proposals', async (page) =>
      byTime(await this.proposals.list(this.db, spaceId, 'newest', page, 'keys'), ({ submittedAt }) => submittedAt),
    );
  }

  private pieces(table: OpenTable, list: (page: PageRequest) => Promise<Listed>): AsyncGenerator<string> {
    return writtenPages(table, this.pages(table, list), 'csv');
  }

  private async *pages(
    table: OpenTable,
    list: (page: PageRequest) => Promise<Listed>,
  ): AsyncGenerator<readonly OpenRow[]> {
    for (let after: Position | null = null, more = true; more;) {
      const { ids, next }: Listed = await list({ first: PAGE, after });
      if (ids.length > 0) yield await this.open.ofIds(this.db, table, ids);
      after = next;
      more = next !== null;
    }
  }
}

function byTime<T extends Readonly<{ id: string }>>(page: Page<T>, timeOf: (row: T) => Date | null): Listed {
  const last = page.hasNextPage ? page.nodes.at(-1) : undefined;
  const at = last ? timeOf(last) : null;
  return { ids: page.nodes.map(({ id }) => id), next: last && at ? [at.toISOString(), last.id] : null };
}

function registered({ registeredAt }: EntryRow): Date {
  return registeredAt;
}
