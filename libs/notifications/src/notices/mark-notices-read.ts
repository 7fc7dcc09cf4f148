import { Injectable } from '@nestjs/common';
import { type Actor, isId } from '#kernel';
import { Database } from '#platform';
import { personOf } from '../reader';
import { NoticeStore } from './notice.store';

/** A person has seen the notices up to one of them, or all. Somebody else's notice marks nothing. */
@Injectable()
export class MarkNoticesRead {
  constructor(
    private readonly db: Database,
    private readonly notices: NoticeStore,
  ) {}

  async execute(actor: Actor, upTo: string | null): Promise<void> {
    const { accountId } = personOf(actor);
    if (upTo !== null && !isId(upTo)) return;
    await this.db.write((tx) => this.notices.markRead(tx, accountId, upTo));
  }
}
