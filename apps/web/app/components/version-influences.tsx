import { useText } from '../lib/use-text';
import { plainReceipt, type VersionForm, type WrittenClause, type WrittenInfluence } from '../lib/version-form';
import type { Entries } from '../lib/version-preview';
import type { Problems } from '../lib/version-problems';
import { Name, Prose, useWritten } from './basics';
import { Area, Field, Select } from './forms';
import { Change, factsOf } from './version-form';

type Props = Readonly<{
  form: VersionForm;
  kept: readonly WrittenClause[];
  errors: Problems;
  entries: Entries;
}>;

function Submission({ entry }: Readonly<{ entry: Entries[string] }>) {
  const { t } = useText();
  return (
    <details className="submitted" open>
      <summary>{t('version.found')}</summary>
      <p>
        <b lang="ja">{entry.title}</b> <Name of={entry.author} plain />
      </p>
      <Prose>{entry.text}</Prose>
    </details>
  );
}

type OneProps = Omit<Props, 'form'> & Readonly<{ influence: WrittenInfluence; index: number }>;

function WhichClause({ influence, index, kept, errors }: Omit<OneProps, 'entries'>) {
  const { t, o } = useText();
  const written = useWritten();
  return (
    <Select
      field={factsOf(`influences.${index}.clause`, influence.clause, errors)}
      label={t('version.which')}
      options={[
        { value: '', label: o('version.choose') },
        ...kept.map(({ key, heading }) =>
          heading ? { value: key, label: heading, ...written } : { value: key, label: o('version.untitled') },
        ),
      ]}
    />
  );
}

function Influence({ influence, index, kept, errors, entries }: OneProps) {
  const { t, x } = useText();
  const name = (part: string) => `influences.${index}.${part}`;
  const number = index + 1;
  const entry = entries[plainReceipt(influence.receipt)];
  const place = `influence-${index}`;
  return (
    <fieldset id={place} className="influence-edit">
      <legend>{t('version.influence', { number })}</legend>
      <Field field={factsOf(name('receipt'), influence.receipt, errors)} label={t('version.receipt')} />
      <Change intent={`find:${index}`} at={place} label={x('version.findWhat', { number })}>
        {t('version.find')}
      </Change>
      {entry && <Submission entry={entry} />}
      <Area
        field={factsOf(name('words'), influence.words, errors)}
        label={t('version.words')}
        hint={t('version.wordsHint')}
        rows={2}
        most={500}
      />
      <WhichClause influence={influence} index={index} kept={kept} errors={errors} />
      <Area
        field={factsOf(name('why'), influence.why, errors)}
        label={t('version.why')}
        hint={t('version.whyHint')}
        rows={2}
        most={500}
      />
      <p className="clause-commands">
        <Change intent={`drop:${index}`} at="influences" label={x('version.dropWhat', { number })}>
          {t('version.drop')}
        </Change>
      </p>
    </fieldset>
  );
}

/** Whose words changed which clause: the submission can be read beside its field, to copy the words from. */
export function VersionInfluences({ form, kept, errors, entries }: Props) {
  const { t } = useText();
  return (
    <section aria-labelledby="influences" className="part">
      <h2 id="influences">{t('version.influences')}</h2>
      <p className="hint">{t('version.influencesHint')}</p>
      {form.influences.map((influence, index) => (
        <Influence key={index} influence={influence} index={index} kept={kept} errors={errors} entries={entries} />
      ))}
      <p className="clause-commands">
        <Change intent="add" at={`influence-${form.influences.length}`}>
          {t('version.add')}
        </Change>
      </p>
    </section>
  );
}
