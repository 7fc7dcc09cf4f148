import { StepsResolver } from './graphql/steps.resolver';
import { ExtendDueDate } from './extend-due-date';
import { MergeEntries } from './merge-entries';
import { RebuildEntries } from './rebuild-entries';
import { RecordProgress } from './record-progress';
import { ReopenEntry } from './reopen-entry';
import { StandingStore } from './standing.store';
import { TakeStep } from './take-step';

/* What becomes of an entry beside its answer: the classes that the module wires. */

export const STEP_USE_CASES = [ExtendDueDate, MergeEntries, RebuildEntries, RecordProgress, ReopenEntry];

export const STEP_RESOLVERS = [StepsResolver];

export const STEP_PARTS = [StandingStore, TakeStep];
