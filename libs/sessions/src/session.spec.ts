import { anonymous, DomainError, type HeldRole, newId, ROLES, system } from '#kernel';
import { acceptRecord, sessionPath, type SessionRecord, statementPath } from './session';
import { mayPublishRecord } from './session.access';
import { holderOf, recordIn } from './testing/records.factory';

const said = { text: '雪の話。', authorName: '川口', authorCapacity: 'resident', asksAuthority: true } as const;

function refusal(record: SessionRecord): string {
  try {
    acceptRecord(record);
  } catch (error) {
    if (error instanceof DomainError) return error.code;
  }
  return 'accepted';
}

describe('acceptRecord', () => {
  it('cleans what was typed, without touching the words', () => {
    const typed = recordIn('S', {
      title: ' 会\u3000議 ',
      place: ' ',
      statements: [{ ...said, text: ' 一行目\r\n二行目\u0000 ' }],
    });
    expect(acceptRecord(typed)).toMatchObject({
      title: '会 議',
      place: null,
      statements: [{ text: '一行目\n二行目' }],
    });
  });

  it.each<[string, Partial<SessionRecord>, string]>([
    ['a title of blanks', { title: '\u3000' }, 'session.title_missing'],
    ['a title without end', { title: '雪'.repeat(201) }, 'session.too_long'],
    ['a place without end', { place: '雪'.repeat(201) }, 'session.too_long'],
    ['nothing said', { statements: [] }, 'session.no_statements'],
    ['a statement without words', { statements: [{ ...said, text: ' ' }] }, 'session.statement_empty'],
    ['a statement of nobody', { statements: [{ ...said, authorName: '' }] }, 'session.statement_empty'],
    ['a statement without end', { statements: [{ ...said, text: '雪'.repeat(10_001) }] }, 'session.too_long'],
    [
      'more than a session can hold',
      { statements: Array.from({ length: 1_001 }, () => said) },
      'session.too_many_statements',
    ],
    [
      'the longest of everything',
      { title: '𠮷'.repeat(200), statements: [{ ...said, text: '𠮷'.repeat(10_000) }] },
      'accepted',
    ],
  ])('%s', (_what, changes, code) => {
    expect(refusal(recordIn('S', changes))).toBe(code);
  });
});

describe('mayPublishRecord', () => {
  const space = { id: newId(), authorityId: newId(), departmentId: newId() };
  const holder = (role: HeldRole['role'], of = space) => holderOf(role, of);

  it.each(ROLES.map((role) => [role, ['facilitator', 'official', 'executive'].includes(role)] as const))(
    '%s: %s',
    (role, may) => {
      expect(mayPublishRecord(holder(role), space).allowed).toBe(may);
    },
  );

  it('refuses officials of another department and of another authority', () => {
    expect(mayPublishRecord(holder('official', { ...space, departmentId: newId() }), space).allowed).toBe(false);
    expect(mayPublishRecord(holder('official', { ...space, authorityId: newId() }), space).allowed).toBe(false);
  });

  it('lets the product import, and nobody unknown', () => {
    expect(mayPublishRecord(system, space).allowed).toBe(true);
    expect(mayPublishRecord(anonymous, space)).toMatchObject({
      allowed: false,
      error: { code: 'access.sign_in_needed' },
    });
  });
});

test('a session and its statements have their place', () => {
  expect([sessionPath('S'), statementPath('S', 3)]).toEqual(['/sessions/S', '/sessions/S#statement-3']);
});
