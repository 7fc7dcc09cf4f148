import { parseWithZod } from '@conform-to/zod/v4';
import type { z } from 'zod';
import type { FieldFacts } from '../components/forms';

/** What a form looks like after it was refused: all that was typed, and what is wrong with it. */
export type Refused = Readonly<{
  values: Readonly<Record<string, string>>;
  errors: Readonly<Record<string, readonly string[]>>;
  general: readonly string[];
}>;

export type Typed<T> = Readonly<{ ok: true; value: T; values: Refused['values'] } | { ok: false; refused: Refused }>;

/** Never sent back to the browser. */
const secret = new Set(['password', 'key']);

/** Every field of a form in its order, also those that share a name; files and secrets left out. */
export function pairsIn(form: FormData): readonly (readonly [string, string])[] {
  const pairs = [...form].filter(([name, value]) => typeof value === 'string' && !secret.has(name));
  return pairs.map(([name, value]) => [name, String(value)] as const);
}

/** Every field of a form as it was typed; files and secrets left out. */
export const typedIn = (form: FormData): Refused['values'] => Object.fromEntries(pairsIn(form));

/** Reads a form by its rules; what breaks them comes back beside what was typed. */
export function readForm<S extends z.ZodType>(form: FormData, schema: S): Typed<z.output<S>> {
  const submission = parseWithZod(form, { schema });
  const values = typedIn(form);
  if (submission.status === 'success') return { ok: true, value: submission.value, values };
  const { '': general = [], ...errors } = submission.error ?? {};
  const known = Object.entries(errors).flatMap(([name, messages]) => (messages ? [[name, messages] as const] : []));
  return { ok: false, refused: { values, errors: Object.fromEntries(known), general: general ?? [] } };
}

/** A refusal of the api, beside the field it is about where the form has such a field. */
export function refusedBy(
  problem: Readonly<{ field: string | null; message: string }>,
  values: Refused['values'],
  fields: readonly string[],
): Refused {
  const { field, message } = problem;
  if (field !== null && fields.includes(field)) return { values, errors: { [field]: [message] }, general: [] };
  return { values, errors: {}, general: [message] };
}

/** The facts of one field of a form: its beginning value, or what was typed when it was refused. */
export function fieldIn(refused: Refused | null | undefined, name: string, value = ''): FieldFacts {
  return { id: name, name, value: refused?.values[name] ?? value, errors: refused?.errors[name] ?? [] };
}

/** Everything that is wrong, for the summary on top. */
export const wrongIn = (
  refused: Refused | null | undefined,
): readonly Readonly<{ id: string | null; message: string }>[] =>
  refused
    ? [
        ...refused.general.map((message) => ({ id: null, message })),
        ...Object.entries(refused.errors).flatMap(([id, messages]) => messages.map((message) => ({ id, message }))),
      ]
    : [];
