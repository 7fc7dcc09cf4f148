import { Injectable } from '@nestjs/common';
import { type Reader, sql, type Tx } from '#platform';
import type { Proposal } from './proposal';

/** What a list shows of a proposal at least. */
export const FEW_COLUMNS = `p.id, p.space_id as "spaceId", p.state, p.title, p.author_name as "authorName",
  p.author_verified as "authorVerified", p.submitted_at as "submittedAt", p.support_count as "supportCount"`;
export const PROPOSAL_COLUMNS = `${FEW_COLUMNS}, p.text, p.version, p.author_id as "authorId", p.updated_at as "updatedAt"`;

export type DraftRow = Omit<Proposal, 'commentCount'> & Readonly<{ claimHash: Buffer | null }>;

const LOCK = sql<DraftRow>(
  'proposal.lock',
  `select ${PROPOSAL_COLUMNS}, p.claim_hash as "claimHash" from proposal p where p.id = $1 for update`,
);
const FIND_DRAFT = sql<DraftRow>(
  'proposal.find_draft',
  `select ${PROPOSAL_COLUMNS}, p.claim_hash as "claimHash" from proposal p where p.id = $1`,
);
const ADD_DRAFT = sql(
  'proposal.add_draft',
  `insert into proposal (id, space_id, state, title, text, author_id, claim_hash, created_at, updated_at)
   values ($1, $2, 'draft', $3, $4, $5, $6, $7, $7)`,
);
const CHANGE_DRAFT = sql(
  'proposal.change_draft',
  `update proposal set title = $3, text = $4, version = version + 1, updated_at = $5
   where id = $1 and version = $2 and state = 'draft'`,
);
const CLAIM = sql(
  'proposal.claim',
  `update proposal set author_id = $2, claim_hash = null where id = $1 and state = 'draft' and author_id is null`,
);
const SUBMIT = sql(
  'proposal.submit',
  `update proposal set state = 'submitted', title = $2, text = $3, author_name = $4, author_verified = $5, submitted_at = $6,
     updated_at = $6, version = version + 1 where id = $1 and state = 'draft'`,
);
const WITHDRAW = sql(
  'proposal.withdraw',
  `update proposal set state = 'withdrawn', withdrawn_at = $2, updated_at = $2 where id = $1 and state = 'submitted'`,
);
const DISCARD = sql('proposal.discard', `delete from proposal where id = $1 and state = 'draft'`);
/** The unique key decides, however many come at once; only the one that got in counts. */
const SUPPORT = sql(
  'support.add',
  `with added as (insert into support (proposal_id, account_id) values ($1, $2) on conflict do nothing returning 1)
   update proposal set support_count = support_count + 1 where id = $1 and exists (select from added)`,
);
const WITHDRAW_SUPPORT = sql(
  'support.remove',
  `with removed as (delete from support where proposal_id = $1 and account_id = $2 returning 1)
   update proposal set support_count = support_count - 1 where id = $1 and exists (select from removed)`,
);
const SUPPORTED = sql<{ proposalId: string }>(
  'support.of_viewer',
  'select proposal_id as "proposalId" from support where account_id = $1 and proposal_id = any ($2)',
);

/** All SQL that writes proposals and supports. */
@Injectable()
export class ProposalStore {
  lock(tx: Tx, id: string): Promise<DraftRow | undefined> {
    return tx.row(LOCK, [id]);
  }

  findDraft(reader: Reader, id: string): Promise<DraftRow | undefined> {
    return reader.row(FIND_DRAFT, [id]);
  }

  async addDraft(
    tx: Tx,
    draft: Readonly<{
      id: string;
      spaceId: string;
      title: string;
      text: string;
      authorId: string | null;
      claimHash: Buffer | null;
      at: Date;
    }>,
  ): Promise<void> {
    await tx.run(ADD_DRAFT, [
      draft.id,
      draft.spaceId,
      draft.title,
      draft.text,
      draft.authorId,
      draft.claimHash,
      draft.at,
    ]);
  }

  /** Changes a draft that is still at this version; false when another window was quicker. */
  async changeDraft(
    tx: Tx,
    draft: Readonly<{ id: string; version: number; title: string; text: string; at: Date }>,
  ): Promise<boolean> {
    return (await tx.run(CHANGE_DRAFT, [draft.id, draft.version, draft.title, draft.text, draft.at])) === 1;
  }

  async claim(tx: Tx, id: string, authorId: string): Promise<void> {
    await tx.run(CLAIM, [id, authorId]);
  }

  async submit(
    tx: Tx,
    id: string,
    frozen: Readonly<{ title: string; text: string; authorName: string; authorVerified: boolean; at: Date }>,
  ): Promise<void> {
    await tx.run(SUBMIT, [id, frozen.title, frozen.text, frozen.authorName, frozen.authorVerified, frozen.at]);
  }

  async withdraw(tx: Tx, id: string, at: Date): Promise<void> {
    await tx.run(WITHDRAW, [id, at]);
  }

  async discard(tx: Tx, id: string): Promise<void> {
    await tx.run(DISCARD, [id]);
  }

  /** Adds a support; false when it was there already. */
  async support(tx: Tx, id: string, accountId: string): Promise<boolean> {
    return (await tx.run(SUPPORT, [id, accountId])) === 1;
  }

  async withdrawSupport(tx: Tx, id: string, accountId: string): Promise<boolean> {
    return (await tx.run(WITHDRAW_SUPPORT, [id, accountId])) === 1;
  }

  /** Which of these proposals this account supports. */
  async supportedBy(reader: Reader, accountId: string, ids: readonly string[]): Promise<ReadonlySet<string>> {
    return new Set((await reader.rows(SUPPORTED, [accountId, ids])).map((row) => row.proposalId));
  }
}
