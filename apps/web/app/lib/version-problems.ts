import type { Key } from '../i18n/translate';
import { keptClauses, plainReceipt, type VersionForm, type WrittenInfluence } from './version-form';
import type { Entries } from './version-preview';

/** What is wrong, by the name of the field. */
export type Problems = Readonly<Record<string, readonly string[]>>;

type Say = (key: Key) => string;

/** Blanks and line breaks count alike: the api copies the words as they stand in the submission. */
const flat = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

function influenceProblems(influence: WrittenInfluence, form: VersionForm, entries: Entries) {
  const entry = entries[plainReceipt(influence.receipt)];
  const words = flat(influence.words);
  const stands = entry && [entry.text, entry.title].some((text) => flat(text).includes(words));
  return {
    receipt: entry ? null : 'version.noReceipt',
    words: words === '' ? 'version.missing' : entry && !stands ? 'version.noWords' : null,
    clause: keptClauses(form).some(({ key }) => key === influence.clause) ? null : 'version.noClause',
    why: influence.why.trim() === '' ? 'version.missing' : null,
  } as const satisfies Readonly<Record<string, Key | null>>;
}

/**
 * What would be refused when a version is published, found before its preview is shown. The api checks all of it again,
 * and more: this only spares a look at a preview that cannot be published.
 */
export function versionProblems(form: VersionForm, entries: Entries, say: Say): Problems {
  const wrong: [string, Key | null][] = [
    ['name', form.fields.name.trim() === '' ? 'version.missing' : null],
    ...form.clauses.flatMap((clause, index): [string, Key | null][] => {
      if (clause.removed) return [];
      const empty = (text: string) => (text.trim() === '' ? 'version.missing' : null);
      return [
        [`clauses.${index}.heading`, empty(clause.heading)],
        [`clauses.${index}.text`, empty(clause.text)],
      ];
    }),
    ...form.influences.flatMap((influence, index) =>
      Object.entries(influenceProblems(influence, form, entries)).map(([part, key]): [string, Key | null] => [
        `influences.${index}.${part}`,
        key,
      ]),
    ),
    ['summary', form.summary.trim() === '' ? 'version.missing' : null],
    ['effectiveFrom', /^\d{4}-\d{2}-\d{2}$/.test(form.effectiveFrom) ? null : 'version.noDay'],
  ];
  return Object.fromEntries(wrong.flatMap(([name, key]) => (key ? [[name, [say(key)]] as const] : [])));
}
