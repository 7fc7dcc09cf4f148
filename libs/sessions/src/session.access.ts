import { type Actor, allowed, type Decision, heldRole, refused } from '#kernel';
import { accessErrors } from '#platform';
import type { Space } from '#spaces';
import { sessionErrors } from './session.errors';

/** A record is published by the space's facilitators, by officials of its department, and by the product at an import. */
export function mayPublishRecord(actor: Actor, space: Pick<Space, 'id' | 'authorityId' | 'departmentId'>): Decision {
  if (actor.kind === 'system') return allowed;
  if (actor.kind === 'anonymous') return refused(accessErrors.signInNeeded);
  const { id: spaceId, authorityId, departmentId } = space;
  const held = heldRole(actor, ['facilitator', 'official', 'executive'], { authorityId, departmentId, spaceId });
  return held ? allowed : refused(sessionErrors.notYours);
}
