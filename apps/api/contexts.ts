import { IdentityModule } from '#identity';
import { DiscussionModule } from '#discussion';
import { LedgerModule } from '#ledger';
import { ProposalsModule } from '#proposals';
import { SpacesModule } from '#spaces';

/** Every context the api serves. */
export const CONTEXTS = [IdentityModule, SpacesModule, LedgerModule, DiscussionModule, ProposalsModule];
