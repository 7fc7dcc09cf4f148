import { Injectable } from '@nestjs/common';
import { type Page, type PageRequest, pageOf } from '#kernel';
import { type Reader, sql } from '#platform';
import type { Proposal } from './proposal';
import { PROPOSAL_COLUMNS } from './proposal.store';

export type ProposalOrder = 'newest' | 'most_supported';

// Joins the thread of discussion for its count: one row each, by its unique key.
const SELECT = `select ${PROPOSAL_COLUMNS}, coalesce(t.comment_count, 0) as "commentCount"
  from proposal p left join thread t on t.subject_type = 'proposal' and t.subject_id = p.id`;

/** With the thread itself, so that a proposal's page needs no further statement for it. */
const FIND = sql<Proposal>(
  'proposal.find_many',
  `select ${PROPOSAL_COLUMNS}, coalesce(t.comment_count, 0) as "commentCount",
     case when t.id is not null then json_build_object('id', t.id, 'subject', json_build_object('type', t.subject_type, 'id', t.subject_id),
       'spaceId', t.space_id, 'path', t.path, 'askable', t.askable, 'open', t.open, 'commentCount', t.comment_count) end as thread
   from proposal p left join thread t on t.subject_type = 'proposal' and t.subject_id = p.id where p.id = any ($1)`,
);
const DRAFTS = sql<Proposal>(
  'proposal.drafts',
  `${SELECT} where p.author_id = $1 and p.state = 'draft' order by p.updated_at desc limit 50`,
);
const NEWEST = `order by p.submitted_at desc, p.id desc limit $1`;
const SUPPORTED = `order by p.support_count desc, p.id desc limit $1`;

const LISTS = {
  newest: {
    all: sql<Proposal>('proposal.newest', `${SELECT} where p.state = 'submitted' ${NEWEST}`),
    allAfter: sql<Proposal>(
      'proposal.newest_after',
      `${SELECT} where p.state = 'submitted' and (p.submitted_at, p.id) < ($2::timestamptz, $3::uuid) ${NEWEST}`,
    ),
    space: sql<Proposal>(
      'proposal.newest_in',
      `${SELECT} where p.state = 'submitted' and p.space_id = $2::uuid ${NEWEST}`,
    ),
    spaceAfter: sql<Proposal>(
      'proposal.newest_in_after',
      `${SELECT} where p.state = 'submitted' and p.space_id = $2::uuid and (p.submitted_at, p.id) < ($3::timestamptz, $4::uuid) ${NEWEST}`,
    ),
  },
  most_supported: {
    all: sql<Proposal>('proposal.supported', `${SELECT} where p.state = 'submitted' ${SUPPORTED}`),
    allAfter: sql<Proposal>(
      'proposal.supported_after',
      `${SELECT} where p.state = 'submitted' and (p.support_count, p.id) < ($2::integer, $3::uuid) ${SUPPORTED}`,
    ),
    space: sql<Proposal>(
      'proposal.supported_in',
      `${SELECT} where p.state = 'submitted' and p.space_id = $2::uuid ${SUPPORTED}`,
    ),
    spaceAfter: sql<Proposal>(
      'proposal.supported_in_after',
      `${SELECT} where p.state = 'submitted' and p.space_id = $2::uuid and (p.support_count, p.id) < ($3::integer, $4::uuid) ${SUPPORTED}`,
    ),
  },
} as const;

/** All that is read of proposals, one statement per page. */
@Injectable()
export class ProposalReads {
  findMany(reader: Reader, ids: readonly string[]): Promise<readonly Proposal[]> {
    return reader.rows(FIND, [ids]);
  }

  async find(reader: Reader, id: string): Promise<Proposal | undefined> {
    return (await this.findMany(reader, [id]))[0];
  }

  draftsOf(reader: Reader, authorId: string): Promise<readonly Proposal[]> {
    return reader.rows(DRAFTS, [authorId]);
  }

  /** Submitted proposals of one space, or of all. */
  async list(reader: Reader, spaceId: string | null, order: ProposalOrder, page: PageRequest): Promise<Page<Proposal>> {
    const statements = LISTS[order];
    const after = page.after ?? [];
    const statement = page.after
      ? spaceId
        ? statements.spaceAfter
        : statements.allAfter
      : spaceId
        ? statements.space
        : statements.all;
    const rows = await reader.rows(statement, [page.first + 1, ...(spaceId ? [spaceId] : []), ...after]);
    return pageOf(rows, page.first, (row) => [
      order === 'newest' ? (row.submittedAt?.toISOString() ?? '') : row.supportCount,
      row.id,
    ]);
  }
}
