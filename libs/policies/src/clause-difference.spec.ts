import fc from 'fast-check';
import { type Clause, differenceOfVersions } from './clause-difference';

function clause(clauseId: string, text = `${clauseId}の本文。`): Clause {
  return { clauseId, heading: `第${clauseId}条`, text };
}
function version(ids: string): readonly Clause[] {
  return [...ids].map((id) => clause(id));
}
function outline(before: string, after: string): string {
  return differenceOfVersions(version(before), version(after))
    .map(({ kind, clauseId }) => `${clauseId}:${kind}`)
    .join(' ');
}
const ids = fc.uniqueArray(fc.constantFrom(...'ABCDEFGHIJKL'), { maxLength: 12 }).map((some) => some.join(''));

describe('differenceOfVersions', () => {
  it.each([
    ['', '', ''],
    ['AB', 'AB', 'A:kept B:kept'],
    ['', 'A', 'A:inserted'],
    ['A', '', 'A:removed'],
    ['ABC', 'AXBC', 'A:kept X:inserted B:kept C:kept'],
    ['ABC', 'AC', 'A:kept B:removed C:kept'],
    ['ABC', 'BC', 'A:removed B:kept C:kept'],
    ['ABCD', 'AD', 'A:kept B:removed C:removed D:kept'],
    ['ABCD', 'BCDA', 'B:kept C:kept D:kept A:moved'],
    ['ABCD', 'DABC', 'D:moved A:kept B:kept C:kept'],
    ['ABC', 'AXC', 'A:kept B:removed X:inserted C:kept'],
  ])('%p to %p: %s', (before, after, expected) => {
    expect(outline(before, after)).toBe(expected);
  });

  it('shows the words that changed in heading and text', () => {
    const before = [{ clauseId: 'A', heading: '対象者', text: '小学生までの子どもに助成する。' }];
    const after = [{ clauseId: 'A', heading: '対象者', text: '中学生までの子どもに助成する。' }];
    const [change] = differenceOfVersions(before, after);
    expect(change).toMatchObject({ kind: 'changed', textChanged: true, heading: [{ kind: 'same', text: '対象者' }] });
    expect(change?.text).toContainEqual({ kind: 'inserted', text: '中学生' });
    expect(change?.text).toContainEqual({ kind: 'removed', text: '小学生' });
  });

  it('says of a moved clause whether it changed as well', () => {
    const after = [clause('B'), clause('C'), clause('A', '別の本文。')];
    expect(differenceOfVersions(version('ABC'), after)).toContainEqual(
      expect.objectContaining({ clauseId: 'A', kind: 'moved', textChanged: true }),
    );
    expect(differenceOfVersions(version('ABC'), version('BCA'))).toContainEqual(
      expect.objectContaining({ clauseId: 'A', kind: 'moved', textChanged: false }),
    );
  });

  it('counts a changed heading as a change', () => {
    const [change] = differenceOfVersions([clause('A')], [{ ...clause('A'), heading: '新しい見出し' }]);
    expect(change).toMatchObject({ kind: 'changed', textChanged: true });
  });

  it('gives back the new version in its order, and every clause of both exactly once', () => {
    fc.assert(
      fc.property(ids, ids, (before, after) => {
        const changes = differenceOfVersions(version(before), version(after));
        expect(changes.flatMap((change) => (change.after === null ? [] : [change.clauseId])).join('')).toBe(after);
        expect(changes.map(({ clauseId }) => clauseId).sort()).toEqual([...new Set(before + after)].sort());
      }),
    );
  });

  it('marks as few clauses as possible as moved: the rest keeps its order', () => {
    fc.assert(
      fc.property(ids, ids, (before, after) => {
        const changes = differenceOfVersions(version(before), version(after));
        const settled = changes.filter(({ kind }) => kind === 'kept').map(({ clauseId }) => before.indexOf(clauseId));
        expect(settled).toEqual(settled.toSorted((one, other) => one - other));
        expect(settled).toHaveLength(
          longestByTrial([...after].map((id) => before.indexOf(id)).filter((at) => at >= 0)),
        );
      }),
    );
  });
});

/** The length of the longest increasing subsequence the slow and plain way. */
function longestByTrial(values: readonly number[]): number {
  const lengths = values.reduce<readonly number[]>(
    (held, value) => [...held, 1 + Math.max(0, ...held.filter((_, place) => (values[place] ?? 0) < value))],
    [],
  );
  return Math.max(0, ...lengths);
}
