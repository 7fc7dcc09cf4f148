import { Injectable } from '@nestjs/common';
import type { EventHandler, RecordedEvent, Tx } from '#platform';
import { meaningTerms } from '../meaning-terms';
import { MeaningStore } from '../meaning.store';
import { ProposalReads } from '../proposal.read';
import { countsOf } from '../similarity';

/** Notes by which terms a fresh proposal will be found as similar. Outside its own transaction: common terms are hot rows. */
@Injectable()
export class NoteMeaning implements EventHandler {
  readonly name = 'proposals.note_meaning';
  readonly events = ['proposal.submitted'];

  constructor(
    private readonly proposals: ProposalReads,
    private readonly meanings: MeaningStore,
  ) {}

  async handle(tx: Tx, event: RecordedEvent): Promise<void> {
    const proposal = await this.proposals.find(tx, String(event.payload['proposalId']));
    if (!proposal) return;
    const terms = meaningTerms(`${proposal.title}\n${proposal.text}`);
    await this.meanings.add(tx, proposal.id, terms, countsOf(proposal));
  }
}
