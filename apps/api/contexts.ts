import { DiscussionModule } from '#discussion';
import { IdentityModule } from '#identity';
import { InsightsModule } from '#insights';
import { LedgerModule } from '#ledger';
import { NotificationsModule } from '#notifications';
import { PoliciesModule } from '#policies';
import { ProposalsModule } from '#proposals';
import { SessionsModule } from '#sessions';
import { SpacesModule } from '#spaces';

/** Every context: the api serves them, the worker does what they leave for later. */
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
