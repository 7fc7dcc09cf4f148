export const working = {} as const;
