import type { ShownName, SubjectRef } from '#kernel';

export const SUBMISSION_KINDS = ['proposal', 'comment', 'statement', 'position', 'form', 'enquiry', 'paper'] as const;
export const ORIGINS = ['web', 'import', 'paper', 'telephone'] as const;
export const ENTRY_STATES = [
  'received',
  'acknowledged',
  'in_review',
  'answered',
  'in_progress',
  'fulfilled',
  'abandoned',
  'withdrawn',
  'merged',
] as const;
export const OUTCOMES = [
  'adopted',
  'partly_adopted',
  'already_in_place',
  'declined',
  'referred',
  'for_reference',
] as const;
export const REASON_CODES = ['law', 'budget', 'jurisdiction', 'feasibility', 'decided_plan', 'other'] as const;

export type SubmissionKind = (typeof SUBMISSION_KINDS)[number];
export type Origin = (typeof ORIGINS)[number];
export type EntryState = (typeof ENTRY_STATES)[number];
/** 対応区分: what an authority does about a submission. */
export type Outcome = (typeof OUTCOMES)[number];
export type ReasonCode = (typeof REASON_CODES)[number];

/** Anything handed in that is owed an answer, as its own context hands it to the ledger. */
export type Submission = Readonly<{
  kind: SubmissionKind;
  origin: Origin;
  subject: SubjectRef;
  authorityId: string;
  departmentId: string;
  spaceId: string | null;
  /** The page on which the subject is read, for example `/proposals/<id>`. */
  path: string;
  title: string;
  text: string;
  author: ShownName;
  /** Null where nobody of the accounts wrote it: imports, paper. */
  authorId: string | null;
  /** The day it was first said, where that was before it was registered (imports), `YYYY-MM-DD`. */
  originalDay: string | null;
}>;

/** What an entry is at this moment, derived from its events. */
export type EntryNow = Readonly<{
  entryId: string;
  receipt: string;
  state: EntryState;
  authorityId: string;
  departmentId: string;
  authorId: string | null;
  registeredAt: Date;
  dueAt: Date | null;
  answeredAt: Date | null;
  outcome: Outcome | null;
  spaceId: string | null;
  /** How often its due date has been extended. */
  extensions: number;
  reopened: boolean;
  lastSequence: number;
}>;

/** The events of an entry's life. `influence_named` and `text_removed` leave its state alone. */
export const ENTRY_EVENTS = [
  'received',
  'acknowledged',
  'review_started',
  'answered',
  'started',
  'fulfilled',
  'abandoned',
  'withdrawn',
  'merged',
  'extended',
  'referral_offered',
  'referral_accepted',
  'referral_returned',
  'reopened',
  'verdict_given',
  'influence_named',
  'text_removed',
  'corrected',
] as const;

export type EntryEventKind = (typeof ENTRY_EVENTS)[number];

/** How far the carrying out of an adopted submission has come. */
export const PROGRESS_STEPS = ['started', 'fulfilled', 'abandoned'] as const;
export type ProgressStep = (typeof PROGRESS_STEPS)[number];

type Step = Exclude<EntryEventKind, 'received' | 'influence_named' | 'text_removed'>;

/** Whoever accepts a submission has thereby acknowledged it. */
const referredFrom = <S extends EntryState>(state: S) =>
  ({ referral_offered: state, referral_returned: state, referral_accepted: 'acknowledged' }) as const;

/** State × event → state. What is not in the table does not happen. */
export const TRANSITIONS: Readonly<Record<EntryState, Readonly<Partial<Record<Step, EntryState>>>>> = {
  received: {
    ...referredFrom('received'),
    extended: 'received',
    acknowledged: 'acknowledged',
    review_started: 'in_review',
    answered: 'answered',
    withdrawn: 'withdrawn',
    merged: 'merged',
  },
  acknowledged: {
    ...referredFrom('acknowledged'),
    extended: 'acknowledged',
    review_started: 'in_review',
    answered: 'answered',
    withdrawn: 'withdrawn',
    merged: 'merged',
  },
  in_review: {
    ...referredFrom('in_review'),
    extended: 'in_review',
    answered: 'answered',
    withdrawn: 'withdrawn',
    merged: 'merged',
  },
  answered: { verdict_given: 'answered', started: 'in_progress', reopened: 'in_review', corrected: 'answered' },
  in_progress: {
    verdict_given: 'in_progress',
    fulfilled: 'fulfilled',
    abandoned: 'abandoned',
    corrected: 'in_progress',
  },
  fulfilled: { verdict_given: 'fulfilled', corrected: 'fulfilled' },
  abandoned: { verdict_given: 'abandoned', corrected: 'abandoned' },
  withdrawn: {},
  merged: {},
};

/** The state after an event; null where the event cannot happen in this state. */
export function stateAfter(state: EntryState, event: EntryEventKind): EntryState | null {
  if (event === 'influence_named' || event === 'text_removed') return state;
  if (event === 'received') return null;
  return TRANSITIONS[state][event] ?? null;
}

/** Whether the authority still owes something: an open entry has an owner and a due date. */
export function isOpen(state: EntryState): boolean {
  return state === 'received' || state === 'acknowledged' || state === 'in_review';
}

/** Whether a response stands: it can be corrected, which leaves the state alone. */
export function isAnswered(state: EntryState): boolean {
  return state === 'answered' || state === 'in_progress' || state === 'fulfilled' || state === 'abandoned';
}

/** Outcomes that are to be carried out. */
export function isAdopted(outcome: Outcome | null): boolean {
  return outcome === 'adopted' || outcome === 'partly_adopted';
}

/** Whether a corrected response may give an entry in this state an outcome: what is carried out was adopted, and stays so. */
export function mayCorrectTo(state: EntryState, outcome: Outcome): boolean {
  return state === 'answered' || (isAnswered(state) && isAdopted(outcome));
}

/** Outcomes that must say why, with a reason code and at least 40 characters. */
export function needsReason(outcome: Outcome): boolean {
  return outcome === 'declined' || outcome === 'partly_adopted' || outcome === 'referred';
}
