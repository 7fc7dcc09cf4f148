import { type DifferencePart, wordDifference } from '#kernel';

/** A clause of a policy version. Its id lasts: the same clause has it in every version. */
export type Clause = Readonly<{ clauseId: string; heading: string; text: string }>;

/**
 * What became of a clause from one version to the next. `before` is null for an inserted clause, `after` for a removed
 * one. `textChanged` counts heading and text alike; a moved clause may have changed as well.
 */
export type AlignedClause = Readonly<{
  kind: 'kept' | 'changed' | 'inserted' | 'removed' | 'moved';
  clauseId: string;
  before: Clause | null;
  after: Clause | null;
  textChanged: boolean;
}>;

/** The same with heading and text word by word. */
export type ClauseChange = AlignedClause &
  Readonly<{ heading: readonly DifferencePart[]; text: readonly DifferencePart[] }>;

/** The difference of two versions, clause by clause and word by word, in the order of `alignClauses`. */
export function differenceOfVersions(before: readonly Clause[], after: readonly Clause[]): readonly ClauseChange[] {
  return alignClauses(before, after).map((change) => ({ ...change, ...partsOf(change.before, change.after) }));
}

/**
 * Two versions clause beside clause, in the order of the new one; a removed clause stands behind the
 * clause it followed in the old version. As few lasting clauses as possible count as moved: those outside the longest
 * subsequence that kept its order, so that an inserted clause is one insertion and never makes its followers move.
 */
export function alignClauses(before: readonly Clause[], after: readonly Clause[]): readonly AlignedClause[] {
  const old = new Map(before.map((clause, place) => [clause.clauseId, { clause, place }]));
  const lasting = after.filter(({ clauseId }) => old.has(clauseId));
  const places = lasting.map(({ clauseId }) => old.get(clauseId)?.place ?? 0);
  const settled = new Set(longestIncreasing(places).map((place) => lasting[place]?.clauseId));
  const changes = after.map((clause) =>
    changeOf(old.get(clause.clauseId)?.clause ?? null, clause, settled.has(clause.clauseId)),
  );
  return withRemoved(changes, before, new Set(after.map(({ clauseId }) => clauseId)));
}

function changeOf(before: Clause | null, after: Clause, settled: boolean): AlignedClause {
  const textChanged = before !== null && (before.text !== after.text || before.heading !== after.heading);
  const kind = before === null ? 'inserted' : !settled ? 'moved' : textChanged ? 'changed' : 'kept';
  return { kind, clauseId: after.clauseId, before, after, textChanged };
}

function removal(before: Clause): AlignedClause {
  return {
    kind: 'removed',
    clauseId: before.clauseId,
    before,
    after: null,
    textChanged: false,
  };
}

function partsOf(before: Clause | null, after: Clause | null): Pick<ClauseChange, 'heading' | 'text'> {
  return {
    heading: wordDifference(before?.heading ?? '', after?.heading ?? ''),
    text: wordDifference(before?.text ?? '', after?.text ?? ''),
  };
}

/** Puts each removed clause behind the one it followed, removed or not, and in front of all when it was the first. */
function withRemoved(
  changes: readonly AlignedClause[],
  before: readonly Clause[],
  lastingIds: ReadonlySet<string>,
): readonly AlignedClause[] {
  return before.reduce<readonly AlignedClause[]>((shown, clause, place) => {
    if (lastingIds.has(clause.clauseId)) return shown;
    const follows = shown.findIndex(({ clauseId }) => clauseId === before[place - 1]?.clauseId);
    return shown.toSpliced(follows + 1, 0, removal(clause));
  }, changes);
}

/**
 * The places of one longest strictly increasing subsequence, in order (patience sorting with back pointers, as in
 * Fredman, "On computing the length of longest increasing subsequences", 1975).
 */
function longestIncreasing(values: readonly number[]): readonly number[] {
  const tails: number[] = []; // tails[n] is the place of the smallest last value of a run of n + 1
  const previous = values.map((value, place) => {
    const found = tails.findIndex((tail) => (values[tail] ?? 0) >= value);
    const length = found === -1 ? tails.length : found;
    tails[length] = place;
    return tails[length - 1];
  });
  const run: number[] = [];
  for (let place = tails.at(-1); place !== undefined; place = previous[place]) run.unshift(place);
  return run;
}
