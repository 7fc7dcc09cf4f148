import { Injectable } from '@nestjs/common';
import { type Actor, DomainError, insist } from '#kernel';
import type { Reader } from '#platform';
import { differenceOfVersions } from './clause-difference';
import type { TypedInfluence } from './influence';
import { fieldChanges, type Policy, type VersionContent } from './policy';
import { mayPublishVersion } from './policy.access';
import { policyErrors } from './policy.errors';
import { PolicyStore } from './policy.store';
import { acceptVersion, type TypedVersion } from './typed-version';

export type TypedPolicyVersion = TypedVersion &
  Readonly<{ policyId: string; basedOn: number; influences: readonly TypedInfluence[] }>;

/** What a policy says now, and what it would say. */
export type CheckedVersion = Readonly<{ policy: Policy; before: VersionContent; content: VersionContent }>;

/** Whether the next version of a policy may be published as it was typed: the preview and the publishing ask the same. */
@Injectable()
export class CheckNextVersion {
  constructor(private readonly policies: PolicyStore) {}

  /**
   * Gives the accepted text beside the one in force. Throws `policy.not_found`, what the rules of access refuse,
   * `policy.changed_meanwhile` when another version came first, `policy.nothing_changed`, and for what is wrong with the
   * text its error with the field.
   */
  async execute(
    reader: Reader,
    actor: Actor,
    policy: Policy | undefined,
    typed: TypedPolicyVersion,
  ): Promise<CheckedVersion> {
    if (!policy) throw new DomainError(policyErrors.notFound);
    insist(mayPublishVersion(actor, policy));
    if (policy.currentNumber !== typed.basedOn) throw changedMeanwhile(policy);
    const before = await this.current(reader, policy);
    const content = acceptVersion(typed, new Set(before.clauses.map(({ clauseId }) => clauseId)));
    if (typed.influences.length === 0 && saysTheSame(before, content))
      throw new DomainError(policyErrors.nothingChanged);
    return { policy, before, content };
  }

  private async current(reader: Reader, policy: Policy): Promise<VersionContent> {
    const key = { policyId: policy.id, number: policy.currentNumber };
    const [version] = await this.policies.versions(reader, [key]);
    if (!version) throw new Error('a policy has no current version');
    return { ...version, clauses: await this.policies.clausesOf(reader, [key]) };
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
