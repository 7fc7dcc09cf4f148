/** What an official can do with an entry, and what is asked for it. */
export const steps = [
  { intent: 'start', fields: ['note'] },
  { intent: 'fulfil', fields: ['note'] },
  { intent: 'abandon', fields: ['note'] },
  { intent: 'extend', fields: ['until', 'reason'] },
  { intent: 'refer', fields: ['department', 'reason'] },
  { intent: 'acceptReferral', fields: [] },
  { intent: 'returnReferral', fields: ['reason'] },
  { intent: 'merge', fields: ['survivor', 'reason'] },
] as const;

export type OfficialStep = (typeof steps)[number];
export type StepIntent = OfficialStep['intent'];
export type StepField = OfficialStep['fields'][number];

/** What is said beside these is a reason, and must be given. */
export const needsReason = (intent: StepIntent): boolean => intent === 'abandon';
