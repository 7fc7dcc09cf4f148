export { LONGEST_NAME, checkRealName, normaliseRealName } from './real-name';
export type { RealNameInput, RealNameProblem, RealNameProblemCode } from './real-name';
