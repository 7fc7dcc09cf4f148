import { Injectable } from '@nestjs/common';
import { type Actor, insist } from '#kernel';
import { Database } from '#platform';
import type { Channel, NoticeKind } from '../notices/notice';
import { personOf } from '../reader';
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
  async execute(
    actor: Actor,
    input: Readonly<{ kind: NoticeKind; channel: Channel; on: boolean }>,
  ): Promise<readonly ChannelPreference[]> {
    const { accountId } = personOf(actor);
    return this.db.write(async (tx) => {
      insist(mayChange(input.kind));
      await this.preferences.set(tx, accountId, input.kind, input.channel, input.on);
      return preferencesOf(await this.preferences.off(tx, accountId));
    });
  }
}
