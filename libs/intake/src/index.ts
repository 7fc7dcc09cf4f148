export { readMinutes } from './minutes';
export type { Minutes, MinutesOpinion, MinutesRemark, MinutesSection } from './minutes';
export type { StatedDate } from './japanese-date';
