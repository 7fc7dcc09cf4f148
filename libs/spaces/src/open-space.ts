import { Injectable } from '@nestjs/common';
import { type Actor, heldRole, insist, refused, allowed, type Decision } from '#kernel';
import { accessErrors, Database, Outbox } from '#platform';
import { type NewSpace, SpaceStore } from './space.store';

/** Administrators open spaces of their own authority; so does the product when it is set up. */
export function mayOpenSpace(actor: Actor, authorityId: string): Decision {
  if (actor.kind === 'system') return allowed;
  if (actor.kind === 'anonymous') return refused(accessErrors.signInNeeded);
  return heldRole(actor, ['administrator'], { authorityId }) ? allowed : refused(accessErrors.staffOnly);
}

/** Opens a space with its phases to the public. */
@Injectable()
export class OpenSpace {
  constructor(
    private readonly db: Database,
    private readonly spaces: SpaceStore,
    private readonly outbox: Outbox,
  ) {}

  execute(actor: Actor, space: NewSpace): Promise<string> {
    return this.db.write(async (tx) => {
      insist(mayOpenSpace(actor, space.authorityId));
      const spaceId = await this.spaces.add(tx, space);
      await this.outbox.record(tx, actor, { name: 'space.opened', payload: { spaceId } });
      return spaceId;
    });
  }
}
