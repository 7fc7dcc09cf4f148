import {
  DeskReferralsResolver,
  EntryReferralsResolver,
  ReferralResolver,
  ReferringResolver,
} from './graphql/referral.resolver';
import { StepsResolver } from './graphql/steps.resolver';
import { DueDateStore } from './due-dates.store';
import { ExtendDueDate } from './extend-due-date';
import { GiveVerdict } from './give-verdict';
import { EntryVerdictResolver, ResponseVerdictsResolver } from './graphql/verdict.resolver';
import { MergeEntries } from './merge-entries';
import { RebuildEntries } from './rebuild-entries';
import { RecordProgress } from './record-progress';
import { ReferEntry } from './refer-entry';
import { ReferralStore } from './referral.store';
import { ReopenEntry } from './reopen-entry';
import { AcceptReferral, ReturnReferral } from './settle-referral';
import { StandingStore } from './standing.store';
import { TakeStep } from './take-step';
import { VerdictStore } from './verdict.store';
import { WatchDueDates } from './watch-due-dates';

/* What becomes of an entry beside its answer: the classes that the module wires. */

export const STEP_USE_CASES = [
  AcceptReferral,
  ExtendDueDate,
  GiveVerdict,
  MergeEntries,
  RebuildEntries,
  RecordProgress,
  ReferEntry,
  ReopenEntry,
  ReturnReferral,
  WatchDueDates,
];

export const STEP_RESOLVERS = [
  DeskReferralsResolver,
  EntryReferralsResolver,
  EntryVerdictResolver,
  ReferralResolver,
  ReferringResolver,
  ResponseVerdictsResolver,
  StepsResolver,
];

export const STEP_PARTS = [DueDateStore, ReferralStore, StandingStore, TakeStep, VerdictStore];
