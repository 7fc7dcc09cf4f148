import { Module } from '@nestjs/common';
import { SpacesModule } from '#spaces';
import { AcknowledgeEntry } from './acknowledge';
import { DraftResponse } from './draft-response';
import { EntryReads } from './entry.read';
import { LedgerFigureReads } from './figures.read';
import { DeskResolver, DraftFieldsResolver, ResponseDraftResolver } from './graphql/desk.resolver';
import { EntryLoaders } from './graphql/entry.loader';
import {
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
import { PublishDueResponses, PublishResponse } from './publish-response';
import { ReleaseResponse, SendForRelease, TakeBackResponse } from './release-response';
import { SignResponse } from './sign-response';
import { ResponseStore } from './response.store';

const PUBLIC = [
  Ledger,
  LedgerStore,
  ResponseStore,
  EntryReads,
  LedgerFigureReads,
  EntryLoaders,
  AcknowledgeEntry,
  DraftResponse,
  ReleaseResponse,
  SendForRelease,
  PublishDueResponses,
  TakeBackResponse,
];
const RESOLVERS = [
  AnsweringResolver,
  DeskResolver,
  DraftFieldsResolver,
  EntryResponseResolver,
  LedgerEntryFieldsResolver,
  LedgerEventResolver,
  LedgerResolver,
  ResponseDraftResolver,
  ResponseEntryResolver,
  ResponseResolver,
  SpaceFiguresResolver,
  ViewerSubmissionsResolver,
];

@Module({
  imports: [SpacesModule, LogModule],
  providers: [...PUBLIC, ...RESOLVERS, SignResponse, PublishResponse, LockEntries],
  exports: [...PUBLIC, LogModule],
})
export class LedgerModule {}
