import { Module } from '@nestjs/common';
import { DiscussionModule } from '#discussion';
import { IdentityModule } from '#identity';
import { LedgerModule } from '#ledger';
import { SpacesModule } from '#spaces';
import { ClaimDraft, DiscardDraft } from './claim-draft';
import { FindSimilarProposals } from './find-similar-proposals';
import { NoteMeaning } from './handlers/note-meaning';
import { ProposalFieldsResolver } from './graphql/proposal-fields.resolver';
import { ProposalLoaders } from './graphql/proposal.loader';
import { DraftResolver, SubmittedProposalResolver, SupportResolver } from './graphql/proposal-mutation.resolver';
import { ProposalResolver, SpaceProposalsResolver, ViewerDraftsResolver } from './graphql/proposal.resolver';
import { MeaningStore } from './meaning.store';
import { ProposalReads } from './proposal.read';
import { ProposalStore } from './proposal.store';
import { SaveDraft } from './save-draft';
import { FreezeProposal } from './freeze-proposal';
import { SubmitProposal } from './submit-proposal';
import { SupportProposal, SupportRule, WithdrawSupport } from './support-proposal';
import { CloseProposal, WithdrawProposal } from './withdraw-proposal';

/** Every handler of this context; the worker refuses to start without them. */
export const proposalHandlers = [NoteMeaning];

const PUBLIC = [
  ProposalStore,
  ProposalReads,
  ProposalLoaders,
  SaveDraft,
  ClaimDraft,
  DiscardDraft,
  SubmitProposal,
  WithdrawProposal,
  SupportProposal,
  WithdrawSupport,
  FindSimilarProposals,
];
const RESOLVERS = [
  DraftResolver,
  ProposalFieldsResolver,
  ProposalResolver,
  SpaceProposalsResolver,
  SubmittedProposalResolver,
  SupportResolver,
  ViewerDraftsResolver,
];

@Module({
  imports: [IdentityModule, SpacesModule, LedgerModule, DiscussionModule],
  providers: [...PUBLIC, ...RESOLVERS, ...proposalHandlers, CloseProposal, FreezeProposal, MeaningStore, SupportRule],
  exports: [...PUBLIC, ...proposalHandlers],
})
export class ProposalsModule {}
