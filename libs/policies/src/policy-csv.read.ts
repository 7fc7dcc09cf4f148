import { Injectable } from '@nestjs/common';
import { type Reader, sql } from '#platform';
import type { PolicyVersion } from './policy';
import { VERSION } from './policy.store';

/** A policy as a line of the list: its current version, its clauses, and its owner by name. */
export type CataloguePolicy = PolicyVersion &
  Readonly<{
    authorityCode: string;
    departmentId: string;
    department: string;
    clauses: readonly Readonly<{ heading: string; text: string }>[];
  }>;

// Reads names of authorities and departments: a list that is read elsewhere has nothing to look them up in.
const CATALOGUE = `select ${VERSION}, a.code as "authorityCode", p.department_id as "departmentId", d.name->>'ja' as department,
    (select jsonb_agg(jsonb_build_object('heading', c.heading, 'text', c.text) order by c.position) from policy_clause c
      where (c.policy_id, c.number) = (v.policy_id, v.number)) as clauses
  from policy p
  join policy_version v on (v.policy_id, v.number) = (p.id, p.current_version)
  join authority a on a.id = p.authority_id join department d on d.id = p.department_id`;
const PAGE = sql<CataloguePolicy>(
  'policy_csv.page',
  `${CATALOGUE} where $1::uuid is null or p.id > $1 order by p.id limit $2`,
);
const OF_DEPARTMENT = sql<CataloguePolicy>(
  'policy_csv.of_department',
  `${CATALOGUE} where p.department_id = $1 or p.id = any ($2) order by p.id`,
);
const MOST_CLAUSES = sql<{ most: number }>(
  'policy_csv.most_clauses',
  `select coalesce(max(c.position), 0) as most from policy p
   join policy_clause c on (c.policy_id, c.number) = (p.id, p.current_version)`,
);

@Injectable()
export class CatalogueReads {
  /** Policies in the order of their ids, from the one after `after`. */
  page(reader: Reader, after: string | null, first: number): Promise<readonly CataloguePolicy[]> {
    return reader.rows(PAGE, [after, first]);
  }

  /** All policies of a department, and those of these ids wherever they belong. */
  ofDepartment(reader: Reader, departmentId: string, ids: readonly string[]): Promise<readonly CataloguePolicy[]> {
    return reader.rows(OF_DEPARTMENT, [departmentId, ids]);
  }

  /** The greatest number of clauses that a policy has now. */
  async mostClauses(reader: Reader): Promise<number> {
    return (await reader.row(MOST_CLAUSES))?.most ?? 0;
  }
}
