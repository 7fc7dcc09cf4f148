import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel';
import { Ledger } from '#ledger';
import { Clock, Outbox, type Tx } from '#platform';
import { groundInfluences, type NewInfluence, receiptOf, type TypedInfluence } from './influence';
import { SubmissionReads } from './influence.read';
import type { Signature, VersionContent, VersionKey } from './policy';
import { versionPublished } from './policy.events';
import { PolicyStore } from './policy.store';

export type VersionToWrite = VersionKey &
  Readonly<{ content: VersionContent; influences: readonly TypedInfluence[]; signature: Signature }>;

/** The part that the first version of a policy and every later one share. The caller has asked whether it may be done. */
@Injectable()
export class WriteVersion {
  constructor(
    private readonly policies: PolicyStore,
    private readonly submissions: SubmissionReads,
    private readonly ledger: Ledger,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Publishes a version with its influences and notes each of them on the ledger. Throws what is wrong with an influence. */
  async execute(tx: Tx, actor: Actor, version: VersionToWrite): Promise<void> {
    const { policyId, number, content, signature } = version;
    const influences = await this.ground(tx, version);
    const publishedBy = actor.kind === 'person' ? actor.accountId : null;
    const publishedAt = await this.clock.now(tx);
    await this.policies.addVersion(tx, { policyId, number, content, publishedAt, publishedBy, ...signature });
    await this.policies.addInfluences(tx, version, influences);
    for (const { entryId, id } of inOrderOfEntries(influences)) {
      await this.ledger.nameInfluence(tx, actor, entryId, { policyId, number, influenceId: id });
    }
    await this.outbox.record(tx, actor, versionPublished({ policyId, number }));
  }

  private async ground(tx: Tx, { influences, content }: VersionToWrite): Promise<readonly NewInfluence[]> {
    const submissions = await this.submissions.byReceipt(tx, influences.map(receiptOf));
    return groundInfluences(influences, content.clauses, submissions);
  }
}

/** Entries are locked in the order of their ids: two versions that name the same entries cannot wait for each other. */
function inOrderOfEntries(influences: readonly NewInfluence[]): readonly NewInfluence[] {
  return influences.toSorted((one, other) => (one.entryId < other.entryId ? -1 : one.entryId > other.entryId ? 1 : 0));
}
