import { ResolveField, Resolver } from '@nestjs/graphql';
import { allowed, refused } from '#kernel';
import { ThreadLoaders, ThreadModel } from '#discussion';
import { EntryLoaders, LedgerEntryModel, mayWithdraw as mayWithdrawEntry } from '#ledger';
import { permission, type RequestContext, type Soon } from '#platform';
import { mayTakePart, type PhaseSwitch, SpaceLoaders, SpaceModel } from '#spaces';
import { mayEditDraft, maySubmit, maySupport, mayWithdraw } from '../proposal.access';
import { proposalErrors } from '../proposal.errors';
import { ProposalModel, ProposalPermissionsModel } from './proposal.model';

/** The fields of a proposal that other contexts hold. */
@Resolver(() => ProposalModel)
export class ProposalFieldsResolver {
  constructor(
    private readonly spaces: SpaceLoaders,
    private readonly entries: EntryLoaders,
    private readonly threads: ThreadLoaders,
  ) {}

  @ResolveField(() => SpaceModel)
  space(proposal: ProposalModel, _args: unknown, context: RequestContext): Soon<SpaceModel> {
    return this.spaces.space(context, proposal.row.spaceId);
  }

  @ResolveField(() => LedgerEntryModel, { nullable: true, description: 'Null while it is a draft.' })
  async entry(proposal: ProposalModel, _args: unknown, context: RequestContext): Promise<LedgerEntryModel | null> {
    return proposal.state === 'draft' ? null : this.entries.entryOfSubject(context, 'proposal', proposal.id);
  }

  @ResolveField(() => ThreadModel, { nullable: true, description: 'The discussion; null while it is a draft.' })
  async thread(proposal: ProposalModel, _args: unknown, context: RequestContext): Promise<ThreadModel | null> {
    if (proposal.state === 'draft') return null;
    const known = proposal.row.thread;
    return known === undefined ? this.threads.threadOfSubject(context, { type: 'proposal', id: proposal.id }) : known;
  }

  @ResolveField(() => ProposalPermissionsModel, { description: 'By the same rules that guard the mutations.' })
  async viewerCan({ row }: ProposalModel, _args: unknown, context: RequestContext): Promise<ProposalPermissionsModel> {
    const [space, phases, now] = await Promise.all([
      this.spaces.space(context, row.spaceId),
      this.spaces.phases(context, row.spaceId),
      this.spaces.now(context),
    ]);
    const takePart = (what: PhaseSwitch) => mayTakePart(context.actor, space, phases, what, now);
    const submitted = row.state === 'submitted' ? allowed : refused(proposalErrors.notSubmitted);
    return {
      submit: permission(maySubmit(context.actor, row, takePart('submit'))),
      support: permission(maySupport(context.actor, row, takePart('support'))),
      comment: permission(submitted.allowed ? takePart('comment') : submitted),
      withdraw: permission(await this.mayWithdraw(row, context)),
      edit: permission(mayEditDraft(context.actor, row)),
    };
  }

  private async mayWithdraw(row: ProposalModel['row'], context: RequestContext) {
    const own = mayWithdraw(context.actor, row);
    const entry = own.allowed ? await this.entries.entryOfSubject(context, 'proposal', row.id) : null;
    return entry ? mayWithdrawEntry(context.actor, entry.row) : own;
  }
}
