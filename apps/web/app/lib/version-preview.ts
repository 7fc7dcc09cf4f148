import type { ClauseDifferenceFragment, EntryForInfluenceQuery, PreviewVersionQuery } from '../gql/graphql';
import { keptClauses, plainReceipt, type VersionForm, type WrittenClause } from './version-form';

export type Entries = Readonly<Record<string, NonNullable<EntryForInfluenceQuery['ledgerEntry']>>>;

/** What the api says a version would change. */
export type Preview = PreviewVersionQuery['previewPolicyVersion'];

function influencesOf(
  form: VersionForm,
  clause: WrittenClause,
  entries: Entries,
): ClauseDifferenceFragment['influences'] {
  return form.influences.flatMap((influence, index) => {
    const entry = entries[plainReceipt(influence.receipt)];
    if (!entry || influence.clause !== clause.key) return [];
    const { words, why } = influence;
    return [{ id: String(index), clauseId: clause.key, clauseHeading: clause.heading, words, why, entry }];
  });
}

/** The clauses of a preview with the words named for each in the form, as the page of the change will show them. */
export function clausesOf({ clauses }: Preview, form: VersionForm, entries: Entries): ClauseDifferenceFragment[] {
  const kept = keptClauses(form);
  return clauses.map(({ place, ...difference }, index) => {
    const clause = place === null || place === undefined ? undefined : kept[place];
    const influences = clause ? influencesOf(form, clause, entries) : [];
    return { ...difference, clauseId: clause?.key ?? `removed-${index}`, influences };
  });
}
