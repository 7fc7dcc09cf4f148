import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { Database, loaderIn, type RequestContext } from '#platform';
import type { Clause } from '../clause-difference';
import type { Influence } from '../influence';
import type { Policy, PolicyVersion, VersionKey } from '../policy';
import { PolicyReads } from '../policy-list.read';
import { PolicyStore } from '../policy.store';

const POLICIES = Symbol('policies');
const VERSIONS = Symbol('policy versions');
const VERSIONS_OF = Symbol('versions of policies');
const CLAUSES = Symbol('clauses');
const INFLUENCES = Symbol('influences');
const OF_ENTRIES = Symbol('influences of ledger entries');

/** Per-request loaders of policies and what hangs on them: one statement each, however many are asked for. */
@Injectable()
export class PolicyLoaders {
  constructor(
    private readonly db: Database,
    private readonly policies: PolicyStore,
    private readonly reads: PolicyReads,
  ) {}

  /** The policy of this id, or null. */
  async policy(context: RequestContext, id: string): Promise<Policy | null> {
    const make = () =>
      byKey(
        (ids: readonly string[]) => this.policies.findMany(this.db, ids),
        own,
        ({ id }) => id,
      );
    return (await loaderIn(context, POLICIES, make).load(id)) ?? null;
  }

  /** One version, or null. */
  async version(context: RequestContext, key: VersionKey): Promise<PolicyVersion | null> {
    const make = () => byKey((keys: readonly VersionKey[]) => this.policies.versions(this.db, keys), asText, asText);
    return (await loaderIn(context, VERSIONS, make).load(key)) ?? null;
  }

  /** All versions of a policy, newest first. */
  versionsOf(context: RequestContext, policyId: string): Promise<readonly PolicyVersion[]> {
    const find = (ids: readonly string[]) => this.policies.versionsOf(this.db, ids);
    return loaderIn(context, VERSIONS_OF, () => groupedBy(find, own, (version) => version.policyId)).load(policyId);
  }

  /** The clauses of a version, in order. */
  clauses(context: RequestContext, key: VersionKey): Promise<readonly Clause[]> {
    const find = (keys: readonly VersionKey[]) => this.policies.clausesOf(this.db, keys);
    return loaderIn(context, CLAUSES, () => groupedBy(find, asText, asText)).load(key);
  }

  /** The influences of a version, in the order in which they were named. */
  influences(context: RequestContext, key: VersionKey): Promise<readonly Influence[]> {
    const find = (keys: readonly VersionKey[]) => this.reads.influencesOf(this.db, keys);
    return loaderIn(context, INFLUENCES, () => groupedBy(find, asText, asText)).load(key);
  }

  /** What a submission changed, oldest first. */
  influencesOfEntry(context: RequestContext, entryId: string): Promise<readonly Influence[]> {
    const find = (ids: readonly string[]) => this.reads.influencesOfEntries(this.db, ids);
    return loaderIn(context, OF_ENTRIES, () => groupedBy(find, own, (influence) => influence.entryId)).load(entryId);
  }
}

function byKey<K, T>(
  find: (keys: readonly K[]) => Promise<readonly T[]>,
  keyText: (key: K) => string,
  rowText: (row: T) => string,
): DataLoader<K, T | undefined, string> {
  const load = async (keys: readonly K[]) => {
    const rows = new Map((await find(keys)).map((row) => [rowText(row), row]));
    return keys.map((key) => rows.get(keyText(key)));
  };
  return new DataLoader(load, { cacheKeyFn: keyText });
}

function groupedBy<K, T>(
  find: (keys: readonly K[]) => Promise<readonly T[]>,
  keyText: (key: K) => string,
  rowText: (row: T) => string,
): DataLoader<K, readonly T[], string> {
  const load = async (keys: readonly K[]) => {
    const groups = Map.groupBy(await find(keys), rowText);
    return keys.map((key) => groups.get(keyText(key)) ?? []);
  };
  return new DataLoader(load, { cacheKeyFn: keyText });
}

function own(key: string): string {
  return key;
}

function asText({ policyId, number }: VersionKey): string {
  return `${policyId}/${number}`;
}
