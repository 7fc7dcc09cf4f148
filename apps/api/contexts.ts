import { IdentityModule } from '#identity';
import { DiscussionModule } from '#discussion';
import { LedgerModule } from '#ledger';
import { PoliciesModule } from '#policies';
import { ProposalsModule } from '#proposals';
import { NotificationsModule } from '#notifications';
import { SessionsModule } from '#sessions';
import { SpacesModule } from '#spaces';

/** Every context the api serves. */
export const CONTEXTS = [
  IdentityModule,
  SpacesModule,
  LedgerModule,
  DiscussionModule,
  PoliciesModule,
  ProposalsModule,
  SessionsModule,
  NotificationsModule,
];
