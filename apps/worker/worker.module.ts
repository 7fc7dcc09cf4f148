import { type DynamicModule, Module } from '@nestjs/common';
import { DiscussionModule } from '#discussion';
import { IdentityModule } from '#identity';
import { InsightsModule } from '#insights';
import { LedgerModule } from '#ledger';
import { NotificationsModule } from '#notifications';
import { type Config, PlatformModule } from '#platform';
import { PoliciesModule } from '#policies';
import { ProposalsModule } from '#proposals';
import { SessionsModule } from '#sessions';
import { SpacesModule } from '#spaces';

export const CONTEXTS = [
  IdentityModule,
  SpacesModule,
  LedgerModule,
  DiscussionModule,
  PoliciesModule,
  ProposalsModule,
  SessionsModule,
  NotificationsModule,
  InsightsModule,
];

/** Every context, without a server before it. */
@Module({})
export class WorkerModule {
  static with(config: Config): DynamicModule {
    return { module: WorkerModule, imports: [PlatformModule.with(config), ...CONTEXTS] };
  }
}
