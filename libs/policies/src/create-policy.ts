import { Injectable } from '@nestjs/common';
import { shownNameOf } from '#identity';
import { type Actor, DomainError, insist, isId, newId } from '#kernel';
import { postFor } from '#ledger';
import { Database, type Tx } from '#platform';
import { AuthorityStore, type Department } from '#spaces';
import type { TypedInfluence } from './influence';
import type { Signature } from './policy';
import { mayCreatePolicy } from './policy.access';
import { policyErrors } from './policy.errors';
import { PolicyStore } from './policy.store';
import { acceptVersion, type TypedVersion } from './typed-version';
import { WriteVersion } from './write-version';

export type NewPolicy = Readonly<{
  /** Where it has one already, in a list that is imported. */
  policyId?: string;
  authorityId: string;
  departmentId: string;
  version: TypedVersion;
  influences?: readonly TypedInfluence[];
  /** By whom it is signed when the product itself enters it; the department where nobody is named. */
  signature?: Signature;
}>;

/** Puts a policy into the catalogue with its first version. */
@Injectable()
export class CreatePolicy {
  constructor(
    private readonly db: Database,
    private readonly authorities: AuthorityStore,
    private readonly policies: PolicyStore,
    private readonly versions: WriteVersion,
  ) {}

  /** Gives the policy's id. Throws `policy.department_not_found`, and what is wrong with the text, with its field. */
  execute(actor: Actor, policy: NewPolicy): Promise<string> {
    return this.db.write((tx) => this.within(tx, actor, policy));
  }

  /** The same in a transaction of the caller's, for lists of policies. */
  async within(tx: Tx, actor: Actor, policy: NewPolicy): Promise<string> {
    const { policyId = newId(), authorityId, departmentId, influences = [] } = policy;
    insist(mayCreatePolicy(actor, policy));
    const department = await this.department(tx, policy);
    const content = acceptVersion(policy.version);
    await this.policies.add(tx, { id: policyId, authorityId, departmentId, currentNumber: 1 });
    const signature = signatureOf(actor, department, policy.signature);
    await this.versions.execute(tx, actor, { policyId, number: 1, content, influences, signature });
    return policyId;
  }

  private async department(tx: Tx, { authorityId, departmentId }: NewPolicy): Promise<Department> {
    const [department] = isId(departmentId) ? await this.authorities.findDepartments(tx, [departmentId]) : [];
    if (department?.authorityId !== authorityId) throw new DomainError(policyErrors.departmentNotFound);
    return department;
  }
}

/** A person signs with name and post, or, as an administrator without one, for the department. */
function signatureOf(actor: Actor, department: Department, given: Signature | undefined): Signature {
  const owner = department.name.ja;
  if (actor.kind !== 'person') return given ?? { signedName: owner, signedPost: owner };
  const post = postFor(actor, { authorityId: department.authorityId, departmentId: department.id });
  return { signedName: shownNameOf(actor)?.name ?? owner, signedPost: post ?? owner };
}
