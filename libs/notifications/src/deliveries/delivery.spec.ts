import { nextOf } from './delivery';

const error = 'code';

describe('what becomes of a delivery', () => {
  it.each([
    ['taken', { kind: 'accepted' }, 1, { state: 'sent' }],
    ['refused for good', { kind: 'refused', error }, 1, { state: 'failed', error }],
    ['not wanted any more', { kind: 'recalled', error }, 1, { state: 'recalled', error }],
    ['put off', { kind: 'again', error }, 1, { state: 'pending', error, inSeconds: 10, counts: true }],
    ['put off again', { kind: 'again', error }, 4, { state: 'pending', error, inSeconds: 80, counts: true }],
    ['put off very often', { kind: 'again', error }, 30, { state: 'pending', error, inSeconds: 3_600, counts: true }],
    ['put off for two days', { kind: 'again', error }, 56, { state: 'failed', error }],
    [
      'without a mail server',
      { kind: 'unreachable', error },
      55,
      { state: 'pending', error, inSeconds: 5, counts: false },
    ],
  ] as const)('%s', (_how, outcome, attempts, next) => {
    expect(nextOf({ attempts }, outcome)).toEqual(next);
  });

  it('is given up after 48 hours of being put off, within an hour', () => {
    let seconds = 0;
    let attempts = 1;
    for (
      let next = nextOf({ attempts }, { kind: 'again', error });
      next.state === 'pending';
      next = nextOf({ attempts }, { kind: 'again', error })
    ) {
      seconds += next.inSeconds;
      attempts += 1;
    }
    expect(Math.abs(seconds / 3_600 - 48)).toBeLessThan(1);
  });
});
