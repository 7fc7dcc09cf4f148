import { Injectable } from '@nestjs/common';
import { isId, type Person } from '#kernel';
import { Database } from '#platform';
import { NoticeStore } from './notice.store';

/** A person has seen the notices up to one of them, or all. Somebody else's notice marks nothing. */
@Injectable()
export class MarkNoticesRead {
  constructor(
    private readonly db: Database,
    private readonly notices: NoticeStore,
  ) {}

  async execute(person: Person, upTo: string | null): Promise<void> {
    if (upTo !== null && !isId(upTo)) return;
    await this.db.write((tx) => this.notices.markRead(tx, person.accountId, upTo));
  }
}
