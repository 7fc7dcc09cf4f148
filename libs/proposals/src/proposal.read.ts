import { Injectable } from '@nestjs/common';
import { type Page, type PageRequest, pageOf } from '#kernel';
import { forKeys, keyed, type Reader, rowsToRead, sql, type Statement } from '#platform';
import type { Proposal } from './proposal';
import { FEW_COLUMNS, PROPOSAL_COLUMNS } from './proposal.store';

export type ProposalOrder = 'newest' | 'most_supported';

/** How much of each proposal a list reads. A text can be long, and many lists show none of it. */
export type Extent = 'keys' | 'few' | 'whole';

// Joins the thread of discussion for its count: one row each, by its unique key.
const FROM = `from proposal p left join thread t on t.subject_type = 'proposal' and t.subject_id = p.id`;
const COUNT = `coalesce(t.comment_count, 0) as "commentCount"`;

/** With the thread itself, so that a proposal's page needs no further statement for it. */
const FIND = keyed<Proposal>(
  'proposal.find',
  (is) => `select ${PROPOSAL_COLUMNS}, ${COUNT},
     case when t.id is not null then json_build_object('id', t.id, 'subject', json_build_object('type', t.subject_type, 'id', t.subject_id),
       'spaceId', t.space_id, 'path', t.path, 'askable', t.askable, 'open', t.open, 'commentCount', t.comment_count) end as thread
   ${FROM} where p.id ${is}`,
);
const DRAFTS = sql<Proposal>(
  'proposal.drafts',
  `select ${PROPOSAL_COLUMNS}, ${COUNT} ${FROM} where p.author_id = $1 and p.state = 'draft' order by p.updated_at desc limit 50`,
);

const COLUMNS: Readonly<Record<Extent, string>> = {
  keys: 'p.id, p.submitted_at as "submittedAt", p.support_count as "supportCount"',
  few: FEW_COLUMNS,
  whole: PROPOSAL_COLUMNS,
};
const KEYS: Readonly<Record<ProposalOrder, readonly [column: string, type: string]>> = {
  newest: ['p.submitted_at', 'timestamptz'],
  most_supported: ['p.support_count', 'integer'],
};

type Shape = Readonly<{ order: ProposalOrder; extent: Extent; rows: number }>;

/** The statement of a page. Its parameters: the space where it is one, then the key behind which the page begins. */
function pageStatement({ order, extent, rows }: Shape, inSpace: boolean, isLater: boolean): Statement<Proposal> {
  const [column, type] = KEYS[order];
  const conditions = [`p.state = 'submitted'`];
  if (inSpace) conditions.push('p.space_id = $1::uuid');
  const next = inSpace ? 2 : 1;
  if (isLater) conditions.push(`(${column}, p.id) < ($${next}::${type}, $${next + 1}::uuid)`);
  return sql(
    ['proposal', order, ...(inSpace ? ['in_space'] : []), ...(isLater ? ['after'] : []), extent, rows].join('.'),
    `select ${COLUMNS[extent]}, ${COUNT} ${FROM} where ${conditions.join(' and ')} order by ${column} desc, p.id desc limit ${rows}`,
  );
}

/** All that is read of proposals, one statement per page. */
@Injectable()
export class ProposalReads {
  findMany(reader: Reader, ids: readonly string[]): Promise<readonly Proposal[]> {
    return reader.rows(...forKeys(FIND, ids));
  }

  async find(reader: Reader, id: string): Promise<Proposal | undefined> {
    return (await this.findMany(reader, [id]))[0];
  }

  draftsOf(reader: Reader, authorId: string): Promise<readonly Proposal[]> {
    return reader.rows(DRAFTS, [authorId]);
  }

  /** Submitted proposals of one space, or of all. With `few`, the text and all else beside the columns of `FEW` is left out. */
  async list(
    reader: Reader,
    spaceId: string | null,
    order: ProposalOrder,
    page: PageRequest,
    extent: Extent = 'whole',
  ): Promise<Page<Proposal>> {
    const shape = { order, extent, rows: rowsToRead(page.first) };
    const statement = pageStatement(shape, spaceId !== null, page.after !== null);
    const rows = await reader.rows(statement, [...(spaceId ? [spaceId] : []), ...(page.after ?? [])]);
    return pageOf(rows, page.first, (row) => [
      order === 'newest' ? (row.submittedAt?.toISOString() ?? '') : row.supportCount,
      row.id,
    ]);
  }
}
