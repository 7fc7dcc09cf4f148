import { keepMoments } from './cache';

const clockAt = (start: number) => {
  let now = start;
  return { now: () => now, pass: (ms: number) => (now += ms) };
};

describe('the cache of moments', () => {
  it('makes a thing once for all who ask within the moment, and anew after it', async () => {
    const clock = clockAt(0);
    const made: number[] = [];
    const moments = keepMoments<number>(1000, 10, clock.now, () => true);
    const make = async () => made.push(made.length);
    await Promise.all([moments.get('a', make), moments.get('a', make)]);
    clock.pass(999);
    await moments.get('a', make);
    expect(made).toHaveLength(1);
    clock.pass(1);
    await moments.get('a', make);
    expect(made).toHaveLength(2);
  });

  it('keeps neither failures nor what is not worth it', async () => {
    const moments = keepMoments<number>(
      1000,
      10,
      () => 0,
      (value) => value > 0,
    );
    await expect(moments.get('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    await expect(moments.get('a', async () => 0)).resolves.toBe(0);
    await expect(moments.get('a', async () => 1)).resolves.toBe(1);
    await expect(moments.get('a', async () => 2)).resolves.toBe(1);
  });

  it('holds no more than it may, and forgets on demand', async () => {
    const moments = keepMoments<string>(
      1000,
      2,
      () => 0,
      () => true,
    );
    for (const key of ['a', 'b', 'c']) await moments.get(key, async () => `first ${key}`);
    await expect(moments.get('a', async () => 'second a')).resolves.toBe('second a');
    await expect(moments.get('c', async () => 'second c')).resolves.toBe('first c');
    moments.forget();
    await expect(moments.get('c', async () => 'second c')).resolves.toBe('second c');
  });
});
