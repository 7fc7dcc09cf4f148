import { Injectable } from '@nestjs/common';
import {
  DomainError,
  invalidCursor,
  isId,
  normaliseForSearch,
  type Page,
  pageOf,
  type PageRequest,
  searchQuery,
} from '#kernel';
import { type Reader, sql } from '#platform';
import type { Influence } from './influence';
import type { Policy, PolicyVersion, VersionKey } from './policy';
import { VERSION } from './policy.store';

/** What the catalogue is narrowed to. `words`: each of them occurs in what the policy says now. */
export type PolicyFilter = Readonly<{ words: string | null; departmentId: string | null }>;

type Listed = Policy & Readonly<{ publishedAt: Date }>;

// The bigram index finds candidates, the text as search sees it decides: so a count can be checked against its list.
const WHERE = `v.number = p.current_version and ($1::uuid is null or p.department_id = $1)
  and ($2::tsquery is null or v.terms @@ $2)
  and not exists (select from unnest($3::text[]) as w (word) where position(w.word in v.searched) = 0)`;
const LIST = sql<Listed>(
  'policy.list',
  `select p.id, p.authority_id as "authorityId", p.department_id as "departmentId", p.current_version as "currentNumber",
     v.published_at as "publishedAt"
   from policy p join policy_version v on v.policy_id = p.id
   where ${WHERE} and ($4::timestamptz is null or (v.published_at, v.policy_id) < ($4, $5::uuid))
   order by v.published_at desc, v.policy_id desc limit $6`,
);
const COUNT = sql<{ count: number }>(
  'policy.count',
  `select count(*) as count from policy p join policy_version v on v.policy_id = p.id where ${WHERE}`,
);
const INFLUENTIAL = sql<{ count: number }>(
  'influence.count',
  'select count(distinct entry_id) as count from influence',
);
const LATEST = sql<PolicyVersion>(
  'policy_version.latest',
  `select ${VERSION} from policy_version v
   where v.number > 1 or exists (select from influence i where (i.policy_id, i.number) = (v.policy_id, v.number))
   order by v.published_at desc, v.policy_id desc limit $1`,
);
const NEWEST = sql<PolicyVersion>(
  'policy_version.newest',
  `select ${VERSION} from policy_version v order by v.published_at desc, v.policy_id desc limit $1`,
);

const INFLUENCE = `i.id, i.policy_id as "policyId", i.number, i.clause_id as "clauseId", c.heading as "clauseHeading",
  i.entry_id as "entryId", i.words, i.why`;
const INFLUENCES = `influence i join policy_clause c on (c.policy_id, c.number, c.clause_id) = (i.policy_id, i.number, i.clause_id)`;
const OF_VERSIONS = sql<Influence>(
  'influence.of_versions',
  `select ${INFLUENCE} from ${INFLUENCES}
   join unnest($1::uuid[], $2::integer[]) as k (policy_id, number) on (k.policy_id, k.number) = (i.policy_id, i.number)
   order by i.policy_id, i.number, i.position`,
);
const OF_ENTRIES = sql<Influence>(
  'influence.of_entries',
  `select ${INFLUENCE} from ${INFLUENCES} where i.entry_id = any ($1) order by i.entry_id, i.id`,
);

/** How the catalogue is read. */
@Injectable()
export class PolicyReads {
  /** How many submissions have changed a policy. */
  async countInfluential(reader: Reader): Promise<number> {
    return (await reader.row(INFLUENTIAL))?.count ?? 0;
  }

  /** Policies, the newest change first, with the exact number of all of them. */
  async list(reader: Reader, filter: PolicyFilter, page: PageRequest): Promise<Page<Listed>> {
    const [publishedAt, id] = positionOf(page);
    const where = whereOf(filter);
    const rows = await reader.rows(LIST, [...where, publishedAt, id, page.first + 1]);
    const counted = await reader.row(COUNT, where);
    return pageOf(rows, page.first, (row) => [row.publishedAt.toISOString(), row.id], counted?.count ?? null);
  }

  /** The newest versions that changed something or that name influences, newest first. */
  latestChanges(reader: Reader, first: number): Promise<readonly PolicyVersion[]> {
    return reader.rows(LATEST, [first]);
  }

  /** The newest versions of all policies, the first ones included, newest first. */
  latest(reader: Reader, first: number): Promise<readonly PolicyVersion[]> {
    return reader.rows(NEWEST, [first]);
  }

  /** The influences of several versions, each version's in the order in which they were named. */
  influencesOf(reader: Reader, keys: readonly VersionKey[]): Promise<readonly Influence[]> {
    return reader.rows(OF_VERSIONS, [keys.map(({ policyId }) => policyId), keys.map(({ number }) => number)]);
  }

  /** What several submissions changed, each one's oldest first. */
  influencesOfEntries(reader: Reader, entryIds: readonly string[]): Promise<readonly Influence[]> {
    return reader.rows(OF_ENTRIES, [entryIds]);
  }
}

function whereOf({ words, departmentId }: PolicyFilter): readonly unknown[] {
  const sought = normaliseForSearch(words ?? '').split(' ');
  return [departmentId, searchQuery(words ?? ''), sought.filter((word) => word !== '')];
}

function positionOf({ after }: PageRequest): readonly [string | null, string | null] {
  if (after === null) return [null, null];
  const [publishedAt, id] = after.map(String);
  if (!publishedAt || !id || !isId(id) || Number.isNaN(Date.parse(publishedAt))) throw new DomainError(invalidCursor);
  return [publishedAt, id];
}
