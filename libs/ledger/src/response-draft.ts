import type { Approval } from './approval/approval';
import type { Outcome, ReasonCode } from './entry';
import type { DraftState } from './ledger.access';

/** A response that is being written. */
export type ResponseDraft = Readonly<{
  id: string;
  departmentId: string;
  authorityId: string;
  outcome: Outcome;
  reasonCode: ReasonCode | null;
  explanation: string;
  state: DraftState;
  draftedBy: string;
  draftedByName: string;
  draftedAt: Date;
  /** Everybody who has written in it; kept by the database. */
  writers: readonly string[];
  version: number;
  /** Who released it, once somebody has; it is public from `publishAt` on. */
  signature: Signature | null;
  /** Through whom it goes, in order; empty while it is being written. */
  approvals: readonly Approval[];
  /** The published response that it corrects, if any, and why. */
  correctsId: string | null;
  correctionReason: string | null;
}>;

/** Who signed a response, when it becomes public, and under which id. */
export type Signature = Readonly<{
  responseId: string;
  accountId: string;
  name: string;
  post: string;
  publishAt: Date;
}>;

/** The row of a draft as it is read. */
export type DraftRow = Omit<ResponseDraft, 'signature' | 'approvals'> &
  Readonly<{
    approvals: readonly (Omit<Approval, 'approvedAt'> & Readonly<{ approvedAt: string | null }>)[];
    responseId: string | null;
    releasedBy: string | null;
    signedName: string | null;
    signedPost: string | null;
    publishAt: Date | null;
  }>;

/** A draft with its signature as one value. */
export function withSignature({
  responseId,
  releasedBy,
  signedName,
  signedPost,
  publishAt,
  approvals: chain,
  ...draft
}: DraftRow): ResponseDraft {
  const isSigned = responseId && releasedBy && signedName && signedPost && publishAt;
  const signature = isSigned
    ? { responseId, accountId: releasedBy, name: signedName, post: signedPost, publishAt }
    : null;
  const approvals = chain.map(({ approvedAt, ...approval }) => ({
    ...approval,
    approvedAt: approvedAt === null ? null : new Date(approvedAt),
  }));
  return { ...draft, approvals, signature };
}

/** The draft of a row that is being read, if there is one. */
export async function draftOf(row: Promise<DraftRow | undefined>): Promise<ResponseDraft | undefined> {
  const found = await row;
  return found && withSignature(found);
}
