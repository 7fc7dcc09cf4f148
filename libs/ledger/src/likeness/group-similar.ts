import type { Tx } from '#platform';
import { byLikeness, fetchingTerms, lengthOf, type Likeness, type TermFrequency } from './likeness';
import { likenessTerms } from './likeness-terms';
import { LikenessStore } from './likeness.store';

/** From here on two entries are offered together; an official looks at each. */
export const ALIKE = 0.26;
/** From here on two entries can be of one group without anybody looking. */
const SAME = 0.5;
/** Of a group is who is the same as so many of it: one alone makes chains that end in something else (as DBSCAN's cores). */
const CORE = 2;
const AT_ONCE = 300;

const store = new LikenessStore();

/** Compares entries that have come in with those before, and groups those that say the same; gives how many. */
export async function groupSimilar(tx: Tx, most = AT_ONCE): Promise<number> {
  const fresh = (await store.fresh(tx, most)).map(({ entryId, text }) => ({ entryId, terms: likenessTerms(text) }));
  if (fresh.length === 0) return 0;
  const before = await store.frequency(tx, [...new Set(fresh.flatMap(({ terms }) => [...terms]))]);
  const added: (readonly string[])[] = [];
  const seen = new Map<string, number>();
  for (const { entryId, terms } of fresh) {
    const frequency = {
      documents: before.documents + added.length,
      of: (term: string) => before.of(term) + (seen.get(term) ?? 0),
    };
    if (!(await compare(tx, entryId, terms, frequency))) continue;
    added.push(terms);
    for (const term of terms) seen.set(term, (seen.get(term) ?? 0) + 1);
  }
  await store.count(tx, added);
  return fresh.length;
}

async function compare(tx: Tx, entryId: string, terms: readonly string[], frequency: TermFrequency): Promise<boolean> {
  const fetching = fetchingTerms(terms, frequency, SAME);
  const candidates = fetching.length > 0 ? await store.candidates(tx, fetching, entryId) : [];
  const alike = byLikeness(terms, candidates, frequency).filter(({ score }) => score >= SAME);
  const groupId = await groupFor(tx, alike);
  return store.add(tx, { entryId, terms, length: lengthOf(terms, frequency), groupId });
}

/**
 * The group with the most likeness among those it belongs to, which become one by it; where it belongs to none, the most
 * alike that is of no group begins one with it.
 */
async function groupFor(tx: Tx, alike: readonly Likeness[]): Promise<string | null> {
  const [best, ...others] = groupsIn(alike);
  if (best) {
    if (others.length > 0) await store.merge(tx, best, others);
    return best;
  }
  const free = alike.find(({ groupId }) => groupId === null);
  if (!free) return null;
  await store.join(tx, free.entryId, free.entryId);
  return free.entryId;
}

/** The groups that enough of the alike are of, the most likeness first. */
function groupsIn(alike: readonly Likeness[]): readonly string[] {
  const groups = Map.groupBy(
    alike.filter(({ groupId }) => groupId !== null),
    ({ groupId }) => groupId ?? '',
  );
  const sum = (members: readonly Likeness[]) => members.reduce((total, { score }) => total + score, 0);
  return [...groups]
    .filter(([, members]) => members.length >= CORE)
    .sort(([, one], [, other]) => sum(other) - sum(one))
    .map(([groupId]) => groupId);
}
