import type { RequestContext } from '#platform';
import { type ClauseChange, differenceOfVersions } from '../clause-difference';
import type { Influence } from '../influence';
import { fieldChanges, type PolicyVersion } from '../policy';
import type { PolicyLoaders } from './policy.loader';
import type { ClauseChangeModel, PolicyChangeModel } from './policy.model';

/** The difference of a version to the one before, with the influences beside their clauses; null for the first. */
export async function changeOf(
  load: PolicyLoaders,
  context: RequestContext,
  version: PolicyVersion,
): Promise<PolicyChangeModel | null> {
  const key = { policyId: version.policyId, number: version.number - 1 };
  if (key.number === 0) return null;
  const [before, clausesBefore, clauses, influences] = await Promise.all([
    load.version(context, key),
    load.clauses(context, key),
    load.clauses(context, version),
    load.influences(context, version),
  ]);
  if (!before) throw new Error('a version has none before it');
  const changes = differenceOfVersions(clausesBefore, clauses).map((change) => withInfluences(change, influences));
  return { fields: fieldChanges(before, version), clauses: changes };
}

function withInfluences(change: ClauseChange, influences: readonly Influence[]): ClauseChangeModel {
  const { clauseId, kind, textChanged, heading, text } = change;
  const own = influences.filter((influence) => influence.clauseId === clauseId);
  return { clauseId, kind, textChanged, heading, text, influences: own };
}
