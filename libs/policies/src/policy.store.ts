import { Injectable } from '@nestjs/common';
import { normaliseForSearch, searchVector } from '#kernel';
import { type Reader, sql, type Tx } from '#platform';
import type { Clause } from './clause-difference';
import type { NewInfluence } from './influence';
import {
  type Policy,
  POLICY_FIELDS,
  type PolicyVersion,
  type Signature,
  type VersionContent,
  type VersionKey,
  wordsOf,
} from './policy';

const POLICY =
  'p.id, p.authority_id as "authorityId", p.department_id as "departmentId", p.current_version as "currentNumber"';
export const VERSION = `v.policy_id as "policyId", v.number, v.name, v.for_whom as "forWhom", v.benefit, v.conditions, v.amount,
  v.period, v.how_to_apply as "howToApply", v.legal_ground as "legalGround", v.contact, v.summary,
  v.effective_from as "effectiveFrom", v.published_at as "publishedAt", v.signed_name as "signedName",
  v.signed_post as "signedPost"`;

const FIND = sql<Policy>('policy.find_many', `select ${POLICY} from policy p where p.id = any ($1)`);
const LOCK = sql<Policy>('policy.lock', `select ${POLICY} from policy p where p.id = $1 for update`);
const ADD = sql(
  'policy.add',
  'insert into policy (id, authority_id, department_id, current_version) values ($1, $2, $3, $4)',
);
const SET_CURRENT = sql('policy.set_current', 'update policy set current_version = $2 where id = $1');
const LOCK_IMPORT = sql('policy.lock_import', `select pg_advisory_xact_lock(hashtext('policy import'), hashtext($1))`);

const VERSIONS = sql<PolicyVersion>(
  'policy_version.find_many',
  `select ${VERSION} from policy_version v
   join unnest($1::uuid[], $2::integer[]) as k (policy_id, number) on (k.policy_id, k.number) = (v.policy_id, v.number)`,
);
const VERSIONS_OF = sql<PolicyVersion>(
  'policy_version.of_policies',
  `select ${VERSION} from policy_version v where v.policy_id = any ($1) order by v.policy_id, v.number desc`,
);
const ADD_VERSION = sql(
  'policy_version.add',
  `insert into policy_version (policy_id, number, name, for_whom, benefit, conditions, amount, period, how_to_apply,
     legal_ground, contact, summary, effective_from, published_at, published_by, signed_name, signed_post, searched, terms)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19::tsvector)`,
);

const CLAUSES = sql<Clause & VersionKey>(
  'policy_clause.of_versions',
  `select c.policy_id as "policyId", c.number, c.clause_id as "clauseId", c.heading, c.text from policy_clause c
   join unnest($1::uuid[], $2::integer[]) as k (policy_id, number) on (k.policy_id, k.number) = (c.policy_id, c.number)
   order by c.policy_id, c.number, c.position`,
);
const ADD_CLAUSES = sql(
  'policy_clause.add',
  `insert into policy_clause (policy_id, number, clause_id, position, heading, text)
   select $1, $2, c.id, c.position, c.heading, c.text
   from unnest($3::uuid[], $4::text[], $5::text[]) with ordinality as c (id, heading, text, position)`,
);
const ADD_INFLUENCES = sql(
  'influence.add',
  `insert into influence (policy_id, number, id, clause_id, entry_id, words, why, position)
   select $1, $2, i.id, i.clause_id, i.entry_id, i.words, i.why, i.position
   from unnest($3::uuid[], $4::uuid[], $5::uuid[], $6::text[], $7::text[]) with ordinality
     as i (id, clause_id, entry_id, words, why, position)`,
);

export type NewVersion = VersionKey &
  Signature &
  Readonly<{ content: VersionContent; publishedAt: Date; publishedBy: string | null }>;

/** All SQL that writes policies, and what the catalogue's rules read. */
@Injectable()
export class PolicyStore {
  findMany(reader: Reader, ids: readonly string[]): Promise<readonly Policy[]> {
    return reader.rows(FIND, [ids]);
  }

  /** Locks a policy, so that one version is published at a time. */
  lock(tx: Tx, id: string): Promise<Policy | undefined> {
    return tx.row(LOCK, [id]);
  }

  /** Lets one list at a time be imported for a department: what is there already is judged before anything is written. */
  async lockImport(tx: Tx, departmentId: string): Promise<void> {
    await tx.run(LOCK_IMPORT, [departmentId]);
  }

  async add(tx: Tx, policy: Policy): Promise<void> {
    await tx.run(ADD, [policy.id, policy.authorityId, policy.departmentId, policy.currentNumber]);
  }

  /** Several versions, without their clauses, in no order. */
  versions(reader: Reader, keys: readonly VersionKey[]): Promise<readonly PolicyVersion[]> {
    return reader.rows(VERSIONS, columns(keys));
  }

  /** All versions of several policies, each policy's newest first. */
  versionsOf(reader: Reader, policyIds: readonly string[]): Promise<readonly PolicyVersion[]> {
    return reader.rows(VERSIONS_OF, [policyIds]);
  }

  /** The clauses of several versions, each version's in order. */
  clausesOf(reader: Reader, keys: readonly VersionKey[]): Promise<readonly (Clause & VersionKey)[]> {
    return reader.rows(CLAUSES, columns(keys));
  }

  /** Adds a version with its clauses and makes it the current one. */
  async addVersion(tx: Tx, version: NewVersion): Promise<void> {
    const { policyId, number, content, publishedAt, publishedBy, signedName, signedPost } = version;
    const words = wordsOf(content);
    const texts = [...POLICY_FIELDS.map((field) => content[field]), content.summary, content.effectiveFrom];
    const found = [normaliseForSearch(words), searchVector(words)];
    await tx.run(ADD_VERSION, [policyId, number, ...texts, publishedAt, publishedBy, signedName, signedPost, ...found]);
    const { clauses } = content;
    await tx.run(ADD_CLAUSES, [
      policyId,
      number,
      clauses.map(({ clauseId }) => clauseId),
      clauses.map(({ heading }) => heading),
      clauses.map(({ text }) => text),
    ]);
    await tx.run(SET_CURRENT, [policyId, number]);
  }

  async addInfluences(tx: Tx, { policyId, number }: VersionKey, influences: readonly NewInfluence[]): Promise<void> {
    if (influences.length === 0) return;
    await tx.run(ADD_INFLUENCES, [
      policyId,
      number,
      influences.map(({ id }) => id),
      influences.map(({ clauseId }) => clauseId),
      influences.map(({ entryId }) => entryId),
      influences.map(({ words }) => words),
      influences.map(({ why }) => why),
    ]);
  }
}

function columns(keys: readonly VersionKey[]): readonly [readonly string[], readonly number[]] {
  return [keys.map(({ policyId }) => policyId), keys.map(({ number }) => number)];
}
