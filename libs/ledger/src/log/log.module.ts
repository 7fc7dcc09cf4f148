import { Module } from '@nestjs/common';
import { AskWitnesses } from '../witness/ask-witnesses';
import { CosignatureStore } from '../witness/cosignature.store';
import { PublishedCheckpoint } from '../witness/published-checkpoint';
import { ExportLog } from './export-log';
import { LogController, LogProofController, LogTileController } from './log.controller';
import { LogIdentity } from './log-identity';
import { LogReads } from './log.read';
import { LogStore } from './log.store';
import { LedgerEntryLogResolver, PublicLogResolver } from './log.resolver';
import { ProveLog } from './prove-log';
import { PublishedMemory } from './published-memory';
import { ReadTile } from './read-tile';
import { SequenceEvents } from './sequence-events';

const WITNESSING = [AskWitnesses, CosignatureStore, PublishedCheckpoint];
const PROVIDERS = [
  ...[ExportLog, LogIdentity, LogReads, LogStore, ProveLog, PublishedMemory, ReadTile, SequenceEvents],
  ...WITNESSING,
];

/** The verifiable log of the ledger's events. */
@Module({
  controllers: [LogController, LogProofController, LogTileController],
  providers: [...PROVIDERS, LedgerEntryLogResolver, PublicLogResolver],
  exports: PROVIDERS,
})
export class LogModule {}
