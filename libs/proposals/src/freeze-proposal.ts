import { Injectable } from '@nestjs/common';
import { type Actor, DomainError } from '#kernel';
import { Threads } from '#discussion';
import { shownNameOf } from '#identity';
import { Ledger } from '#ledger';
import { Clock, type Tx } from '#platform';
import { type Space, spaceErrors } from '#spaces';
import { type DraftRow, ProposalStore } from './proposal.store';

/** Fixes title, text and the author's name as shown now, opens the discussion and registers the submission. */
@Injectable()
export class FreezeProposal {
  constructor(
    private readonly proposals: ProposalStore,
    private readonly threads: Threads,
    private readonly ledger: Ledger,
    private readonly clock: Clock,
  ) {}

  async execute(tx: Tx, actor: Actor, draft: DraftRow, space: Space): Promise<void> {
    const author = actor.kind === 'person' ? shownNameOf(actor) : null;
    if (actor.kind !== 'person' || !author) throw new DomainError(spaceErrors.nameNeeded);
    const { id, title, text } = draft;
    const at = await this.clock.now(tx);
    await this.proposals.submit(tx, id, { title, text, authorName: author.name, authorVerified: author.verified, at });
    await this.threads.openThread(tx, { subject: { type: 'proposal', id }, spaceId: space.id, askable: 'on_request' });
    const { authorityId, departmentId } = space;
    const place = { authorityId, departmentId, spaceId: space.id, path: `/proposals/${id}` };
    const submission = { kind: 'proposal', origin: 'web', subject: { type: 'proposal', id }, title, text } as const;
    await this.ledger.register(tx, actor, {
      ...submission,
      ...place,
      author,
      authorId: actor.accountId,
      originalDay: null,
    });
  }
}
