import { diffArrays } from 'diff';
import type { ClauseChangeKind, ClauseDifferenceFragment, EntryForInfluenceQuery, TextPartKind } from '../gql/graphql';
import { policyFields, type PolicyField } from './policy-fields';
import { keptClauses, plainReceipt, type VersionForm } from './version-form';

type Part = { kind: TextPartKind; text: string };
type Clause = Readonly<{ clauseId: string; heading: string; text: string }>;

const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });
const wordsOf = (text: string): string[] => [...segmenter.segment(text)].map(({ segment }) => segment);

/** What came and went between two texts, word by word. */
export function partsOf(before: string, after: string): Part[] {
  return diffArrays(wordsOf(before), wordsOf(after)).map(({ added, removed, value }) => ({
    kind: added ? 'inserted' : removed ? 'removed' : 'same',
    text: value.join(''),
  }));
}

/** The longest run of places that rises: what lies outside it has moved. Quadratic; there are at most a hundred clauses. */
function unmoved(places: readonly number[]): ReadonlySet<number> {
  const runs: number[][] = [];
  for (const place of places) {
    const longest = runs.filter((run) => (run.at(-1) ?? -1) < place).sort((a, b) => b.length - a.length)[0] ?? [];
    runs.push([...longest, place]);
  }
  return new Set(runs.sort((a, b) => b.length - a.length)[0]);
}

function kindOf(old: Clause | undefined, clause: Clause, moved: boolean): ClauseChangeKind {
  if (!old) return 'inserted';
  if (moved) return 'moved';
  return old.heading === clause.heading && old.text === clause.text ? 'kept' : 'changed';
}

/** Removed clauses stand behind the clause they followed. */
function withRemoved(after: ClauseDifferenceFragment[], before: readonly Clause[]): ClauseDifferenceFragment[] {
  const result = [...after];
  before.forEach((old, index) => {
    if (after.some(({ clauseId }) => clauseId === old.clauseId)) return;
    const previous = before[index - 1]?.clauseId;
    const place = result.findIndex(({ clauseId }) => clauseId === previous) + 1;
    const parts = { heading: partsOf(old.heading, ''), text: partsOf(old.text, '') };
    result.splice(place, 0, { clauseId: old.clauseId, kind: 'removed', textChanged: true, ...parts, influences: [] });
  });
  return result;
}

export type Entries = Readonly<Record<string, NonNullable<EntryForInfluenceQuery['ledgerEntry']>>>;

function influencesOf(form: VersionForm, clause: Clause, entries: Entries): ClauseDifferenceFragment['influences'] {
  return form.influences.flatMap((influence, index) => {
    const entry = entries[plainReceipt(influence.receipt)];
    if (!entry || influence.clause !== clause.clauseId) return [];
    const { words, why } = influence;
    return [{ id: String(index), clauseId: clause.clauseId, clauseHeading: clause.heading, words, why, entry }];
  });
}

/** What will change in the clauses, as the page of the change will show it. The api reckons it anew when it is published. */
export function clausesOf(before: readonly Clause[], form: VersionForm, entries: Entries): ClauseDifferenceFragment[] {
  const after = keptClauses(form).map(({ key, heading, text }) => ({ clauseId: key, heading, text }));
  const places = after.map(({ clauseId }) => before.findIndex((old) => old.clauseId === clauseId));
  const still = unmoved(places.filter((place) => place >= 0));
  const clauses = after.map((clause, index): ClauseDifferenceFragment => {
    const place = places[index] ?? -1;
    const old = before[place];
    return {
      clauseId: clause.clauseId,
      kind: kindOf(old, clause, !still.has(place)),
      textChanged: old === undefined || old.heading !== clause.heading || old.text !== clause.text,
      heading: partsOf(old?.heading ?? '', clause.heading),
      text: partsOf(old?.text ?? '', clause.text),
      influences: influencesOf(form, clause, entries),
    };
  });
  return withRemoved(clauses, before);
}

/** The fields that will differ, each with its difference. */
export const fieldsThatDiffer = (
  before: Readonly<Record<PolicyField, string>>,
  form: VersionForm,
): readonly Readonly<{ field: PolicyField; parts: Part[] }>[] =>
  policyFields
    .filter((field) => before[field] !== form.fields[field])
    .map((field) => ({ field, parts: partsOf(before[field], form.fields[field]) }));
