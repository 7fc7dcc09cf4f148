import { Injectable } from '@nestjs/common';
import { shownNameOf } from '#identity';
import { type Actor, isId } from '#kernel';
import { postFor } from '#ledger';
import { Database } from '#platform';
import { CheckNextVersion, type TypedPolicyVersion } from './check-next-version';
import type { Policy, Signature, VersionKey } from './policy';
import { PolicyStore } from './policy.store';
import { WriteVersion } from './write-version';

/** An official publishes the next version of a policy and names the submissions whose words changed it. */
@Injectable()
export class PublishPolicyVersion {
  constructor(
    private readonly db: Database,
    private readonly policies: PolicyStore,
    private readonly check: CheckNextVersion,
    private readonly versions: WriteVersion,
  ) {}

  /** Publishes at once and for good. Throws what `CheckNextVersion` refuses, and what is wrong with an influence. */
  execute(actor: Actor, typed: TypedPolicyVersion): Promise<VersionKey> {
    return this.db.write(async (tx) => {
      const locked = isId(typed.policyId) ? await this.policies.lock(tx, typed.policyId) : undefined;
      const { policy, content } = await this.check.execute(tx, actor, locked, typed);
      const key = { policyId: policy.id, number: policy.currentNumber + 1 };
      const signature = signatureOf(actor, policy);
      await this.versions.execute(tx, actor, { ...key, content, influences: typed.influences, signature });
      return key;
    });
  }
}

function signatureOf(actor: Actor, policy: Policy): Signature {
  const name = actor.kind === 'person' ? shownNameOf(actor)?.name : undefined;
  const post = postFor(actor, policy);
  if (!name || !post) throw new Error('whoever may publish a version has a name and a post');
  return { signedName: name, signedPost: post };
}
