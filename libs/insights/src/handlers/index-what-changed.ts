import { Injectable } from '@nestjs/common';
import type { EventHandler, RecordedEvent, Tx } from '#platform';
import { affectedBy, SEARCH_EVENTS } from '../affected-subjects';
import { IndexSubjects } from '../index-subjects';
import { PublicTextReads } from '../public-text.read';

/** Keeps search in step with what is published, changed and deleted. It reads what is there now, so order does not matter. */
@Injectable()
export class IndexWhatChanged implements EventHandler {
  readonly name = 'insights.index_what_changed';
  readonly events = SEARCH_EVENTS;

  constructor(
    private readonly index: IndexSubjects,
    private readonly sources: PublicTextReads,
  ) {}

  async handle(tx: Tx, event: RecordedEvent): Promise<void> {
    const { kind, id } = affectedBy(event);
    await this.index.execute(tx, kind, [id]);
    if (kind === 'session') await this.index.execute(tx, 'statement', await this.sources.statementsOf(tx, id));
  }
}
