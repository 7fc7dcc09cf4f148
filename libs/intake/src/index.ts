export { IntakeModule } from './intake.module';
export { readMinutes } from './minutes';
export type { Minutes, MinutesOpinion, MinutesRemark, MinutesSection } from './minutes';
export type { StatedDate } from './japanese-date';
export { intakeErrors } from './intake.errors';
export { ImportMinutes, type ImportedMinutes, type MinutesInput } from './import-minutes';
export { ImportTarget } from './import-target';
export { recordOf, sourceHash, UNNAMED_MEMBER, type MinutesRecord } from './minutes-record';
export { PreviewMinutes, type PreviewedMinutes } from './preview-minutes';
