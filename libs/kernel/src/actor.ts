import type { Language } from './local-text';

export const ROLES = [
  'administrator',
  'official',
  'executive',
  'facilitator',
  'moderator',
  'group_representative',
] as const;

export type Role = (typeof ROLES)[number];

/** What a role is held on. Roles reach downwards within one authority and never into another. */
export type HeldRole = Readonly<{
  role: Role;
  subjectType: 'authority' | 'department' | 'space';
  subjectId: string;
  /** The authority the subject belongs to: the border no role crosses. */
  authorityId: string;
  /** The post held, as signed under responses, for example 「県民協働課 課長」. */
  post: string | null;
}>;

/** How far somebody's name has been verified. */
export type NameVerification = 'unverified' | 'email' | 'real_name';

/** A signed-in person, as loaded for one request. */
export type Person = Readonly<{
  kind: 'person';
  accountId: string;
  familyName: string | null;
  givenName: string | null;
  verification: NameVerification;
  language: Language;
  roles: readonly HeldRole[];
}>;

/** Who does something: nobody known, a person, or the product itself (schedules, handlers, imports). */
export type Actor = Readonly<{ kind: 'anonymous' }> | Person | Readonly<{ kind: 'system' }>;

export const anonymous: Actor = { kind: 'anonymous' };

export const system: Actor = { kind: 'system' };

/** Where a role is asked for: an authority and, more narrowly, one of its departments or spaces. */
export type Scope = Readonly<{ authorityId: string; departmentId?: string; spaceId?: string }>;

/** The role, of those named, that the actor holds over a scope; `undefined` when none. */
export function heldRole(actor: Actor, roles: readonly Role[], scope: Scope): HeldRole | undefined {
  if (actor.kind !== 'person') return undefined;
  return actor.roles.find((held) => roles.includes(held.role) && covers(held, scope));
}

function covers(held: HeldRole, scope: Scope): boolean {
  if (held.authorityId !== scope.authorityId) return false;
  switch (held.subjectType) {
    case 'authority':
      return held.subjectId === scope.authorityId;
    case 'department':
      return held.subjectId === scope.departmentId;
    case 'space':
      return held.subjectId === scope.spaceId;
  }
}

/** The roles of those who work for an authority. */
export const STAFF_ROLES: readonly Role[] = ['official', 'executive', 'administrator'];

/** Whether the person works for some authority: official, executive or administrator anywhere. */
export function isStaff(actor: Actor): boolean {
  return actor.kind === 'person' && actor.roles.some((held) => STAFF_ROLES.includes(held.role));
}

/** The capacity in which words are said, shown beside the name. */
export type Capacity = 'resident' | 'official' | 'group' | 'committee_member';

/** A name as it is shown beside what was written, frozen at the time of writing. */
export type ShownName = Readonly<{ name: string; verified: boolean; capacity: Capacity; post: string | null }>;
