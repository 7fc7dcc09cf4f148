import type { PolicyTextFragment, PublishPolicyVersionInput } from '../gql/graphql';
import { policyFields, type PolicyField } from './policy-fields';

/** A clause as it is being written. Clauses of the version before keep their id as key; new ones are `new-1`, `new-2` … */
export type WrittenClause = Readonly<{ key: string; heading: string; text: string; removed: boolean }>;

/** Whose words changed which clause, as it is being written; `clause` is the key of the clause. */
export type WrittenInfluence = Readonly<{ receipt: string; clause: string; words: string; why: string }>;

/** Everything in the form of a new version. */
export type VersionForm = Readonly<{
  basedOn: number;
  fields: Readonly<Record<PolicyField, string>>;
  summary: string;
  effectiveFrom: string;
  clauses: readonly WrittenClause[];
  influences: readonly WrittenInfluence[];
}>;

const emptyInfluence: WrittenInfluence = { receipt: '', clause: '', words: '', why: '' };

const fieldsOf = (value: (field: PolicyField) => string): Record<PolicyField, string> => ({
  name: value('name'),
  forWhom: value('forWhom'),
  benefit: value('benefit'),
  conditions: value('conditions'),
  amount: value('amount'),
  period: value('period'),
  howToApply: value('howToApply'),
  legalGround: value('legalGround'),
  contact: value('contact'),
});

/** The form as it is opened: the current version, nothing yet said about the change. */
export const formFrom = (current: PolicyTextFragment): VersionForm => ({
  basedOn: current.number,
  fields: fieldsOf((field) => current[field]),
  summary: '',
  effectiveFrom: '',
  clauses: current.clauses.map(({ clauseId, heading, text }) => ({ key: clauseId, heading, text, removed: false })),
  influences: [],
});

/** Names and values of all fields, to be carried along unseen. */
export const fieldsIn = (form: VersionForm): readonly (readonly [string, string])[] => [
  ['basedOn', String(form.basedOn)],
  ...policyFields.map((field) => [field, form.fields[field]] as const),
  ['summary', form.summary],
  ['effectiveFrom', form.effectiveFrom],
  ...form.clauses.flatMap(({ key, heading, text, removed }, index) => [
    [`clauses.${index}.key`, key] as const,
    [`clauses.${index}.heading`, heading] as const,
    [`clauses.${index}.text`, text] as const,
    [`clauses.${index}.removed`, removed ? 'yes' : ''] as const,
  ]),
  ...form.influences.flatMap((influence, index) => [
    [`influences.${index}.receipt`, influence.receipt] as const,
    [`influences.${index}.clause`, influence.clause] as const,
    [`influences.${index}.words`, influence.words] as const,
    [`influences.${index}.why`, influence.why] as const,
  ]),
];

const mostRows = 300;

/** How many rows of a kind were sent: one more than the highest place in their names. */
function countOf(names: readonly string[], kind: 'clauses' | 'influences'): number {
  const places = names.flatMap((name) => {
    const [first, place] = name.split('.');
    return first === kind && /^\d{1,3}$/.test(place ?? '') ? [Number(place) + 1] : [];
  });
  return Math.min(mostRows, Math.max(0, ...places));
}

/** Reads the form as it was sent; what is missing is empty. */
export function readVersion(data: FormData): VersionForm {
  const value = (name: string): string => {
    const found = data.get(name);
    return typeof found === 'string' ? found.replace(/\r\n?/g, '\n') : '';
  };
  const names = [...data.keys()];
  const rows = (kind: 'clauses' | 'influences') => Array.from({ length: countOf(names, kind) }, (_, index) => index);
  return {
    basedOn: Number(value('basedOn')) || 0,
    fields: fieldsOf(value),
    summary: value('summary'),
    effectiveFrom: value('effectiveFrom'),
    clauses: rows('clauses').map((index) => ({
      key: value(`clauses.${index}.key`) || `new-${index}`,
      heading: value(`clauses.${index}.heading`),
      text: value(`clauses.${index}.text`),
      removed: value(`clauses.${index}.removed`) === 'yes',
    })),
    influences: rows('influences').map((index) => ({
      receipt: value(`influences.${index}.receipt`),
      clause: value(`influences.${index}.clause`),
      words: value(`influences.${index}.words`),
      why: value(`influences.${index}.why`),
    })),
  };
}

