import type { RemovalGround } from '../gql/graphql';
import type { Key } from '../i18n/translate';

export const grounds: readonly RemovalGround[] = [
  'personal_information',
  'court_order',
  'defamation',
  'copyright',
  'other_law',
];

const fields = ['title', 'text', 'author_name', 'actor_name', 'actor_post', 'note', 'remark', 'explanation'] as const;

/** The name of a field of an entry's texts, for people. */
export function fieldKey(field: string): Key {
  const known = fields.find((name) => name === field);
  return `verify.fields.${known ?? 'other'}`;
}

/** Which text was chosen: its event and field, as the form names it. */
export function chosenText(value: string): Readonly<{ sequence: number; field: string }> | null {
  const [, sequence, field] = /^(\d{1,6})\/([a-z_]{1,64})$/.exec(value) ?? [];
  return sequence && field ? { sequence: Number(sequence), field } : null;
}
