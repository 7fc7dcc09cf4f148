import { Injectable } from '@nestjs/common';
import { shownNameOf } from '#identity';
import { type Actor, DomainError, insist, isId } from '#kernel';
import { postFor } from '#ledger';
import { Database, type Tx } from '#platform';
import { differenceOfVersions } from './clause-difference';
import type { TypedInfluence } from './influence';
import { fieldChanges, type Policy, type Signature, type VersionContent, type VersionKey } from './policy';
import { mayPublishVersion } from './policy.access';
import { policyErrors } from './policy.errors';
import { PolicyStore } from './policy.store';
import { acceptVersion, type TypedVersion } from './typed-version';
import { WriteVersion } from './write-version';

export type TypedPolicyVersion = TypedVersion &
  Readonly<{ policyId: string; basedOn: number; influences: readonly TypedInfluence[] }>;

/** An official publishes the next version of a policy and names the submissions whose words changed it. */
@Injectable()
export class PublishPolicyVersion {
  constructor(
    private readonly db: Database,
    private readonly policies: PolicyStore,
    private readonly versions: WriteVersion,
  ) {}

  /**
   * Publishes at once and for good. Throws `policy.changed_meanwhile` when another version came first, and for what is
   * wrong with the text its error with the field.
   */
  execute(actor: Actor, typed: TypedPolicyVersion): Promise<VersionKey> {
    return this.db.write(async (tx) => {
      const policy = await this.lock(tx, typed.policyId);
      insist(mayPublishVersion(actor, policy));
      if (policy.currentNumber !== typed.basedOn) throw changedMeanwhile(policy);
      const before = await this.current(tx, policy);
      const content = acceptVersion(typed, new Set(before.clauses.map(({ clauseId }) => clauseId)));
      if (typed.influences.length === 0 && saysTheSame(before, content))
        throw new DomainError(policyErrors.nothingChanged);
      const key = { policyId: policy.id, number: policy.currentNumber + 1 };
      const signature = signatureOf(actor, policy);
      await this.versions.execute(tx, actor, { ...key, content, influences: typed.influences, signature });
      return key;
    });
  }

  private async lock(tx: Tx, policyId: string): Promise<Policy> {
    const policy = isId(policyId) ? await this.policies.lock(tx, policyId) : undefined;
    if (!policy) throw new DomainError(policyErrors.notFound);
    return policy;
  }

  private async current(tx: Tx, policy: Policy): Promise<VersionContent> {
    const key = { policyId: policy.id, number: policy.currentNumber };
    const [version] = await this.policies.versions(tx, [key]);
    if (!version) throw new Error('a policy has no current version');
    return { ...version, clauses: await this.policies.clausesOf(tx, [key]) };
  }
}

function changedMeanwhile({ currentNumber }: Policy): DomainError {
  return new DomainError(policyErrors.changedMeanwhile, { field: 'basedOn', details: { current: currentNumber } });
}

/** Whether a new version would say nothing new. The sentence about what changed does not count. */
function saysTheSame(before: VersionContent, after: VersionContent): boolean {
  if (before.effectiveFrom !== after.effectiveFrom || fieldChanges(before, after).length > 0) return false;
  return differenceOfVersions(before.clauses, after.clauses).every(({ kind }) => kind === 'kept');
}

function signatureOf(actor: Actor, policy: Policy): Signature {
  const name = actor.kind === 'person' ? shownNameOf(actor)?.name : undefined;
  const post = postFor(actor, policy);
  if (!name || !post) throw new Error('whoever may publish a version has a name and a post');
  return { signedName: name, signedPost: post };
}
