import { Injectable } from '@nestjs/common';
import type { EventHandler, RecordedEvent, Tx } from '#platform';
import { IndexSubjects } from '../index-subjects';
import { SEARCH_KINDS } from '../search-document';

/** Where the law had words removed, search finds what is left. */
@Injectable()
export class IndexWhatRemained implements EventHandler {
  readonly name = 'insights.index_what_remained';
  readonly events = ['ledger.text_removed'];

  constructor(private readonly index: IndexSubjects) {}

  async handle(tx: Tx, { payload }: RecordedEvent): Promise<void> {
    const kind = SEARCH_KINDS.find((known) => known === payload['kind']);
    const id = payload['id'];
    if (kind && typeof id === 'string') await this.index.execute(tx, kind, [id]);
  }
}
