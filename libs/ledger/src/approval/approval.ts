/** One place in the chain of a draft: whose approval it takes, and who has given it. */
export type Approval = Readonly<{
  position: number;
  /** The post that approves; null for any official of the department who holds one. */
  post: string | null;
  accountId: string | null;
  name: string | null;
  approvedAt: Date | null;
}>;

/** The place in the chain that is to approve next; undefined when all have, or none is asked. */
export function nextApproval(approvals: readonly Approval[]): Approval | undefined {
  return approvals.find(({ accountId }) => accountId === null);
}

/** Whether everybody but one has approved, so that the next approval releases. */
export function isLastApproval(approvals: readonly Approval[]): boolean {
  return approvals.filter(({ accountId }) => accountId === null).length === 1;
}
