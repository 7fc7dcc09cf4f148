import { Injectable } from '@nestjs/common';
import { DomainError, type ErrorSpec } from '#kernel';
import { Database } from '#platform';
import { ledgerErrors } from '../ledger.errors';
import { parseReceipt } from '../receipt';
import { canonicalJson } from './canonical-json';
import { logErrors } from './log.errors';
import { PublishedCheckpoint } from '../witness/published-checkpoint';
import { LogIdentity } from './log-identity';
import { LogReads, type OpenLeaf } from './log.read';
import { LogStore } from './log.store';
import { consistencyProof, type Hash, inclusionProof } from './merkle';

/** What anybody needs to check by themselves that the log holds what it says it holds. */
@Injectable()
export class ProveLog {
  constructor(
    private readonly db: Database,
    private readonly store: LogStore,
    private readonly reads: LogReads,
    private readonly identity: LogIdentity,
    private readonly published: PublishedCheckpoint,
  ) {}

  /**
   * The proof of one receipt, however it was typed, as one line: its leaves with their words and their paths to the newest
   * checkpoint. Throws `ledger.not_found`, or `log.not_yet` for the minute before it, or the removal of its words, is there.
   */
  async receipt(typed: string): Promise<string> {
    const receipt = parseReceipt(typed)?.receipt;
    const newest = await this.published.find(this.db);
    if (receipt === undefined) throw new DomainError(ledgerErrors.notFound);
    const leaves = newest ? await this.reads.leavesOf(this.db, receipt, newest.size) : [];
    if (!newest || leaves.length === 0) throw new DomainError(await this.whyNone(receipt));
    if (hasWordsGoneUnnoted(leaves)) throw new DomainError(logErrors.notYet);
    const nodeAt = this.reads.nodes(this.db);
    const paths = await Promise.all(leaves.map(({ n }) => inclusionProof(n, newest.size, nodeAt)));
    const { origin, keys } = await this.identity.public(this.db);
    const proof = { proof: 'hiraku-ledger', v: 1, origin, keys, receipt, size: newest.size, checkpoint: newest.note };
    const witnesses = named(newest.witnesses);
    const withPaths = leaves.map((leaf, at) => ({ ...leaf, path: (paths[at] ?? []).map(inBase64) }));
    return `${canonicalJson({ ...proof, ...witnesses, leaves: withPaths })}\n`;
  }

  /** The hashes that prove the log of `older` leaves to be the beginning of the one of `newer`, one a line. Throws `log.no_such_size`. */
  async consistency(older: number, newer: number): Promise<string> {
    const newest = await this.store.newest(this.db);
    if (older > newer || newer > (newest?.size ?? 0)) throw new DomainError(logErrors.noSuchSize);
    const proof = await consistencyProof(older, newer, this.reads.nodes(this.db));
    return proof.map((hash) => `${inBase64(hash)}\n`).join('');
  }

  private async whyNone(receipt: string): Promise<ErrorSpec> {
    return (await this.reads.isReceipt(this.db, receipt)) ? logErrors.notYet : ledgerErrors.notFound;
  }
}

/**
 * Whether words are gone whose removal none of these leaves notes. While witnesses are waited for, an older checkpoint is
 * shown, and the tombstone is behind it: a proof made then would look as if somebody had hidden the words.
 */
export function hasWordsGoneUnnoted(leaves: readonly OpenLeaf[]): boolean {
  const said = leaves.map(({ leaf, texts }): Said => ({ ...JSON.parse(leaf), open: texts }));
  const noted = new Set(
    said.map(({ kind, facts }) => (kind === 'text_removed' ? `${facts.event}/${facts.field}` : '')),
  );
  return said.some(({ id, open }) => Object.keys(open).some((field) => !open[field] && !noted.has(`${id}/${field}`)));
}

type Said = Readonly<{
  id: string;
  kind: string;
  open: OpenLeaf['texts'];
  facts: Readonly<{ event?: string; field?: string }>;
}>;

/** The keys of those who signed besides, so that whoever checks can check their signatures as well; nothing where none did. */
export function named(witnesses: readonly string[]): Readonly<Record<string, readonly string[]>> {
  return witnesses.length === 0 ? {} : { witnesses };
}

export function inBase64(hash: Hash): string {
  return hash.toString('base64');
}
