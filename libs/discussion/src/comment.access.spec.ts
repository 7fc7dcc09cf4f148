import { type Actor, allowed, anonymous, type Decision, type Person, refused, system } from '#kernel';
import { type EntryState } from '#ledger';
import { spaceErrors } from '#spaces';
import { mayAsk, mayAskHere, mayDelete, mayEdit, mayReact, mayReply, maySpeak, type Standing } from './comment.access';

const person = (accountId: string): Person => ({
  ...{ kind: 'person', accountId, familyName: '富山', givenName: '花子' },
  ...{ verification: 'real_name', language: 'ja', roles: [] },
});
const author = person('author');
const other = person('other');
const there = { authorId: 'author', deleted: false, asked: false, depth: 0 };
const gone = { ...there, deleted: true };
const asked = { ...there, asked: true };

const open: Standing = { thread: { open: true, askable: 'on_request' }, takePart: allowed };
const closed: Standing = { ...open, thread: { open: false, askable: 'on_request' } };
const phaseOver: Standing = { ...open, takePart: refused(spaceErrors.closed) };
const notVerified: Standing = { ...open, takePart: refused(spaceErrors.realNameNeeded) };
const never: Standing = { ...open, thread: { open: true, askable: 'never' } };
const always: Standing = { ...open, thread: { open: true, askable: 'always' } };

const answer = (decision: Decision) => (decision.allowed ? 'yes' : decision.error.code);

test.each([
  [open, 'yes'],
  [closed, 'thread.not_found'],
  [phaseOver, 'space.closed'],
  [notVerified, 'space.real_name_needed'],
])('%#: speaking needs an open thread and a part in the space', (standing, expected) => {
  expect(answer(maySpeak(standing))).toBe(expected);
});

test.each([
  [open, there, 'yes'],
  [open, { ...there, depth: 1 }, 'yes'],
  [open, { ...there, depth: 2 }, 'comment.too_deep'],
  [open, gone, 'comment.deleted'],
  [closed, there, 'thread.not_found'],
  [phaseOver, there, 'space.closed'],
])('%#: replies go to three levels, and not to what has gone', (standing, parent, expected) => {
  expect(answer(mayReply(standing, parent))).toBe(expected);
});

test.each<[Actor, Standing, typeof there, string]>([
  [author, open, there, 'yes'],
  [author, open, asked, 'yes'],
  [other, open, there, 'comment.not_yours'],
  [anonymous, open, there, 'access.sign_in_needed'],
  [system, open, there, 'access.sign_in_needed'],
  [author, open, gone, 'comment.deleted'],
  [author, closed, there, 'thread.not_found'],
  [author, phaseOver, there, 'space.closed'],
])('%#: authors edit their own words while the discussion goes on', (actor, standing, comment, expected) => {
  expect(answer(mayEdit(actor, standing, comment))).toBe(expected);
});

test.each<[Actor, typeof there, EntryState | null, string]>([
  [author, there, null, 'yes'],
  [other, there, null, 'comment.not_yours'],
  [anonymous, there, null, 'access.sign_in_needed'],
  [author, gone, null, 'comment.deleted'],
  [author, asked, 'received', 'yes'],
  [author, asked, 'acknowledged', 'yes'],
  [author, asked, 'in_review', 'yes'],
  [author, asked, 'withdrawn', 'yes'],
  [author, asked, 'answered', 'comment.answered'],
  [author, asked, 'in_progress', 'comment.answered'],
  [author, asked, 'fulfilled', 'comment.answered'],
  [author, asked, 'abandoned', 'comment.answered'],
  [author, asked, 'merged', 'comment.answered'],
])('%#: authors delete their own words until they are answered', (actor, comment, state, expected) => {
  expect(answer(mayDelete(actor, comment, state))).toBe(expected);
});

test.each<[Actor, Standing, typeof there, number, string]>([
  [author, open, there, 0, 'yes'],
  [author, open, there, 4, 'yes'],
  [author, open, there, 5, 'comment.too_many_asks'],
  [author, always, there, 0, 'yes'],
  [author, never, there, 0, 'comment.not_askable'],
  [author, open, asked, 0, 'comment.already_asked'],
  [author, open, gone, 0, 'comment.deleted'],
  [other, open, there, 0, 'comment.not_yours'],
  [anonymous, open, there, 0, 'access.sign_in_needed'],
  [author, closed, there, 0, 'thread.not_found'],
  [author, notVerified, there, 0, 'space.real_name_needed'],
])(
  '%#: authors ask the authority once with a comment, five times a day',
  (actor, standing, comment, asks, expected) => {
    expect(answer(mayAsk(actor, standing, comment, asks))).toBe(expected);
  },
);

test('what may be asked is told before a word is written', () => {
  expect([open, never, closed].map((standing) => answer(mayAskHere(standing, 0)))).toEqual([
    ...['yes', 'comment.not_askable', 'thread.not_found'],
  ]);
});

test.each<[Actor, Standing, typeof there, string]>([
  [other, open, there, 'yes'],
  [author, open, there, 'comment.own'],
  [other, open, gone, 'comment.deleted'],
  [other, closed, there, 'thread.not_found'],
  [other, phaseOver, there, 'space.closed'],
])('%#: people react to the words of others', (actor, standing, comment, expected) => {
  expect(answer(mayReact(actor, standing, comment))).toBe(expected);
});
