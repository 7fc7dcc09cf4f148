import { Injectable } from '@nestjs/common';
import { Database } from '#platform';
import { type AlignedClause, alignClauses, type Clause } from './clause-difference';
import type { Influence } from './influence';
import { POLICY_FIELDS, type PolicyField, type PolicyVersion, type VersionKey } from './policy';
import { PolicyReads } from './policy-list.read';
import { PolicyStore } from './policy.store';

/**
 * A published version with what it changed (nothing for the first) and whose words it took up. Before and after, without the
 * difference word by word: that of many versions takes a second.
 */
export type PublishedVersion = Readonly<{
  version: PolicyVersion;
  fields: readonly Readonly<{ field: PolicyField; before: string; after: string }>[];
  clauses: readonly AlignedClause[];
  influences: readonly Influence[];
}>;

/** Tells anybody what was published last in the catalogue: four statements, however many versions. */
@Injectable()
export class ListLatestVersions {
  constructor(
    private readonly db: Database,
    private readonly reads: PolicyReads,
    private readonly policies: PolicyStore,
  ) {}

  /** The newest versions of all policies, newest first. */
  async execute(first: number): Promise<readonly PublishedVersion[]> {
    const versions = await this.reads.latest(this.db, first);
    const earlier = versions.flatMap((version) => (version.number > 1 ? [versionBefore(version)] : []));
    // A version may be among the latest and come before another of them; each is asked for once.
    const both = new Map([...versions, ...earlier].map((key) => [keyText(key), key]));
    const [before, clauses, influences] = await Promise.all([
      this.policies.versions(this.db, earlier),
      this.policies.clausesOf(this.db, [...both.values()]),
      this.reads.influencesOf(this.db, versions),
    ]);
    const [old, clausesBy] = [new Map(before.map((one) => [keyText(one), one])), Map.groupBy(clauses, keyText)];
    const influencesBy = Map.groupBy(influences, keyText);
    return versions.map((version) => ({
      version,
      ...changeBetween(old.get(keyText(versionBefore(version))), version, clausesBy),
      influences: influencesBy.get(keyText(version)) ?? [],
    }));
  }
}

function changeBetween(
  before: PolicyVersion | undefined,
  version: PolicyVersion,
  clauses: ReadonlyMap<string, readonly Clause[]>,
): Pick<PublishedVersion, 'fields' | 'clauses'> {
  if (!before) return { fields: [], clauses: [] };
  const [was, is] = [clauses.get(keyText(before)) ?? [], clauses.get(keyText(version)) ?? []];
  const changed = POLICY_FIELDS.filter((field) => before[field] !== version[field]);
  return {
    fields: changed.map((field) => ({ field, before: before[field], after: version[field] })),
    clauses: alignClauses(was, is).filter(({ kind }) => kind !== 'kept'),
  };
}

function versionBefore({ policyId, number }: VersionKey): VersionKey {
  return { policyId, number: number - 1 };
}

function keyText({ policyId, number }: VersionKey): string {
  return `${policyId}/${number}`;
}
