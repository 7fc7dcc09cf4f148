import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { Database, loaderIn, type RequestContext } from '#platform';
import type { FollowableType } from '../follows/follow';
import { FollowStore } from '../follows/follow.store';

const KEYS: Readonly<Record<FollowableType, symbol>> = {
  space: Symbol('followed spaces'),
  proposal: Symbol('followed proposals'),
  policy: Symbol('followed policies'),
  ledger_entry: Symbol('followed ledger entries'),
};

/** Whether the viewer follows things: one statement per type and request. */
@Injectable()
export class FollowLoaders {
  constructor(
    private readonly db: Database,
    private readonly follows: FollowStore,
  ) {}

  async viewerFollows(context: RequestContext, type: FollowableType, id: string): Promise<boolean> {
    const { actor } = context;
    if (actor.kind !== 'person') return false;
    const load = async (ids: readonly string[]) => {
      const followed = await this.follows.followed(this.db, actor.accountId, type, ids);
      return ids.map((each) => followed.has(each));
    };
    return loaderIn(context, KEYS[type], () => new DataLoader(load)).load(id);
  }
}
