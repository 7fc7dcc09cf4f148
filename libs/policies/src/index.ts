export { differenceOfVersions } from './clause-difference';
export type { Clause, ClauseChange } from './clause-difference';
