import fc from 'fast-check';
import { newId } from '#kernel';
import { NOTICE_KINDS } from '../notices/notice';
import { readUnsubscribeToken, unsubscribeToken } from './unsubscribe-token';

const SECRET = 'a secret that only the tests know, 32+';
const meant = { accountId: newId(), kind: 'answered' } as const;

describe('the token of an unsubscribe link', () => {
  it.each(NOTICE_KINDS)('stands for its account and the kind %s', (kind) => {
    expect(readUnsubscribeToken(SECRET, unsubscribeToken(SECRET, { ...meant, kind }))).toEqual({ ...meant, kind });
  });

  it.each([
    ['of another installation', unsubscribeToken('another secret, also long enough, 32', meant)],
    ['turned to another kind', unsubscribeToken(SECRET, meant).replace('answered', 'comment')],
    ['turned to another account', unsubscribeToken(SECRET, meant).replace(meant.accountId, newId())],
    ['with more behind it', `${unsubscribeToken(SECRET, meant)}.x`],
    ['without signature', `answered.${meant.accountId}.`],
    ['of a kind that is none', unsubscribeToken(SECRET, meant).replace('answered', 'confirm_email')],
    ['that is empty', ''],
  ])('%s stands for nothing', (_what, token) => {
    expect(readUnsubscribeToken(SECRET, token)).toBeNull();
  });

  it('stands for nothing when any one character is another', () => {
    const token = unsubscribeToken(SECRET, meant);
    fc.assert(
      fc.property(fc.nat(token.length - 2), fc.constantFrom(...'abcXYZ019._-'), (place, other) => {
        const changed = `${token.slice(0, place)}${other}${token.slice(place + 1)}`;
        fc.pre(changed !== token);
        expect(readUnsubscribeToken(SECRET, changed)).toBeNull();
      }),
    );
  });
});
