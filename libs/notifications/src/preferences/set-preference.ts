import { Injectable } from '@nestjs/common';
import { insist, type Person } from '#kernel';
import { Database } from '#platform';
import type { Channel, NoticeKind } from '../notices/notice';
import { type ChannelPreference, preferencesOf } from './preference';
import { mayChange } from './preference.access';
import { PreferenceStore } from './preference.store';

/** A person decides what reaches them by which channel; receipts stay. */
@Injectable()
export class SetPreference {
  constructor(
    private readonly db: Database,
    private readonly preferences: PreferenceStore,
  ) {}

  /** Gives all preferences of the person as they are now. Throws `preference.fixed`. */
  execute(person: Person, input: Readonly<{ kind: NoticeKind; channel: Channel; on: boolean }>): Promise<readonly ChannelPreference[]> {
    return this.db.write(async (tx) => {
      insist(mayChange(input.kind));
      await this.preferences.set(tx, person.accountId, input.kind, input.channel, input.on);
      return preferencesOf(await this.preferences.off(tx, person.accountId));
    });
  }
}
