import type { SubmissionKind } from '../gql/graphql';

/** The ways to narrow the queue; without one it shows everything that waits. */
export const deskStates = ['new', 'review', 'overdue', 'answered'] as const;
export type DeskState = (typeof deskStates)[number];

/** All that narrows the queue beside its state, as it stands in the address. */
export type DeskQuestion = Readonly<
  Record<'words' | 'department' | 'kind' | 'space' | 'assignee' | 'due' | 'group' | 'awaits', string | null>
>;

export const kinds: readonly SubmissionKind[] = [
  'proposal',
  'comment',
  'statement',
  'position',
  'form',
  'enquiry',
  'paper',
];
/** Within how many days a queue can be asked to be due. */
export const dueDays = ['3', '7', '14'] as const;
