import { Remembered } from './remembered';

function counting(rows: ReadonlyMap<string, number>) {
  const asked: (readonly string[])[] = [];
  const find = async (ids: readonly string[]) => {
    asked.push(ids);
    return new Map([...rows].filter(([id]) => ids.includes(id)));
  };
  return { asked, find };
}

describe('what is remembered', () => {
  it('is asked for once within its time, and only what is missing', async () => {
    const { asked, find } = counting(
      new Map([
        ['a', 1],
        ['b', 2],
      ]),
    );
    const memory = new Remembered(find, 60_000);
    expect(await memory.many(['a'])).toEqual([1]);
    expect(await memory.many(['b', 'a'])).toEqual([2, 1]);
    expect(asked).toEqual([['a'], ['b']]);
  });

  it('is asked for again when its time is over', async () => {
    const rows = new Map([['a', 1]]);
    const { asked, find } = counting(rows);
    const memory = new Remembered(find, 0);
    await memory.many(['a']);
    rows.set('a', 7);
    expect(await memory.many(['a'])).toEqual([7]);
    rows.delete('a');
    expect(await memory.many(['a'])).toEqual([undefined]);
    expect(asked).toHaveLength(3);
  });

  it('does not hold what was not there', async () => {
    const rows = new Map<string, number>();
    const memory = new Remembered(counting(rows).find, 60_000);
    expect(await memory.many(['a'])).toEqual([undefined]);
    rows.set('a', 1);
    expect(await memory.many(['a'])).toEqual([1]);
  });
});
