import { type HeldRole, newId, type Person } from '#kernel';
import type { Space } from '#spaces';
import type { SessionRecord } from '../session';

/** A record of two statements, of which the second asks the authority nothing. */
export function recordIn(spaceId: string, changes: Partial<SessionRecord> = {}): SessionRecord {
  const said = { authorName: '川口', authorCapacity: 'resident' } as const;
  return {
    spaceId,
    title: '第１回　雪の話をする会',
    heldOn: '2021-12-15',
    place: '公民館',
    sourceHash: null,
    statements: [
      { ...said, text: '歩道の雪を先に除いてほしい。', asksAuthority: true },
      { ...said, text: '来られてよかった。', asksAuthority: false },
    ],
    ...changes,
  };
}

/** Somebody with one role over the space's department. */
export function holderOf(role: HeldRole['role'], space: Pick<Space, 'authorityId' | 'departmentId'>): Person {
  const held: HeldRole = {
    role,
    subjectType: 'department',
    subjectId: space.departmentId,
    authorityId: space.authorityId,
    post: null,
  };
  const name = { familyName: '富山', givenName: '花子' };
  return { kind: 'person', accountId: newId(), ...name, verification: 'real_name', language: 'ja', roles: [held] };
}