/** Whether a clause was not in the version before. */
export const isNew = (clause: WrittenClause): boolean => clause.key.startsWith('new-');

function freshKey(clauses: readonly WrittenClause[]): string {
  const taken = clauses.flatMap(({ key }) => (/^new-\d+$/.test(key) ? [Number(key.slice(4))] : []));
  return `new-${Math.max(0, ...taken) + 1}`;
}

const swapped = <T>(list: readonly T[], a: number, b: number): readonly T[] => {
  const [one, other] = [list[a], list[b]];
  if (one === undefined || other === undefined) return list;
  return list.map((item, index) => (index === a ? other : index === b ? one : item));
};

function inserted(clauses: readonly WrittenClause[], after: number): readonly WrittenClause[] {
  const clause = { key: freshKey(clauses), heading: '', text: '', removed: false };
  return [...clauses.slice(0, after + 1), clause, ...clauses.slice(after + 1)];
}

/** A clause of the version before is only marked, so that it can be put back; a new one that says nothing goes. */
function removed(clauses: readonly WrittenClause[], place: number): readonly WrittenClause[] {
  const clause = clauses[place];
  if (clause && isNew(clause) && clause.heading + clause.text === '') return clauses.toSpliced(place, 1);
  return clauses.map((one, index) => (index === place ? { ...one, removed: true } : one));
}

/** The form after one of its buttons, named as `up:2`, was pressed. Unknown names change nothing. */
export function changed(form: VersionForm, intent: string): VersionForm {
  const [verb, place = ''] = intent.split(':');
  const at = Number(place);
  const { clauses, influences } = form;
  switch (verb) {
    case 'up':
      return { ...form, clauses: swapped(clauses, at, at - 1) };
    case 'down':
      return { ...form, clauses: swapped(clauses, at, at + 1) };
    case 'insert':
      return { ...form, clauses: inserted(clauses, at) };
    case 'remove':
      return { ...form, clauses: removed(clauses, at) };
    case 'restore':
      return { ...form, clauses: clauses.map((one, index) => (index === at ? { ...one, removed: false } : one)) };
    case 'add':
      return { ...form, influences: [...influences, emptyInfluence] };
    case 'drop':
      return { ...form, influences: influences.toSpliced(at, 1) };
    default:
      return form;
  }
}

/** The clauses that will be in the version, in order. */
export const keptClauses = (form: VersionForm): readonly WrittenClause[] =>
  form.clauses.filter((clause) => !clause.removed);

/** A receipt as a phone may type it, in the form receipts are printed in. */
export const plainReceipt = (typed: string): string => typed.normalize('NFKC').replace(/\s/g, '').toUpperCase();

/** What the api is asked to publish. */
export function versionInput(form: VersionForm, policyId: string): PublishPolicyVersionInput {
  const kept = keptClauses(form);
  return {
    policyId,
    basedOn: form.basedOn,
    ...form.fields,
    summary: form.summary,
    effectiveFrom: form.effectiveFrom,
    clauses: kept.map((clause) => ({
      clauseId: isNew(clause) ? null : clause.key,
      heading: clause.heading,
      text: clause.text,
    })),
    influences: form.influences.map(({ receipt, clause, words, why }) => ({
      receipt: plainReceipt(receipt),
      clauseIndex: kept.findIndex(({ key }) => key === clause),
      words,
      why,
    })),
  };
}

/** The field of this form that an error of the api is about; null where it has none. */
export function fieldNamed(form: VersionForm, field: string | null): string | null {
  if (field === null) return null;
  const [kind = '', place = '', part = ''] = field.split('.');
  if (kind === 'influences' && part) return part === 'clauseIndex' ? `influences.${place}.clause` : field;
  if (kind !== 'clauses') return fieldsIn(form).some(([name]) => name === field) ? field : null;
  const clause = keptClauses(form)[Number(place)];
  return clause && part ? `clauses.${form.clauses.indexOf(clause)}.${part === 'clauseId' ? 'heading' : part}` : null;
}
