import { anonymous, type Decision, type HeldRole, type Person, system } from '#kernel';
import { mayCreatePolicy, mayPublishVersion } from './policy.access';

const owner = { authorityId: 'A', departmentId: 'D' };

function person(role: HeldRole['role'] | null, subject: Partial<HeldRole> = {}, name: string | null = '立山'): Person {
  const held: HeldRole = {
    role: role ?? 'official',
    subjectType: 'department',
    subjectId: 'D',
    authorityId: 'A',
    post: '課長',
    ...subject,
  };
  const roles = role === null ? [] : [held];
  return {
    kind: 'person',
    accountId: 'P',
    familyName: name,
    givenName: null,
    verification: 'real_name',
    language: 'ja',
    roles,
  };
}
function told(decision: Decision): string {
  return decision.allowed ? 'allowed' : decision.error.code;
}

describe('who may do what with a policy', () => {
  it.each([
    ['nobody known', anonymous, 'access.sign_in_needed', 'access.sign_in_needed'],
    ['the product itself', system, 'access.staff_only', 'allowed'],
    ['a resident', person(null), 'access.staff_only', 'access.staff_only'],
    ['a facilitator', person('facilitator'), 'access.staff_only', 'access.staff_only'],
    ['an official of the department', person('official'), 'allowed', 'allowed'],
    [
      'an executive of the authority',
      person('executive', { subjectType: 'authority', subjectId: 'A' }),
      'allowed',
      'allowed',
    ],
    [
      'an official of another department',
      person('official', { subjectId: 'E' }),
      'policy.not_your_department',
      'policy.not_your_department',
    ],
    [
      'an official of another authority',
      person('official', { authorityId: 'B', subjectType: 'authority', subjectId: 'B' }),
      'policy.not_your_department',
      'policy.not_your_department',
    ],
    [
      'an administrator of the authority',
      person('administrator', { subjectType: 'authority', subjectId: 'A' }),
      'policy.not_your_department',
      'allowed',
    ],
    ['an official without a post', person('official', { post: null }), 'policy.post_missing', 'allowed'],
    ['an official without a name', person('official', {}, null), 'account.name_missing', 'account.name_missing'],
  ])('%s', (_, actor, publishing, creating) => {
    expect(told(mayPublishVersion(actor, owner))).toBe(publishing);
    expect(told(mayCreatePolicy(actor, owner))).toBe(creating);
  });
});
