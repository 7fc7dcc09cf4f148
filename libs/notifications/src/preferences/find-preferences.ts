import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel';
import { Database } from '#platform';
import { personOf } from '../reader';
import { type ChannelPreference, preferencesOf } from './preference';
import { PreferenceStore } from './preference.store';

/** What reaches a person by which channel. */
@Injectable()
export class FindPreferences {
  constructor(
    private readonly db: Database,
    private readonly preferences: PreferenceStore,
  ) {}

  async execute(actor: Actor): Promise<readonly ChannelPreference[]> {
    return preferencesOf(await this.preferences.off(this.db, personOf(actor).accountId));
  }
}
