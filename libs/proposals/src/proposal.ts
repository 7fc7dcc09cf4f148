import type { Thread } from '#discussion';
import type { ShownName } from '#kernel';

export const PROPOSAL_STATES = ['draft', 'submitted', 'withdrawn'] as const;

export type ProposalState = (typeof PROPOSAL_STATES)[number];

/** A resident's titled text asking for something. `title` and `text` are frozen as the submission once it has been submitted. */
export type Proposal = Readonly<{
  id: string;
  spaceId: string;
  state: ProposalState;
  title: string;
  text: string;
  version: number;
  /** Null while a draft has been written without an account. */
  authorId: string | null;
  authorName: string | null;
  authorVerified: boolean;
  updatedAt: Date;
  submittedAt: Date | null;
  supportCount: number;
  commentCount: number;
  /** Of a draft without an account: whoever asks has shown its claim. */
  isHeld?: boolean;
  /** The discussion, where it was read along. */
  thread?: Thread | null;
}>;

/** Characters, as a reader counts them. */
export const LONGEST_TITLE = 80;
export const LONGEST_TEXT = 6_000;
export const SHORTEST_TEXT = 20;

/** The author as shown beside the proposal; for a draft as it would be shown. */
export function authorShown(proposal: Pick<Proposal, 'authorName' | 'authorVerified'>): ShownName {
  return { name: proposal.authorName ?? '', verified: proposal.authorVerified, capacity: 'resident', post: null };
}
