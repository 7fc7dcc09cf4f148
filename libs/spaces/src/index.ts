export {
  addWorkingDays,
  answerDue,
  dueDay,
  dueOn,
  endOfTerm,
  isClosedDay,
  tokyoDate,
  workingDaysBetween,
} from './working-days';
export type { CalendarDay, Closure } from './working-days';
export { SpacesModule } from './spaces.module';
export type { AnswerTerms, Authority, Department, Tier } from './authority';
export { AuthorityStore } from './authority.store';
export { OpenSpace } from './open-space';
export { currentPhase, phaseState, type Phase, type PhaseSwitch, type Space, type SpaceKind } from './space';
export { isOpenFor, mayAppearIn, mayTakePart } from './space.access';
export { spaceErrors } from './space.errors';
export { SpaceStore, type NewSpace } from './space.store';
export { TakePart } from './take-part';
export { SpaceLoaders } from './graphql/space.loader';
export { AuthorityModel, DepartmentModel, SpaceModel } from './graphql/space.model';
