import { Module } from '@nestjs/common';
import { SpacesModule } from '#spaces';
import { AcknowledgeEntry } from './acknowledge';
import { DraftResponse } from './draft-response';
import { EntryReads } from './entry.read';
import { LedgerFigureReads } from './figures.read';
import { ApprovalChainResolver, ApprovalResolver, DeskApprovalResolver } from './graphql/approval.resolver';
import { DeskResolver, DraftFieldsResolver, ResponseDraftResolver } from './graphql/desk.resolver';
import { EntryLoaders } from './graphql/entry.loader';
import {
  DepartmentFiguresResolver,
  LedgerEntryFieldsResolver,
  LedgerEventResolver,
  LedgerResolver,
  SpaceFiguresResolver,
  ViewerSubmissionsResolver,
} from './graphql/entry.resolver';
import {
  AnsweringResolver,
  EntryResponseResolver,
  ResponseEntryResolver,
  ResponseResolver,
} from './graphql/response.resolver';
import { Ledger } from './ledger';
import { LedgerStore } from './ledger.store';
import { LockEntries } from './lock-entries';
import { LogModule } from './log/log.module';
import { AskTextRemoval } from './log/removal/ask-text-removal';
import { CarryOutRemovals } from './log/removal/carry-out-removals';
import { ConfirmTextRemoval } from './log/removal/confirm-text-removal';
import { RemovableTextResolver, RemovalResolver } from './log/removal/removal.resolver';
import { RemovalStore } from './log/removal/removal.store';
import { PublishDueResponses, PublishResponse } from './publish-response';
import { ReleaseResponse, SendForRelease, TakeBackResponse } from './release-response';
import { SignResponse } from './sign-response';
import { ResponseStore } from './response.store';
import { STEP_PARTS, STEP_RESOLVERS, STEP_USE_CASES } from './steps';

import { ApprovalStore } from './approval/approval.store';
import { ApproveResponse } from './approval/approve-response';
import { DraftWay } from './approval/draft-way';
import { ListApprovalChains } from './approval/list-approval-chains';
import { SendBackResponse } from './approval/send-back-response';
import { SetApprovalChain } from './approval/set-approval-chain';
import { AssignEntries } from './desk/assign-entries';
import { ColleagueReads } from './desk/colleagues.read';
import { DeskStore } from './desk/desk.store';
import { FindSimilarEntries } from './likeness/find-similar-entries';
import { LikenessStore } from './likeness/likeness.store';
import { CorrectResponse } from './correct-response';
import { CorrectionStore } from './correction.store';
import { CorrectionResolver, EntryResponsesResolver } from './graphql/correction.resolver';
import { ChangeDraftEntries } from './change-draft-entries';
import { DraftWriting } from './draft-writing';
import { DraftEntriesResolver, SimilarResolver, TemplateResolver } from './graphql/similar.resolver';
import { KeepTemplate } from './templates/keep-template';
import { TemplateStore } from './templates/template.store';
import { KeepNote, WriteNote } from './desk/write-note';
import { EntryDeskLoader } from './graphql/entry-desk.loader';
import { DeskColleaguesResolver, DeskWorkResolver, EntryDeskResolver } from './graphql/entry-desk.resolver';

const PUBLIC = [
  Ledger,
  LedgerStore,
  ResponseStore,
  EntryReads,
  LedgerFigureReads,
  EntryLoaders,
  AcknowledgeEntry,
  ApproveResponse,
  AssignEntries,
  ChangeDraftEntries,
  CorrectResponse,
  KeepTemplate,
  DraftResponse,
  ReleaseResponse,
  SendBackResponse,
  SendForRelease,
  SetApprovalChain,
  PublishDueResponses,
  TakeBackResponse,
  WriteNote,
  ...STEP_USE_CASES,
];
const REMOVAL = [
  AskTextRemoval,
  CarryOutRemovals,
  ConfirmTextRemoval,
  RemovableTextResolver,
  RemovalResolver,
  RemovalStore,
];
const RESOLVERS = [
  ApprovalChainResolver,
  ApprovalResolver,
  DeskApprovalResolver,
  AnsweringResolver,
  DeskColleaguesResolver,
  CorrectionResolver,
  DraftEntriesResolver,
  EntryResponsesResolver,
  SimilarResolver,
  TemplateResolver,
  DeskResolver,
  DeskWorkResolver,
  DraftFieldsResolver,
  EntryDeskResolver,
  EntryResponseResolver,
  DepartmentFiguresResolver,
  LedgerEntryFieldsResolver,
  LedgerEventResolver,
  LedgerResolver,
  ResponseDraftResolver,
  ResponseEntryResolver,
  ResponseResolver,
  SpaceFiguresResolver,
  ...STEP_RESOLVERS,
  ViewerSubmissionsResolver,
];

const INNER = [
  ListApprovalChains,
  ApprovalStore,
  DraftWay,
  SignResponse,
  PublishResponse,
  LockEntries,
  ColleagueReads,
  DeskStore,
  EntryDeskLoader,
  KeepNote,
  LikenessStore,
  DraftWriting,
  TemplateStore,
  CorrectionStore,
  FindSimilarEntries,
];

@Module({
  imports: [SpacesModule, LogModule],
  providers: [...PUBLIC, ...REMOVAL, ...RESOLVERS, ...INNER, ...STEP_PARTS],
  exports: [...PUBLIC, LogModule],
})
export class LedgerModule {}
