export const working = {
  desk: { answerThis: 'この提出に回答する' },
} as const;
