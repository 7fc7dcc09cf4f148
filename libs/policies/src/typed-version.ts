import { characterCount, cleanLine, cleanText, DomainError, type ErrorSpec, newId } from '#kernel';
import type { Clause } from './clause-difference';
import { isDay, POLICY_FIELDS, type PolicyField, policyFields, type PolicyFields, type VersionContent } from './policy';
import { policyErrors } from './policy.errors';

/** A clause as typed: without an id it is a new one. */
export type TypedClause = Readonly<{ clauseId?: string | null; heading: string; text: string }>;

/** A version as an official typed it. */
export type TypedVersion = PolicyFields &
  Readonly<{ summary: string; effectiveFrom: string; clauses: readonly TypedClause[] }>;

/** What is wrong with what was typed, at which field: `amount`, `clauses.2.text`. */
export type VersionProblem = Readonly<{
  error: ErrorSpec;
  field: string;
  details?: Readonly<Record<string, string | number>>;
}>;

/** How long things may be, in characters as a reader counts them, and how many clauses there may be. */
export const LIMITS = { name: 100, field: 2_000, summary: 200, heading: 100, clause: 10_000, clauses: 100 } as const;

/** What was typed as the content of a version, cleaned, with everything that is wrong with it, in the order of the form. */
export function readVersion(
  typed: TypedVersion,
  lastingIds: ReadonlySet<string> = new Set(),
): Readonly<{ content: VersionContent; problems: readonly VersionProblem[] }> {
  const content: VersionContent = {
    ...policyFields((field) => (field === 'name' ? cleanLine(typed.name) : cleanText(typed[field]))),
    summary: cleanLine(typed.summary),
    effectiveFrom: typed.effectiveFrom.trim(),
    clauses: typed.clauses.map(readClause),
  };
  return { content, problems: [...problemsOf(content), ...idProblems(typed.clauses, lastingIds)] };
}

/** The content of a version, ready to be published. Throws the first thing that is wrong with it, with its field. */
export function acceptVersion(typed: TypedVersion, lastingIds?: ReadonlySet<string>): VersionContent {
  const { content, problems } = readVersion(typed, lastingIds);
  for (const { error, ...particulars } of problems) throw new DomainError(error, particulars);
  return content;
}

/** What is wrong with a text that must say something and not too much. */
export function problemsWith(text: string, field: string, most: number): readonly VersionProblem[] {
  return text === '' ? [{ error: policyErrors.missing, field }] : tooLong(text, field, most);
}

function readClause({ clauseId, heading, text }: TypedClause): Clause {
  return { clauseId: clauseId ?? newId(), heading: cleanLine(heading), text: cleanText(text) };
}

function problemsOf(content: VersionContent): readonly VersionProblem[] {
  const fields = POLICY_FIELDS.flatMap((field) => fieldProblems(content[field], field));
  const summary = problemsWith(content.summary, 'summary', LIMITS.summary);
  const day = isDay(content.effectiveFrom) ? [] : [{ error: policyErrors.invalidDay, field: 'effectiveFrom' }];
  const clauses = content.clauses.flatMap(({ heading, text }, index) => [
    ...problemsWith(heading, `clauses.${index}.heading`, LIMITS.heading),
    ...problemsWith(text, `clauses.${index}.text`, LIMITS.clause),
  ]);
  return [...fields, ...day, ...summary, ...countProblems(content.clauses.length), ...clauses];
}

/** Only the name must say something: not every measure has an amount or a period. */
function fieldProblems(text: string, field: PolicyField): readonly VersionProblem[] {
  return field === 'name' ? problemsWith(text, field, LIMITS.name) : tooLong(text, field, LIMITS.field);
}

function countProblems(clauses: number): readonly VersionProblem[] {
  if (clauses === 0) return [{ error: policyErrors.noClauses, field: 'clauses' }];
  const details = { most: LIMITS.clauses, count: clauses };
  return clauses > LIMITS.clauses ? [{ error: policyErrors.tooManyClauses, field: 'clauses', details }] : [];
}

/** Clause ids last: a clause with an id is one of the version it is based on, and stands in the new one once. */
function idProblems(clauses: readonly TypedClause[], lastingIds: ReadonlySet<string>): readonly VersionProblem[] {
  const ids = clauses.map(({ clauseId }) => clauseId ?? null);
  return ids.flatMap((id, index) => {
    const field = `clauses.${index}.clauseId`;
    if (id === null) return [];
    if (!lastingIds.has(id)) return [{ error: policyErrors.unknownClause, field }];
    return ids.indexOf(id) === index ? [] : [{ error: policyErrors.clauseTwice, field }];
  });
}

function tooLong(text: string, field: string, most: number): readonly VersionProblem[] {
  const count = text.length <= most ? text.length : characterCount(text);
  return count <= most ? [] : [{ error: policyErrors.tooLong, field, details: { most, count } }];
}
