/** The one structure every policy of every department has, in the order it is read. */
export const policyFields = [
  'name',
  'forWhom',
  'benefit',
  'conditions',
  'amount',
  'period',
  'howToApply',
  'legalGround',
  'contact',
] as const;
export type PolicyField = (typeof policyFields)[number];
