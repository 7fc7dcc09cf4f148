import { Injectable } from '@nestjs/common';
import { type Actor, isId } from '#kernel';
import { Database } from '#platform';
import { CheckNextVersion, type TypedPolicyVersion } from './check-next-version';
import { type ClauseChange, differenceOfVersions } from './clause-difference';
import { groundInfluences, receiptOf } from './influence';
import { SubmissionReads } from './influence.read';
import { type FieldChange, fieldChanges } from './policy';
import { PolicyStore } from './policy.store';

/** What would become of a clause; `place` is its place in the version as typed, from 0, and null for a removed one. */
export type ClausePreview = Pick<ClauseChange, 'kind' | 'textChanged' | 'heading' | 'text'> &
  Readonly<{ place: number | null }>;

/** The difference a version would make. */
export type VersionPreview = Readonly<{ fields: readonly FieldChange[]; clauses: readonly ClausePreview[] }>;

/** An official looks at what the next version of a policy would change, before it is published for good. */
@Injectable()
export class PreviewPolicyVersion {
  constructor(
    private readonly db: Database,
    private readonly policies: PolicyStore,
    private readonly check: CheckNextVersion,
    private readonly submissions: SubmissionReads,
  ) {}

  /** Writes nothing. Throws all that publishing would throw at this moment. */
  async execute(actor: Actor, typed: TypedPolicyVersion): Promise<VersionPreview> {
    const [policy] = isId(typed.policyId) ? await this.policies.findMany(this.db, [typed.policyId]) : [];
    const { before, content } = await this.check.execute(this.db, actor, policy, typed);
    const submissions = await this.submissions.byReceipt(this.db, typed.influences.map(receiptOf));
    groundInfluences(typed.influences, content.clauses, submissions);
    const places = new Map(content.clauses.map(({ clauseId }, place) => [clauseId, place]));
    const clauses = differenceOfVersions(before.clauses, content.clauses).map((change) => ({
      ...change,
      place: places.get(change.clauseId) ?? null,
    }));
    return { fields: fieldChanges(before, content), clauses };
  }
}
