import { cleanText, DomainError, findVerbatim, newId } from '#kernel';
import { parseReceipt } from '#ledger';
import type { Clause } from './clause-difference';
import { policyErrors } from './policy.errors';
import { problemsWith, type VersionProblem } from './typed-version';

/** 反映: the link from a submission to the clause of a policy version that its words changed, and why. */
export type Influence = Readonly<{
  id: string;
  policyId: string;
  number: number;
  clauseId: string;
  clauseHeading: string;
  entryId: string;
  words: string;
  why: string;
}>;

/** An influence as an official names it: `clauseIndex` is the place of the clause in the new version, from 0. */
export type TypedInfluence = Readonly<{ receipt: string; clauseIndex: number; words: string; why: string }>;

/** An influence that has been checked against the submission and is about to be published with its version. */
export type NewInfluence = Pick<Influence, 'id' | 'clauseId' | 'entryId' | 'words' | 'why'>;

/** A submission as it was handed in. */
export type FrozenSubmission = Readonly<{ entryId: string; receipt: string; title: string; text: string }>;

const MOST_INFLUENCES = 200;
const LONGEST_WORDS = 500;
const LONGEST_WHY = 500;

/** The receipt in its one spelling. Throws `policy.receipt_unknown` for what is none. */
export function receiptOf(typed: TypedInfluence, index: number): string {
  const receipt = parseReceipt(typed.receipt)?.receipt;
  if (receipt === undefined)
    throw refusal({ error: policyErrors.receiptUnknown, field: `influences.${index}.receipt` });
  return receipt;
}

/**
 * Checks every influence against the submission it names. What is kept are the words as they stand there, character by
 * character, whatever blanks and line breaks were typed. Throws `policy.receipt_unknown`, `policy.words_not_in_submission`,
 * `policy.unknown_clause`, `policy.influence_twice`, `policy.too_many_influences`, `policy.missing`, `policy.too_long`, each with its field.
 */
export function groundInfluences(
  typed: readonly TypedInfluence[],
  clauses: readonly Clause[],
  submissions: ReadonlyMap<string, FrozenSubmission>,
): readonly NewInfluence[] {
  if (typed.length > MOST_INFLUENCES) throw refusal({ error: policyErrors.tooManyInfluences, field: 'influences' });
  const seen = new Set<string>();
  return typed.map((influence, index) => {
    const grounded = ground(influence, index, clauses, submissions.get(receiptOf(influence, index)));
    const key = JSON.stringify([grounded.clauseId, grounded.entryId, grounded.words]);
    if (seen.has(key)) throw refusal({ error: policyErrors.influenceTwice, field: `influences.${index}.words` });
    seen.add(key);
    return grounded;
  });
}

function ground(
  typed: TypedInfluence,
  index: number,
  clauses: readonly Clause[],
  submission: FrozenSubmission | undefined,
): NewInfluence {
  const field = (name: keyof TypedInfluence): string => `influences.${index}.${name}`;
  if (!submission) throw refusal({ error: policyErrors.receiptUnknown, field: field('receipt') });
  const clause = clauses[typed.clauseIndex];
  if (!clause) throw refusal({ error: policyErrors.unknownClause, field: field('clauseIndex') });
  const why = cleanText(typed.why);
  const missing = problemsWith(cleanText(typed.words), field('words'), LONGEST_WORDS);
  for (const problem of [...missing, ...problemsWith(why, field('why'), LONGEST_WHY)]) throw refusal(problem);
  const words = verbatim(submission, typed.words);
  if (words === null) throw refusal({ error: policyErrors.wordsNotInSubmission, field: field('words') });
  return { id: newId(), clauseId: clause.clauseId, entryId: submission.entryId, words, why };
}

/** The stretch of the title or the text in which the words occur, exactly as it was frozen; null when they do not. */
function verbatim(submission: FrozenSubmission, words: string): string | null {
  for (const text of [submission.text, submission.title]) {
    const stretch = findVerbatim(text, words);
    if (stretch) return text.slice(stretch.start, stretch.end);
  }
  return null;
}

function refusal({ error, ...particulars }: VersionProblem): DomainError {
  return new DomainError(error, particulars);
}
