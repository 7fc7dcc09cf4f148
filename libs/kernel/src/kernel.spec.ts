import fc from 'fast-check';
import { anonymous, type HeldRole, heldRole, isStaff, type Person, type Role, ROLES, system } from './actor';
import { BY_TIME, decodeCursor, encodeCursor, pageOf, pageRequest } from './cursor';
import { allowed, firstRefusal, insist, refused } from './decision';
import { DomainError, errorSpec } from './domain-error';
import { newId } from './id';
import { isLanguage } from './local-text';

const closed = errorSpec('space.closed', 'conflict', { ja: '終', easy: '終', en: 'closed' });
const later = errorSpec('space.later', 'conflict', { ja: '後', easy: '後', en: 'later' });

function personWith(...roles: readonly HeldRole[]): Person {
  return {
    kind: 'person',
    accountId: 'p',
    familyName: '立山',
    givenName: '花子',
    verification: 'real_name',
    language: 'ja',
    roles,
  };
}

const held = (
  role: Role,
  subjectType: HeldRole['subjectType'],
  subjectId: string,
  authorityId = 'toyama',
): HeldRole => ({
  role,
  subjectType,
  subjectId,
  authorityId,
  post: null,
});

describe('roles', () => {
  it.each([
    [
      'an authority reaches down to its departments',
      held('official', 'authority', 'toyama'),
      { authorityId: 'toyama', departmentId: 'bus' },
      true,
    ],
    [
      'an authority reaches down to its spaces',
      held('official', 'authority', 'toyama'),
      { authorityId: 'toyama', spaceId: 's' },
      true,
    ],
    [
      'a prefecture gives nothing in a municipality',
      held('official', 'authority', 'toyama'),
      { authorityId: 'himi', departmentId: 'x' },
      false,
    ],
    [
      'a department covers itself',
      held('official', 'department', 'bus'),
      { authorityId: 'toyama', departmentId: 'bus' },
      true,
    ],
    [
      'a department does not cover another',
      held('official', 'department', 'bus'),
      { authorityId: 'toyama', departmentId: 'school' },
      false,
    ],
    [
      'a department does not cover its authority',
      held('official', 'department', 'bus'),
      { authorityId: 'toyama' },
      false,
    ],
    [
      'a department of the same id elsewhere',
      held('official', 'department', 'bus', 'himi'),
      { authorityId: 'toyama', departmentId: 'bus' },
      false,
    ],
    ['a space covers itself', held('official', 'space', 's'), { authorityId: 'toyama', spaceId: 's' }, true],
    ['another role', held('facilitator', 'authority', 'toyama'), { authorityId: 'toyama' }, false],
  ] as const)('%s', (_rule, role, scope, covers) => {
    expect(heldRole(personWith(role), ['official'], scope) !== undefined).toBe(covers);
  });

  it('are held by persons only', () => {
    expect(heldRole(anonymous, ROLES, { authorityId: 'toyama' })).toBeUndefined();
    expect(heldRole(system, ROLES, { authorityId: 'toyama' })).toBeUndefined();
  });

  it('make staff of officials, executives and administrators', () => {
    expect(ROLES.filter((role) => isStaff(personWith(held(role, 'authority', 'toyama'))))).toEqual([
      'administrator',
      'official',
      'executive',
    ]);
    expect(isStaff(anonymous)).toBe(false);
  });
});

describe('decisions', () => {
  it('give the first refusal and do not look further', () => {
    const never = jest.fn(() => allowed);
    expect(
      firstRefusal(
        () => allowed,
        () => refused(closed),
        never,
      ),
    ).toEqual(refused(closed));
    expect(never).not.toHaveBeenCalled();
    expect(
      firstRefusal(
        () => allowed,
        () => allowed,
      ),
    ).toBe(allowed);
  });

  it('throw the rule that says no, with its particulars', () => {
    expect(() => insist(allowed)).not.toThrow();
    expect(() => insist(refused(later, { field: 'title' }))).toThrow(DomainError);
    expect(refused(later)).not.toHaveProperty('particulars');
  });
});

describe('cursors', () => {
  it('come back as they went out', () => {
    const id = newId();
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1970-01-01'), max: new Date('2200-01-01'), noInvalidDate: true }),
        fc.integer({ min: 0, max: 2 ** 31 - 1 }),
        (date, number) => {
          const key = [date.toISOString(), id, number];
          expect(decodeCursor(encodeCursor(key), ['time', 'id', 'number'])).toEqual(key);
        },
      ),
    );
  });

  it.each([
    '',
    '!',
    'bm90IGpzb24',
    encodeCursor(['2026-01-01T00:00:00.000Z']),
    encodeCursor(['2026-13-01T00:00:00.000Z', newId()]),
    encodeCursor(['2026-01-01T00:00:00.000Z', "' or 1=1"]),
    encodeCursor(['now', newId()]),
    Buffer.from('[{}, []]').toString('base64url'),
  ])('refuse what we did not make: %s', (cursor) => {
    expect(() => decodeCursor(cursor, BY_TIME)).toThrow('page.invalid_cursor');
  });

  it.each([0, -1, 101, 1.5, Number.NaN])('refuse a page of %s', (first) => {
    expect(() => pageRequest(first, null, BY_TIME)).toThrow('page.invalid_size');
  });

  it('tell whether there is more by the row that is not shown', () => {
    const keyOf = (n: number) => [n];
    expect(pageOf([1, 2, 3], 2, keyOf)).toMatchObject({ nodes: [1, 2], hasNextPage: true });
    expect(pageOf([1, 2], 2, keyOf)).toMatchObject({ nodes: [1, 2], hasNextPage: false, totalCount: null });
    expect(pageRequest(2, pageOf([1, 2, 3], 2, keyOf).cursors()[1], ['number']).after).toEqual([2]);
  });
});

describe('languages', () => {
  it('are three', () => {
    expect(['ja', 'easy', 'en', 'fr', ''].filter(isLanguage)).toEqual(['ja', 'easy', 'en']);
  });
});
