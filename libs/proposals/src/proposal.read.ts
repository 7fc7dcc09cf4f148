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
const KEYS: Readonly<Record<ProposalOrder, readonly [column: string, type: string, name: string]>> = {
  newest: ['p.submitted_at', 'timestamptz', 'submittedAt'],
  most_supported: ['p.support_count', 'integer', 'supportCount'],
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

/** A page of the submitted proposals of one space. */
export type SpacePage = Readonly<{ spaceId: string; page: PageRequest }>;

/** Pages of several spaces at once, each row with its page's place among those asked for. */
function pagesStatement(order: ProposalOrder, extent: Extent): Statement<Proposal & Readonly<{ place: number }>> {
  const [column, type, name] = KEYS[order];
  return sql(
    ['proposal', order, 'in_spaces', extent].join('.'),
    `select page.place, c.* from unnest($1::uuid[], $2::${type}[], $3::uuid[], $4::int[]) with ordinality
       as page (space_id, after_key, after_id, take, place)
     cross join lateral (select ${COLUMNS[extent]}, ${COUNT} ${FROM}
       where p.state = 'submitted' and p.space_id = page.space_id
         and (page.after_id is null or (${column}, p.id) < (page.after_key, page.after_id))
       order by ${column} desc, p.id desc limit page.take) c
     order by page.place, c."${name}" desc, c.id desc`,
  );
}

const keyOf = (order: ProposalOrder) => (row: Proposal) => [
  order === 'newest' ? (row.submittedAt?.toISOString() ?? '') : row.supportCount,
  row.id,
];

/** All that is read of proposals, one statement for a page or for many. */
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
    return pageOf(rows, page.first, keyOf(order));
  }

  /** A page for each of several spaces, in the order in which they were asked for. */
  async listInSpaces(
    reader: Reader,
    wanted: readonly SpacePage[],
    order: ProposalOrder,
    extent: Extent,
  ): Promise<readonly Page<Proposal>[]> {
    const [only] = wanted;
    if (only && wanted.length === 1) return [await this.list(reader, only.spaceId, order, only.page, extent)];
    const rows = await reader.rows(pagesStatement(order, extent), [
      wanted.map(({ spaceId }) => spaceId),
      wanted.map(({ page }) => page.after?.[0] ?? null),
      wanted.map(({ page }) => page.after?.[1] ?? null),
      wanted.map(({ page }) => page.first + 1),
    ]);
    const found = wanted.map((): Proposal[] => []);
    for (const { place, ...row } of rows) found[place - 1]?.push(row);
    return wanted.map(({ page }, index) => pageOf(found[index] ?? [], page.first, keyOf(order)));
  }
}
