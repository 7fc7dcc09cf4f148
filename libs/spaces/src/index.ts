export { addWorkingDays, answerDue, dueDay, isClosedDay, tokyoDate, workingDaysBetween } from './working-days';
export type { CalendarDay, Closure } from './working-days';
