export { formatReceipt, parseReceipt, receiptYear } from './receipt';
export type { Receipt } from './receipt';
export { Ledger, type Registered } from './ledger';
export { isOpen, stateAfter, type EntryNow, type EntryState, type Outcome, type Submission, type SubmissionKind } from './entry';
export { mayActFor, mayWithdraw, postFor } from './ledger.access';
export { ledgerErrors } from './ledger.errors';
