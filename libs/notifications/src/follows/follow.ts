/** What can be followed. */
export const FOLLOWABLE = ['space', 'proposal', 'policy', 'ledger_entry'] as const;

export type FollowableType = (typeof FOLLOWABLE)[number];

export type Followable = Readonly<{ type: FollowableType; id: string }>;

/** Whether a text names something that can be followed. */
export function isFollowable(type: string): type is FollowableType {
  return FOLLOWABLE.some((each) => each === type);
}
