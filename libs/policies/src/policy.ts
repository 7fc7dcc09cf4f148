import { type DifferencePart, wordDifference } from '#kernel';
import type { Clause } from './clause-difference';

/** The one structure of every policy, in the order in which it is read. */
export const POLICY_FIELDS = [
  'name',
  'forWhom',
  'benefit',
  'conditions',
  'amount',
  'period',
  'howToApply',
  'legalGround',
  'contact',
] as const;

export type PolicyField = (typeof POLICY_FIELDS)[number];

export type PolicyFields = Readonly<Record<PolicyField, string>>;

/** The nine fields, each from `of`. */
export function policyFields(of: (field: PolicyField) => string): PolicyFields {
  return {
    name: of('name'),
    forWhom: of('forWhom'),
    benefit: of('benefit'),
    conditions: of('conditions'),
    amount: of('amount'),
    period: of('period'),
    howToApply: of('howToApply'),
    legalGround: of('legalGround'),
    contact: of('contact'),
  };
}

/** 施策: a measure of an authority, owned by one of its departments. What it says stands in its versions. */
export type Policy = Readonly<{ id: string; authorityId: string; departmentId: string; currentNumber: number }>;

/** What a version says. `summary` is what changed, in one sentence; `effectiveFrom` a day in Japan, `YYYY-MM-DD`. */
export type VersionContent = PolicyFields &
  Readonly<{ summary: string; effectiveFrom: string; clauses: readonly Clause[] }>;

/** One of the versions `number` = 1, 2, 3 … of a policy: published and signed once, never changed. */
export type VersionKey = Readonly<{ policyId: string; number: number }>;

/** By whom a version is signed: name and post as shown at that time. */
export type Signature = Readonly<{ signedName: string; signedPost: string }>;

/** A published version without its clauses. */
export type PolicyVersion = VersionKey & Signature & Omit<VersionContent, 'clauses'> & Readonly<{ publishedAt: Date }>;

export type FieldChange = Readonly<{ field: PolicyField; parts: readonly DifferencePart[] }>;

/** The fields that differ between two versions, word by word, in the order of `POLICY_FIELDS`. */
export function fieldChanges(before: PolicyFields, after: PolicyFields): readonly FieldChange[] {
  return POLICY_FIELDS.filter((field) => before[field] !== after[field]).map((field) => ({
    field,
    parts: wordDifference(before[field], after[field]),
  }));
}

/** Everything a version says, for the search. */
export function wordsOf(content: VersionContent): string {
  const fields = POLICY_FIELDS.map((field) => content[field]);
  const clauses = content.clauses.flatMap(({ heading, text }) => [heading, text]);
  return [...fields, content.summary, ...clauses].join('\n');
}

/** Whether a text is a calendar day, `YYYY-MM-DD`, from 1868 (the first year of Meiji) to 2999. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text < '1868' || text >= '3000') return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
