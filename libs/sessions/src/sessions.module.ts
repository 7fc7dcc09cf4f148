import { Module } from '@nestjs/common';
import { LedgerModule } from '#ledger';
import { SpacesModule } from '#spaces';
import { SessionLoaders } from './graphql/session.loader';
import { SessionResolver, SpaceSessionsResolver, StatementResolver } from './graphql/session.resolver';
import { PublishSessionRecord } from './publish-session-record';
import { SessionStore } from './session.store';

const PUBLIC = [PublishSessionRecord, SessionStore, SessionLoaders];

@Module({
  imports: [SpacesModule, LedgerModule],
  providers: [...PUBLIC, SessionResolver, SpaceSessionsResolver, StatementResolver],
  exports: PUBLIC,
})
export class SessionsModule {}
