export { formatReceipt, parseReceipt, receiptYear } from './receipt';
export type { Receipt } from './receipt';
export { Ledger, type Registered } from './ledger';
export {
  ENTRY_EVENTS,
  isOpen,
  OUTCOMES,
  stateAfter,
  TRANSITIONS,
  type EntryNow,
  type EntryState,
  type Outcome,
  type Submission,
  type SubmissionKind,
} from './entry';
export { mayActFor, mayWithdraw, postFor } from './ledger.access';
export { ledgerErrors } from './ledger.errors';
export { LedgerModule } from './ledger.module';
export { foldTally } from './jobs/fold-tally.job';
export { ApproveResponse } from './approval/approve-response';
export { SendBackResponse } from './approval/send-back-response';
export { SetApprovalChain } from './approval/set-approval-chain';
export { CorrectResponse } from './correct-response';
export { TextPartModel } from './graphql/text-part.model';
export { ChangeDraftEntries } from './change-draft-entries';
export { groupSimilar } from './likeness/group-similar';
export { KeepTemplate } from './templates/keep-template';
export { AssignEntries } from './desk/assign-entries';
export { WriteNote } from './desk/write-note';
export { AcknowledgeEntry } from './acknowledge';
export { DraftResponse, type DraftInput } from './draft-response';
export { PublishDueResponses } from './publish-response';
export { ReleaseResponse, SendForRelease, TakeBackResponse } from './release-response';
export { EntryReads, type EntryRow, type LedgerFilter } from './entry.read';
export { LedgerStore } from './ledger.store';
export { EntryLoaders } from './graphql/entry.loader';
export { FiguresModel, LedgerEntryConnection, LedgerEntryModel, OutcomeEnum, entryModel } from './graphql/entry.model';
export { VerdictCountsModel } from './graphql/verdict.resolver';
export { type VerdictCounts } from './verdict';
export { canonicalJson, type Json } from './log/canonical-json';
export { checkpointText, readCheckpoint, type Checkpoint } from './log/checkpoint';
export { cosign, cosignedAt, readWitness, withCosignatures, writtenWitness } from './log/cosignature';
export { ExportLog } from './log/export-log';
export {
  consistencyProof,
  EMPTY_ROOT,
  inclusionProof,
  leafHash,
  nodeHash,
  provesConsistency,
  rootOf,
  type Hash,
  type NodeAt,
} from './log/merkle';
export { isSignedBy, readNote, readVerifier, signNote, writtenVerifier, type NoteVerifier } from './log/signed-note';
export { tilesOf, type TileRef } from './log/tile';
export { makeLogKeys, readLogKeys, retireLogKeys, rotateLogKeys } from './log/log-keys';
export { PublishedMemory, type LogTrouble } from './log/published-memory';
export { AskTextRemoval, type WordsToGo } from './log/removal/ask-text-removal';
export { CarryOutRemovals } from './log/removal/carry-out-removals';
export { ConfirmTextRemoval } from './log/removal/confirm-text-removal';
export { REMOVAL_GROUNDS, type RemovalGround } from './log/removal/removal';
export { readRemovals, type RemovalLine } from './log/removal/removals-file';
export { SequenceEvents } from './log/sequence-events';
export { AcceptReferral, ReturnReferral } from './settle-referral';
export { ReferEntry } from './refer-entry';
export { WatchDueDates } from './watch-due-dates';
export { GiveVerdict } from './give-verdict';
export { ExtendDueDate } from './extend-due-date';
export { ReopenEntry } from './reopen-entry';
export { MergeEntries } from './merge-entries';
export { RebuildEntries, type Rebuilt } from './rebuild-entries';
export { RecordProgress } from './record-progress';
export { stepErrors } from './step.errors';
export { AskWitnesses } from './witness/ask-witnesses';
export { knownWitnesses, type KnownWitness } from './witness/known-witnesses';
export { judgeCheckpoint, type Judgement } from './witness/judge-checkpoint';
export { readWitnessRequest, writeWitnessRequest, type WitnessRequest } from './witness/witness-request';
